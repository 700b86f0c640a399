import { datePattern, dayMonthPattern as dayMonth, timePattern } from './date-pattern.ts'
import { holdsDate } from './holds-date.ts'
import { boilerplate } from './line-rule.ts'
import type { LineRule } from './line-rule.ts'
import { exactLine, holds, lineStart } from './phrase-pattern.ts'

const name = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const names = `${name}(?:,?\\s+(?:${name}|and|&|de|da|di|del|van|von|der|den|la|le|bin|al-\\p{L}+)){0,8}`
const stamp = `(?:${datePattern})${timePattern}`

/** Who published a text, when, and under what topics. */
export const publicationRules: readonly LineRule[] = [
  boilerplate(
    'byline',
    'names the writer',
    exactLine(
      String.raw`[*\s]*(?:[Bb]y|BY|[Ww]ords by|[Tt]ext by|[Ss]tory by|[Pp]ar|[Vv]on) ?:? (?:(?:the|our) )?(?:(?:(?:own|staff|local|political|science|sports?) )?(?:reporters?|correspondents?|editors?|writers?|columnists?|staff) )?${names}(?: (?:at|from|of|for|in) ${names})?(?: ?[|,·•–—@(/-].*)?[*\s]*`,
      'u',
    ),
    { words: 16 },
  ),
  boilerplate(
    'byline-verb',
    'names the writer after a verb of publishing',
    exactLine(
      String.raw`(?:(?:article|post|guest post|story|interview|review|essay|column) )?(?:written|posted|published|submitted|authored|reported|edited|reviewed|translated|asked|answered|added|contributed|compiled|guest[- ]post(?:ed)?|interview(?:ed)?|answer|question|comment|reply|post|message|opinion|analysis|column|report|commentary) ?by\b:? ?(?:[^.!?]|\.(?=\S))*\.?`,
    ),
    { words: 18 },
  ),
  boilerplate(
    'byline-work',
    'names those who worked on the text',
    exactLine(
      String.raw`(?:(?:[Aa]dditional|[Ff]urther|[Ee]xtra) )?(?:[Rr]eporting|[Rr]esearch|[Ee]diting|[Ff]act[- ]checking|[Tt]ranslation|[Pp]hotography|[Ii]llustrations?) by ${names}\.?`,
      'u',
    ),
    { words: 14 },
  ),
  boilerplate(
    'byline-of-series',
    'names the writer of a column or newsletter',
    exactLine(
      String.raw`(?:[Aa]n? )?(?:(?:weekly|monthly|daily|occasional|regular) )?(?:column|newsletter|blog|diary|podcast) by ${names}`,
      'u',
    ),
    { words: 12 },
  ),
  boilerplate(
    'credits',
    'names those who worked on a recording',
    exactLine(
      String.raw`(?:[Ee]dited|[Mm]ixed|[Pp]roduced|[Rr]ecorded|[Hh]osted|[Ee]ngineered|[Pp]resented) by ${name}(?: ${name}){0,3}\.?(?: [Mm]usic ?: .{1,80})? | [Mm]usic ?: ["“].{1,80} | [Rr]ate us (?:on|wherever|in) .{0,80}`,
      'u',
    ),
    { words: 25 },
  ),
  boilerplate(
    'byline-label',
    'names the writer after a label',
    lineStart(
      String.raw`(?:(?:guest )?authors?|writer|contributors?|editor|reporter|translator|byline|name|username) ?: ?\S`,
    ),
    { words: 15, place: 'edges' },
  ),
  boilerplate(
    'dateline',
    'tells when the page was published',
    exactLine(
      String.raw`(?:(?:first |last |originally )?(?:published|posted|updated|modified|edited|created|reviewed|written|submitted|date[d]?|added)\b ?)?(?:on\b|at\b|in\b)? ?:? ?${stamp}(?: ?(?:[|·•,–—(/-]|by\b|in\b|updated\b).*)?\.?`,
    ),
    { words: 18, needs: holdsDate },
  ),
  boilerplate(
    'dateline-time',
    'tells when the page was published',
    exactLine(
      String.raw`(?:\p{L}{3,9}\.?,? )?(?:${dayMonth})(?: \d{4})?,? (?:at )?\d{1,2}[.:]\d{2}(?: ?[ap]m)?(?: \p{L}{2,4})?(?:\W+(?:last |first )?(?:modified|updated|published)\b.*)?`,
    ),
    { words: 14, needs: holdsDate },
  ),
  boilerplate('dateline-day', 'tells when the page was published', exactLine(`(?:${dayMonth})`), {
    words: 3,
    place: 'edges',
    needs: holdsDate,
  }),
  boilerplate(
    'dateline-counted',
    'tells when the page was published and how often it was liked',
    exactLine(
      String.raw`.{0,60}\b(?:${dayMonth})(?:,? \d{4})?(?: ?[\p{So}·•|]\uFE0F? ?\d[\d.,]*k?)+`,
    ),
    { words: 12, needs: holdsDate },
  ),
  boilerplate(
    'dateline-end',
    'names the publication and ends with its date',
    exactLine(String.raw`[^.!?]{0,100}[|,·•–—/-] ?(?:${stamp})\)?(?: ?[|·•/] .{1,60})?`),
    { words: 16, place: 'top', needs: holdsDate },
  ),
  boilerplate(
    'posted-by',
    'tells who published the page and when',
    exactLine(String.raw`
      (?:posted|published|written|submitted|filed) (?:(?:on )?(?:${dayMonth})|\d{1,2}[:.]\d{2}).{0,80} |
      .{1,40} [•·] (?:1st|2nd|3rd\+?)
    `),
    { words: 14, place: 'edges' },
  ),
  boilerplate(
    'edit-note',
    'tells what was mended after publishing',
    exactLine(
      String.raw`(?:edit(?:ed)?|eta|correction|corrected)(?: \d+)? ?:? ?(?:to (?:fix|add|correct|clarify) .{1,60}|(?:(?:fixed|corrected) )?(?:a )?(?:typos?|spelling|grammar|formatting|wording|(?:added|removed) (?:a |the )?(?:link|note|source)s?)[.!]?)`,
    ),
    { words: 12 },
  ),
  boilerplate(
    'opening-hours',
    'tells when a place is open',
    exactLine(
      String.raw`(?:open(?:ing (?:hours|times))?|hours|closed) ?:? ?(?:on |from )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?|daily|every day|weekdays|weekends|\d{1,2}[.:]\d{2})(?: ?(?:[–—,;&-]|to|and|from|\d).{0,80})?[.!]?`,
    ),
    { words: 16 },
  ),
  boilerplate(
    'welcome-line',
    'welcomes readers to the site',
    exactLine(
      String.raw`welcome (?:back )?to (?:my|our|the|this) (?:\S+ ){0,3}(?:blog|site|website|page|newsletter|channel|podcast)[.!]*`,
    ),
    { words: 10 },
  ),
  boilerplate(
    'revised',
    'tells when the page was changed',
    exactLine(
      String.raw`(?:last|page) (?:revised|edited|changed|reviewed|checked|modified)(?: on)? ?:? .{4,40}`,
    ),
    { words: 10 },
  ),
  boilerplate(
    'site-name',
    'names the site and what it is about',
    exactLine(
      String.raw`(?:[^.!?]{1,50}(?: [|·•–—-] |, |: ))?(?:an? |the |our |my )?(?:\S+ ){0,3}(?:blog|weblog|newsletter|podcast|magazine|journal|interview series|series|web ?site|site) (?:by|about|for|on|from|of) [^.!?]{3,80}`,
    ),
    { words: 20, place: 'top' },
  ),
  boilerplate(
    'page-label',
    'labels a field of the page',
    exactLine(
      String.raw`(?:(?:presenting |corresponding )?speakers?|presenter|moderator|host(?:ed by)?|guests?|interview(?:er)?|photographs?|words|panel(?: \d+)?|session|track|room|hall|venue|location|when|where|duration|length|format|level|audience|season \d+|episode \d+|department|respondent(?: type)?|postcode(?: district)?|reference|ref|case|docket|attachments?|annex(?: \w+)?|labels?|topics?|filed|series|course|class|available (?:on|at)|listen (?:on|to)|watch (?:on|it)|download) ?: ?\S.*`,
    ),
    { words: 18, place: 'edges' },
  ),
  boilerplate(
    'episode',
    'numbers an issue of a series',
    exactLine(
      String.raw`(?:season|series|episode|ep\.?|issue|working paper|discussion paper) (?:no\.? )?#?\d[\d/.-]*(?: ?[/|·•,–—:-] ?(?:[^\s.!?]+ ?){1,3})*`,
    ),
    { words: 14, place: 'top' },
  ),
  boilerplate(
    'issue',
    'names the issue of a periodical',
    exactLine(String.raw`[^.!?]{0,80}\b(?:no|nr|vol|volume|issue)\b\.? ?#?\d+(?:[^.!?]{0,20})`),
    { words: 12, place: 'top' },
  ),
  boilerplate(
    'dateline-relative',
    'tells when the page was published',
    exactLine(
      String.raw`(?:\S+ ){0,4}(?:an?|\d+|one|two|three) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?) ago\b[^.?!]{0,60}`,
    ),
    { words: 12 },
  ),
  boilerplate(
    'release-header',
    'frames a press release',
    exactLine(String.raw`
      (?:press|news|media) release\b[^.!?]{0,60} | for immediate release\b.{0,60} |
      -? ?(?:end|ends|30) ?- | \((?:(?:additional )?reporting|writing|editing|compiled) by [^)]*\)
    `),
  ),
  boilerplate(
    'read-time',
    'tells how long the text is',
    exactLine(String.raw`
      (?:estimated |average )?(?:reading|read) ?time\b.{0,30} |
      (?:about |approx\.? |~)?\d+ ?-? ?min(?:ute)?s?\.?,? (?:read|to read|reading|of reading)\b(?:.{0,20}| ?[|·•,–—/-] .{0,60}) |
      \d[\d,.]* words
    `),
    { words: 10 },
  ),
  boilerplate(
    'tag-list',
    'files the page under topics',
    exactLine(String.raw`
      (?:tags?|tagged(?: (?:with|as|in|under))?|labels?|key ?words?|categor(?:y|ies)|hashtags?|filed under|filed in|posted in|index terms|jel(?: classification)?) ?: ?\S.* |
      (?:filed under|filed in|posted (?:in|under)|tagged(?: with)?)\s[^.!?]+ |
      (?:#[\p{L}\p{N}_-]+[\s,;|·]*)+
    `),
    { words: 60 },
  ),
  boilerplate(
    'note-to-self',
    'is what the writer still has to do',
    lineStart(String.raw`(?:todo|fixme|tk) ?:`),
    { words: 25 },
  ),
  boilerplate(
    'related-line',
    'leads to another page',
    lineStart(
      String.raw`(?:related|read (?:more|also|next|on)|see also|also (?:read|see)|more|(?:next|previous|prev)(?:ly)?(?: (?:post|article|story|page|entry|episode))?|up next|don't miss|next (?:week|month|time|issue|in .{1,20})|recommended|watch|listen|further reading|more \S+) ?: ?\S`,
    ),
    { words: 25 },
  ),
  boilerplate(
    'contact',
    'tells how to reach somebody',
    exactLine(String.raw`
      for (?:more|further) (?:information|details),? (?:please )?(?:contact|visit|call)\b.{0,80} |
      (?:media|press|sales|investor) (?:contacts?|enquiries|inquiries|relations)\b.{0,80} |
      (?:tel|phone|telephone|fax|mobile|e-?mail|website|web|twitter|linkedin|facebook|skype|address|contact) ?: ?\S.* |
      [\w.+-]+@[\w-]+\.[\w.-]+
    `),
    { words: 15, place: 'edges' },
  ),
  boilerplate(
    'contact-address',
    'tells how to reach somebody',
    holds(String.raw`[\w.+-]+@[\w-]+\.[\w.-]+ | \b(?:tel|phone|call)\b\.?:? ?\+?[\d() -]{7,}`),
    { words: 25, place: 'end' },
  ),
]
