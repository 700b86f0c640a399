import { boilerplate } from './line-rule.ts'
import type { LineRule } from './line-rule.ts'
import { either, exactLine, holds, lineStart, wholeLine } from './phrase-pattern.ts'

const network =
  '(?:facebook|twitter|linked-?in|google\\+?|google plus|reddit|pinterest|instagram|whats ?app|telegram|tumblr|flipboard|pocket|youtube|mastodon|bluesky|threads|tiktok|hacker news|digg|stumble ?upon|delicious|xing|snapchat|messenger|skype|vk|line|x)'
const action =
  '(?:share(?: this)?|tweet(?: this)?|pin(?: it)?|like|e-?mail(?: this)?|print(?: this)?|save|bookmark|copy link|copy url|follow|post|send|more|rss|link|embed)'
const counted =
  '(?:shares?|likes?|comments?|views?|reads?|re-?tweets?|tweets?|claps?|votes?|upvotes?|points?|replies|reply|responses?|answers?|followers?|reactions?|downloads?|pins?|reposts?|impressions?|stars?|ratings?|favou?rites?|people like this)'
const count = String.raw`\p{Nd}[\p{Nd}.,]* ?[km]?\+?`

/** Buttons, counters and menus of a page. */
export const pageRules: readonly LineRule[] = [
  boilerplate(
    'share-button',
    'is a row of buttons',
    either(
      exactLine(String.raw`
      ${action} |
      (?:${network}|${action})(?:[\s,|/·•&+]+(?:and |or |via |on )?(?:${network}|${action}))+
    `),
      lineStart(String.raw`(?:share|tweet|pin|follow) ?:`),
    ),
  ),
  boilerplate(
    'share-row',
    'is a row of buttons with a label',
    exactLine(
      String.raw`(?:share|follow|send)(?: this| us)?(?: (?:article|post|story|page))? ?: ?(?:${network}|${action})(?:[\s,|/·•&+]+(?:${network}|${action}))*`,
    ),
  ),
  boilerplate(
    'share-on',
    'asks to pass the page on',
    either(
      exactLine(
        String.raw`(?:share|post|tweet|send|pin|save|e-?mail|print|bookmark|recommend)(?: this| it| the)*(?: (?:article|post|story|page|entry|content|link|blog))*(?: (?:on|via|with|by|to|in|using|at) [^.?!]*|:.*)?`,
      ),
      lineStart(String.raw`
      click to (?:share|tweet|e-?mail|print|enlarge|copy|expand|play)\b |
      (?:spread the (?:word|love)|sharing is caring|please share)\b
    `),
    ),
    { words: 9 },
  ),
  boilerplate(
    'counter',
    'is a number the page counts up',
    exactLine(String.raw`
      ${count} ?${counted} [·•|] ?${count} following | ${count} ?${counted}(?:[\s|·,•&/[\]-]+(?:${count} ?${counted}|${action}))*\]? |
      (?:${counted}|score|rating|rank|karma|reputation|accepted) ?[:#(]? ?[-+]?${count}(?: ?/ ?\d+)?\)?
    `),
    { words: 12 },
  ),
  boilerplate(
    'bare-number',
    'is a counter or a page number',
    exactLine(String.raw`[^\p{L}]*\p{Nd}[^\p{L}]*[km]?[^\p{L}]*`),
  ),
  boilerplate(
    'navigation',
    'is a menu entry or a control of the page',
    wholeLine(String.raw`
      home(?:page)? | blog | news | menu | main menu | search | search this site | log ?in |
      log ?out | sign ?in | sign ?up | register | my account | cart | basket | close |
      open menu | (?:main )?navigation | site ?map | about us | contact us | contact | faqs? |
      privacy(?: policy)? | terms(?: of (?:use|service))? | terms (?:and|&) conditions |
      cookie policy | advertise(?: with us)? | ad | ads | learn more | see all |
      back to (?:top|blog|home|all posts|list) | go back |
      (?:next|previous|prev|older|newer)(?: (?:post|posts|article|articles|page|story|entries))? |
      contents | toc | on this page | in this (?:article|post|story) | jump to |
      download(?: pdf| the pdf)? | listen(?: to this (?:article|post|story))?(?: ?[·|(–-] ?\d+ min.*)? |
      play(?: video| episode)? | pause | mute | watch(?: now| video)? | edit | reply |
      report | permalink | cancel(?: reply)? | submit | no comments | all posts | archives? |
      categories | subscribe | newsletter | donate | get started | join(?: now)? |
      accept(?: all)?(?: cookies)? | reject all | manage (?:cookies|preferences) | ok |
      got it | dismiss | exclusive | premium | members only | podcast | video | image |
      photo | photos | gallery | view gallery | print | breaking | latest | popular |
      featured(?: post| article)? | recommended | anonymous | guest | admin | verified
    `),
    { words: 8 },
  ),
  boilerplate(
    'advert-mark',
    'marks an advertisement',
    exactLine(String.raw`\[(?:ad|advert|advertisement|sponsored|promotion) ?: ?[^\]]{0,120}\]`),
  ),
  boilerplate(
    'interruption',
    'interrupts the text for something of the page',
    wholeLine(String.raw`
      advertisements? | advertising | sponsored(?: content| post)? | promoted(?: content)? |
      read more | continue reading | see more | show more | load more |
      view (?:all|more|comments) | back to top | return to top | scroll to (?:top|continue) |
      article continues.* | story continues.* | skip to (?:main )?(?:content|navigation) |
      toggle navigation | table of contents | loading | like loading | like this |
      please wait | required fields.* | notify me.* | uncategori[sz]ed | trending(?: now)? |
      most (?:read|popular|viewed) | reuse this content | check price (?:at|on) \S+ | skip to \w+ |
      (?:next|previous|prev|older|newer) (?:posts?|articles?|page|story|entries) |
      view this (?:e-?mail|message|newsletter) in (?:your|a|the) browser.* |
      \[(?:ad|ads|advert|advertisement|sponsored|promotion)\b[^\]]{0,120}\] |
      you have \d+ (?:free )?(?:articles?|stories) (?:left|remaining)\b.*
    `),
    { words: 8 },
  ),
  boilerplate(
    'breadcrumb',
    'shows the place of the page in its site',
    exactLine(String.raw`
      (?:home|blog|news|start|you are here)\b:? ?(?:[>»›→|/]|\u203a|::).* |
      [^.!?|>"›•·]{1,45}(?:\s(?:[|>"›•·]|::)\s[^!?|>"›•·]{1,45}){2,} |
      [^.!?/]{1,45}(?: / [^.!?/]{1,45}){2,} |
      [^.!?|>]{1,30} [▾▼⌄] | (?:\[[^[\]]{1,30}\] ?){2,} | (?:sign|log) in ?[|·/] ?.* |
      (?:(?:home|news|opinion|sports?|culture|lifestyle|business|politics|world|tech|science|arts|jobs|travel|food|help|about|careers|press|blog|privacy|terms|status|contact)(?: |$)){3,} |
      (?:"" |< ?)?older(?: posts?)? .{0,20}newer(?: posts?)?(?: ""| ?>)?
    `),
  ),
  boilerplate(
    'breadcrumb',
    'shows the place of the page in its site',
    exactLine(
      String.raw`(?:newsroom|press|media|articles|resources|insights|questions|forums?|archive) [>›»] [^.!?|>›»]{1,30}`,
    ),
    { words: 6, place: 'top' },
  ),
  boilerplate(
    'stage-direction',
    'tells what the page or a recording shows in this place',
    exactLine(
      String.raw`[\[(](?:slides?|video|audio|music|applause|laughter|laughs|embed(?:ded)?|tweet|map|form|widget|poll|quiz|gallery|button|link|pause|crosstalk|inaudible|transcript)\b[^\])]{0,120}[\])]`,
    ),
  ),
  boilerplate(
    'rating',
    'asks for stars or counts them',
    exactLine(String.raw`
      (?:.{0,40}[^\p{L}\p{N}])?[★☆⭐]{2,}.{0,60} | rate (?:this|the) .{1,40} |
      \d(?:\.\d)? (?:out of|/) ?\d+ (?:stars?|from) .{0,40} | did you (?:make|try|like|enjoy) this.{0,30}\?
    `),
    { words: 14, place: 'edges' },
  ),
  boilerplate(
    'cookies',
    'is the consent notice of the site',
    either(
      holds(String.raw`
      \b(?:uses?|using|accept|store|of|our) (?:\w+ )?cookies\b.*\b(?:site|website|experience|consent|agree|continue|browser|accept|policy)\b |
      \b(?:site|website)\b.{0,40}\bcookies\b
    `),
      lineStart(
        String.raw`by (?:continuing|using|browsing|clicking)\b.*\b(?:agree|consent|accept)\b`,
      ),
    ),
    { words: 60 },
  ),
]
