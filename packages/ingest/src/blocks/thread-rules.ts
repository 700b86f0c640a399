import { boilerplate } from './line-rule.ts'
import type { LineRule } from './line-rule.ts'
import { exactLine, lineStart, wholeLine } from './phrase-pattern.ts'

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
      comments? | this (?:thread|question|topic|discussion|post) (?:is|has been|was) (?:now )?(?:closed|locked|archived)\b.* |
      (?:sign|log) in to (?:ask|answer|post|vote|reply)\b.*
    `),
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
    'mail-header',
    'heads a message',
    lineStart(
      String.raw`(?:to|cc|bcc|reply-to|message-id|return-path|received|newsgroups|in-reply-to|mime-version|content-type|x-[\w-]+) ?: ?\S`,
    ),
    { place: 'top' },
  ),
]
