import { spanOf } from '../phrase-span.ts'
import type { ReportingRule } from '../reporting-rule.ts'
import { subjectOf } from '../subject.ts'

/** What one is given by others: by ear or eye, or as the subject of a passive of telling. */
const RECEIVED = new Set(['hear', 'read'])
const TOLD = new Set(['told', 'taught', 'assured', 'warned', 'informed'])
const RECEIVERS = new Set(['author', 'reader'])

/** "You often hear that …", "I have read that …", "we are constantly told that …". */
export const hearsay: ReportingRule = (sentence, isQuoted) => {
  const { tokens } = sentence
  for (const [at, token] of tokens.entries()) {
    const isTold = TOLD.has(token.key)
    if (!(isTold || RECEIVED.has(token.lemma)) || isQuoted(token)) continue
    if (tokens[at + 1]?.key !== 'that') continue
    const subject = subjectOf(sentence, at)
    const cue = spanOf(tokens, at, at + 1)
    if (subject === null || cue === null || subject.negated) continue
    if (!RECEIVERS.has(subject.holder) || subject.passive !== isTold) continue
    const said = spanOf(tokens, at + 2, tokens.length)
    return { rule: 'hearsay', speaker: null, cue, said, general: true }
  }
  return null
}
