import { boilerplate } from './line-rule.ts'
import type { LineRule } from './line-rule.ts'
import { either, holds, lineStart } from './phrase-pattern.ts'

/** With what rights a text is published, where it was before, and who does not answer for it. */
export const rightsRules: readonly LineRule[] = [
  boilerplate(
    'licence',
    'states the rights in the text',
    either(
      lineStart(String.raw`
      © | \(c\) | copyright\b ?(?:©|\(c\)|\d{4}|by\b) | (?:licen[cs]e|rights|copyright) ?: |
      cc[ -](?:by|0)\b | this work is in the public domain
    `),
      holds(String.raw`
      \ball rights reserved\b |
      \b(?:is|are|be) (?:licen[cs]ed|released|distributed|made available) under\b |
      \blicen[cs]ed under (?:a |an |the )?(?:cc|creative) | \b(?:shared|published|available|released) under (?:a |an |the )?(?:[\w-]+ ){0,3}(?:cc\b|licen[cs]e\b)
    `),
    ),
    { words: 50 },
  ),
  boilerplate(
    'republished',
    'tells where the text appeared before',
    lineStart(String.raw`
      (?:re-?published|reprinted|cross-?posted|re-?posted|syndicated|excerpted|adapted|originally (?:published|posted|appeared|written)|first (?:published|appeared|posted)) (?:from|with|by|in|at|on|for|under|courtesy|here)\b |
      (?:this|the above|the following) (?:article|post|piece|story|essay|blog(?: post)?|column|interview|content|entry|excerpt)(?: was| is| has been| has)?(?: also| been)? (?:originally |first |previously |also )*(?:published|posted|appeared|appears|reprinted|adapted|syndicated|republished|cross-?posted|written by|sponsored|provided|contributed) |
      an? (?:earlier |shorter |longer |similar )?version of this (?:article|post|essay|piece|story|text|column|talk|interview|chapter) |
      (?:used|reproduced|reprinted) (?:with|by)(?: kind| the author's)? permission | via ?: |
      source ?: | sources ?: | from ?: | hat tip | h/t\b
    `),
    { words: 45 },
  ),
  boilerplate(
    'editors-note',
    'says what the publisher did with the text',
    lineStart(String.raw`(?:editor|author|publisher)(?:'s|s')? note ?:`),
    { words: 30 },
  ),
  boilerplate(
    'disclaimer',
    'keeps the publisher or the writer out of trouble',
    either(
      lineStart(String.raw`
      (?:the )?(?:views?|opinions?|thoughts)(?:,? (?:and|or|&) (?:views?|opinions?|thoughts))?,? (?:and opinions )?(?:expressed|stated|presented|contained|in this|here|are (?:my|the author|his|her|their|those|solely)) |
      (?:all |any )?opinions (?:expressed )?are\b | (?:full )?disclosure ?: | disclaimer\b |
      correction ?: | (?:\S+ ){1,3}is supported by its readers\b.* | when you buy through (?:our )?links\b.* | some (?:of the )?links (?:on|in) this\b.*\baffiliate\b |
      (?:summary|transcript) of the \w+, (?:lightly )?(?:edited|condensed) for\b |
      (?:this|the) (?:post|article|page|site|blog) (?:may )?contains? (?:affiliate|sponsored) |
      as an amazon associate | nothing (?:in|on) this (?:article|post|site|page) |
      (?:this|the) (?:interview|conversation|transcript|article|post|story|text|piece)(?: \w+)? (?:has been|have been|was|is|were) (?:\w+ly )?(?:edited|condensed|shortened|abridged|updated|corrected|amended|translated) |
      (?:this|the) (?:press |news )?release (?:may )?contains? (?:certain )?["“]?forward-looking\b |
      (?:cautionary (?:note|statement)[^.]{0,40} )?forward-looking statements?$ |
      past performance is (?:not|no)\b | the value of (?:your )?investments? can\b |
      this (?:forum|site|page|blog|article|website|newsletter) (?:does not|doesn't|is not|cannot) (?:give|provide|constitute|offer|be)\b |
      (?:not for (?:onward |further |public )?(?:distribution|circulation|publication|release)|for (?:existing|registered|professional) .{1,40} only)\b |
      this (?:article|page|entry|text) incorporates (?:material|text) from |
      this (?:comment|post|message|reply) (?:was|has been) (?:removed|deleted|hidden|edited) |
      this (?:episode|post|issue|series|article|show) (?:is|was) (?:sponsored|supported|brought to you|made possible) by |
      we (?:thank|are grateful to) .{1,80}\b(?:for (?:comments|helpful|useful|their)|errors are ours) |
      this (?:article|post|content) (?:is|was) (?:for (?:information|general|education)|not (?:intended|financial|legal|investment))
    `),
      holds(
        String.raw`\bauthori[sz]ed and regulated\b | ^registered in (?:england|scotland|wales|ireland)\b | \b(?:opinions|views)(?: expressed)?(?: here)? (?:are|is) (?:my|his|her|their|our|the author's|solely|entirely)\b`,
      ),
    ),
    { words: 80 },
  ),
]
