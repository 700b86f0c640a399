import { boilerplate } from './line-rule.ts'
import type { LineRule } from './line-rule.ts'
import { exactLine, lineStart, wholeLine } from './phrase-pattern.ts'
import { datePattern, dayMonthPattern as dayMonth, timePattern } from './date-pattern.ts'
import { holdsDate } from './holds-date.ts'

/** What every header of a post with a date holds besides it. */
const datedPost = /repl|respon|comment|wrote|said|posted|asked|answer|update|follow-?up|[-–—~]|:$/i

const clock = String.raw`\d{1,2}[:.]\d{2}`

/** Lines that frame the posts of a forum thread, a comment page or a mailing list. */
export const threadRules: readonly LineRule[] = [
  boilerplate(
    'thread-header',
    'numbers a post of a thread',
    wholeLine(String.raw`
      (?:answer|question|reply|comment|post|response|message|thread|level|re) ?#? ?:? ?\d+ |
      \d+ answers? | (?:best|accepted|top|selected|most helpful) answers? |
      (?:all|top) (?:answers|comments|replies) |
      (?:joined|member since|registered|reputation) ?: ?.{1,40}
    `),
    { words: 8 },
  ),
  boilerplate(
    'thread-notice',
    'heads or closes the comments of a thread',
    wholeLine(String.raw`
      comments? | comments (?:on|for) this .{1,30} (?:are|have been) (?:now )?closed |
      (?:you must|you need to|please) (?:be )?(?:signed|logged|sign|log) in (?:to|before) .{1,40} |
      you need \d+ points? to .{1,20} | (?:please )?read our (?:house|community|comment) (?:rules|guidelines) |
      \d+ (?:comments?|repl(?:y|ies)|answers?|responses?)(?: shown)?(?:, \d+ hidden)? ?(?:[|:·•-] ?.{1,40})? |
      (?:was|did you find) this (?:thread|article|page|answer|post|review) (?:useful|helpful) ?\??(?:[^a-z]*(?:yes[^a-z]*no[^a-z]*)?)? |
      (?:yes|no) ?\(\d+\)(?: ?[|/·-]? ?(?:yes|no) ?\(\d+\))? | yes ?[|/·-] ?no |
      \d+ (?:of \d+ )?(?:people|users|readers|customers|shoppers|members) found (?:this|the) (?:\w+ )?(?:helpful|useful) |
      you (?:must|need to|have to) be an? (?:\w+ )?(?:member|subscriber) to .{1,40} |
      (?:similar|related) (?:topics|threads|discussions|questions) | sort(?:ed)? by ?:? .{1,30} |
      not the answer you're looking for\b.* | browse other questions tagged .* | your answer |
      sign up or (?:sign|log) in | (?:sign up|log in) using (?:google|facebook|apple|github|e-?mail)\b.{0,30} | post as a guest | thanks for contributing an answer .* |
      users browsing this (?:thread|topic)\b.* | posting rules ?:.* | all times are \S+\b.* | (?:proudly )?powered by [\w.]+(?: [\d.]+)? |
      page \d+ of \d+[\s\d<>»«|]* | (?:previous|next) thread(?: ?\| ?(?:previous|next) thread)? |
      add (?:a|another) comment | share(?: ?\| ?(?:improve|edit|cite|follow|flag|delete|reopen|close)\b[^|.]{0,30})+ |
      ask (?:a )?question | viewed \d[\d.,]*k? times? | (?:active|oldest|newest|votes|score)(?:[ |]+(?:active|oldest|newest|votes|score))+ | (?:improve|edit|flag|cite) this (?:question|answer|post) |
      discuss (?:this )?(?:on|in) .{1,40} | this (?:thread|question|topic|discussion|post) (?:is|has been|was) (?:now )?(?:closed|locked|archived)\b.* |
      (?:sign|log) in to (?:ask|answer|post|vote|reply)\b.*
    `),
  ),
  boilerplate(
    'member-line',
    'tells of the writer of a post',
    exactLine(String.raw`
      (?:(?:junior|senior|new|full|active|veteran|registered|super|global|forum|founding|gold|silver|premium|trusted|regular) )*(?:member|moderator|administrator|newbie|banned)(?: \d+)? |
      registered user | (?:posts|messages|likes received|reaction score) ?: ?[\d.,]+k? | join date ?: ?.{2,16}\d |
      attached (?:thumbnails|files|images|pictures) | quote ?: | originally posted by \S+(?: \S+)? |
      \S+\.(?:jpe?g|png|gif|pdf|docx?|zip) ?\([^)]*\) |
      (?:old |today,? |yesterday,? )?\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?,? ${clock}(?: ?[ap]m)? |
      [ru]/[\w-]+ | top \d+% (?:commenter|poster) | (?:view )?\d[\d.,]*k? (?:up|down)votes? |
      (?:up|down)vote | go to comments | (?:view|load) more (?:comments|replies) | all related ?\(\d+\) |
      (?=.*[▲▼✔✓])[▲▼✔✓\s\d]+(?:accepted)?
    `),
    { words: 8 },
  ),
  boilerplate(
    'post-age',
    'tells how old a post is',
    exactLine(
      String.raw`(?:updated |edited )?\d{1,2} ?(?:mo|yr|min|hr|[smhdwy])s?\.?(?: ago)?(?:[^\p{L}\d]+(?:edited )?\d{1,2} ?(?:mo|yr|min|hr|[smhdwy])s?\.?(?: ago)?)?`,
    ),
    { words: 6 },
  ),
  boilerplate(
    'comment-stamp',
    'heads a comment',
    exactLine(String.raw`
      .{1,50}\bsays ?: | on .{4,80}\d.{0,80}\bwrote ?: | (?:.{1,40} )?posted by u/.* |
      .{1,40}\b(?:points?|upvotes?)\b.{0,40}\bago\b.* | submitted .* ago by .* |
      sent from my \w+.* | get outlook for .*
    `),
  ),
  boilerplate(
    'post-header',
    'names the writer of a post',
    exactLine(String.raw`
      \S+(?: \S+){0,3} (?:replied|responded|commented)(?: to \S+(?: \S+){0,2})? ?:? |
      (?:reply|answer|comment|response|update|follow-?up) (?:from|by) [^.!?,]{1,40}(?: ?\([^)]*\))? |
      \S+(?: \S+){0,2} in reply to \S+(?: \S+){0,2} ?:? |
      [^!?]{1,40} [-–—•|·] ?\d[\d,]* (?:votes?|points?|likes?|upvotes?|karma|rep(?:utation)?)\b.{0,40}
    `),
    { words: 14 },
  ),
  boilerplate(
    'post-header',
    'names the writer of a post',
    exactLine(String.raw`
      \S+(?: \S+){0,3} (?:replied|responded|commented)(?: to \S+(?: \S+){0,2})?,? (?:on )?(?:${datePattern})${timePattern} ?:? |
      \S+(?: \S+){0,3} (?:wrote|said|posted|asked|answered|replied|commented),? (?:on |at )?(?:${datePattern})${timePattern} ?:? |
      (?:reply|answer|comment|response|update|follow-?up) (?:from|by) [^.!?,]{1,40},? ?(?:${datePattern})(?: ?\([^)]*\))? |
      [-–—~]+ ?[^!?]{1,40}(?:${clock},? )(?:${datePattern})(?: ?\([a-z+:\d]+\))? | [-–—~]+ ?[^!?]{1,40}(?:${datePattern})${timePattern}(?: ?\([a-z+:\d]+\))? |
      \S+(?: \S+){0,2}, (?:${datePattern}|${dayMonth})${timePattern} ?: |
      [-–—] ?\S+(?: \S+){0,2},? (?:${dayMonth})(?:,? '\d{2})? (?:at )?${clock}(?: ?[ap]\.?m\.?)?
    `),
    { words: 14, needs: (plain) => datedPost.test(plain) && holdsDate(plain) },
  ),
  boilerplate(
    'farewell',
    'takes leave in a post',
    exactLine(
      String.raw`(?:HTH|[Cc]heers|(?:[Kk]ind |[Bb]est )?[Rr]egards|[Tt]hanks in advance)[,.!]*(?: ?[–—-]* ?\p{Lu}[\p{L}.]*){0,2}[.!]*`,
      'u',
    ),
    { words: 6 },
  ),
  boilerplate(
    'list-archive',
    'frames a message in the archive of a mailing list',
    exactLine(String.raw`
      (?:previous|next) message ?: .* | messages sorted by ?: .* |
      -*\s*next part\s*-* | an html attachment was scrubbed.* | \[snip\] |
      more information about the .{1,60} mailing list | this e-?mail (?:and any .{1,40} )?(?:is|are|may be) confidential\b.*
    `),
    { words: 40 },
  ),
  boilerplate(
    'list-archive',
    'names the sender of a message',
    exactLine(
      String.raw`\p{Lu}\S+(?: \p{Lu}\S+){1,2} [a-z][\w.+-]* at [a-z][\w-]*(?:\.[a-z]{2,}){1,3}`,
      'u',
    ),
    { words: 8 },
  ),
  boilerplate(
    'mail-header',
    'heads a message',
    lineStart(
      String.raw`(?:to|cc|bcc|reply-to|message-id|return-path|received|newsgroups|in-reply-to|mime-version|content-type|x-[\w-]+) ?: ?\S`,
    ),
    { place: 'top' },
  ),
]
