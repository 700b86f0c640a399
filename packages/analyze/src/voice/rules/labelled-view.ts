import { wordTokens } from '../../text/parsed-sentence.ts'
import { spanOf } from '../phrase-span.ts'
import type { ReportingRule } from '../reporting-rule.ts'

/** "Myth 3: rope sells itself": the label gives the words behind it to others. */
const LABEL =
  /^(?:(?:common |popular )?(?:myth|misconception|objection|excuse|fallacy)|critics?|sceptics?|skeptics?)(?: ?(?:#|no\.? ?|number )?(?:\d+|one|two|three|four|five|six|seven))? ?[:–—-] ?\S+ \S+ \S/iu
/** "The usual argument goes like this: a quiet port is a dead port." */
const LINE_OF_OTHERS =
  /^(?:but |and |so )?the (?:(?:usual|common|standard|stock|familiar|opposing) (?:argument|objection|case|reasoning|story|complaint|reply)|(?:argument|case) (?:against|for))\b[^.:;]{1,100}\b(?:goes|runs) (?:like this|as follows|something like this): \S+ \S+ \S/iu

/** A view set behind a label that names it somebody else's. */
export const labelledView: ReportingRule = (sentence, isQuoted) => {
  const { tokens, text } = sentence
  const [first] = wordTokens(sentence)
  if (first === undefined || !(LABEL.test(text) || LINE_OF_OTHERS.test(text)) || isQuoted(first))
    return null
  const mark = tokens.findIndex(({ key }) => /^[:–—-]$/u.test(key))
  const cue = spanOf(tokens, 0, mark)
  const said = spanOf(tokens, mark + 1, tokens.length)
  return cue === null ? null : { rule: 'labelled-view', speaker: null, cue, said, general: true }
}
