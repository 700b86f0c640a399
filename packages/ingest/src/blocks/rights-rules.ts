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
      \blicen[cs]ed under (?:a |an |the )?(?:cc|creative)
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
    'disclaimer',
    'keeps the publisher or the writer out of trouble',
    either(
      lineStart(String.raw`
      (?:the )?(?:views?|opinions?|thoughts)(?:,? (?:and|or|&) (?:views?|opinions?|thoughts))?,? (?:and opinions )?(?:expressed|stated|presented|contained|in this|here|are (?:my|the author|his|her|their|those|solely)) |
      (?:all |any )?opinions (?:expressed )?are\b | (?:full )?disclosure ?: | disclaimer\b |
      (?:editor|author|publisher)(?:'s|s')? note ?: | correction ?: |
      (?:this|the) (?:post|article|page|site|blog) (?:may )?contains? (?:affiliate|sponsored) |
      as an amazon associate | nothing (?:in|on) this (?:article|post|site|page) |
      (?:this|the) (?:interview|conversation|transcript|article|post|story|text|piece)(?: \w+)? (?:has been|have been|was|is|were) (?:\w+ly )?(?:edited|condensed|updated|corrected|amended|translated) |
      this (?:article|post|content) (?:is|was) (?:for (?:information|general|education)|not (?:intended|financial|legal|investment))
    `),
      holds(
        String.raw`\b(?:opinions|views)(?: expressed)?(?: here)? (?:are|is) (?:my|his|her|their|our|the author's|solely|entirely)\b`,
      ),
    ),
    { words: 80 },
  ),
]
