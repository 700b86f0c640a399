import { spanOf } from '../phrase-span.ts'
import type { ParsedSentence } from '../../text/parsed-sentence.ts'
import type { Token } from '../../text/token.ts'
import type { Reporting, ReportingRule } from '../reporting-rule.ts'
import { subjectOf } from '../subject.ts'

/** What one is given by others: by ear or eye, or as the subject of a passive of telling. */
const RECEIVED = new Set(['hear', 'read'])
const TOLD = new Set(['told', 'taught', 'assured', 'warned', 'informed'])
/** What one is told to do is advice; what one is taught to do is a skill. */
const ADVISED = new Set(['told', 'taught'])
const PRESENT = new Set(['are', 'is', 'am', "'re", "'m", "'s", 'be', 'been'])
const OFTEN = new Set('often always usually constantly routinely commonly'.split(' '))
const RECEIVERS = new Set(['author', 'reader'])

/** "You have heard the pitch: …", "we have all heard it: …" */
const heardBefore = (
  { tokens }: ParsedSentence,
  isQuoted: (span: Token) => boolean,
): Reporting | null => {
  const colon = tokens.findIndex(({ key }) => key === ':')
  const heard = tokens.findIndex(
    ({ key, lemma }, i) => i < colon && (lemma === 'hear' || key === 'told'),
  )
  const token = tokens[heard]
  if (token === undefined || isQuoted(token) || colon - heard > 6) return null
  if (!/^(?:you|we|i)(?:'|$)/u.test(tokens[0]?.key ?? '') || heard > 4) return null
  const said = spanOf(tokens, colon + 1, tokens.length)
  const cue = spanOf(tokens, heard, heard + 1)
  return cue === null ? null : { rule: 'hearsay', speaker: null, cue, said, general: true }
}

/** "You often hear that …", "I have read that …", "we are constantly told that …". */
export const hearsay: ReportingRule = (sentence, isQuoted) => {
  const { tokens } = sentence
  for (const [at, token] of tokens.entries()) {
    const isTold = TOLD.has(token.key)
    if (!(isTold || RECEIVED.has(token.lemma)) || isQuoted(token)) continue
    const isThat = tokens[at + 1]?.key === 'that'
    const isAdvice = tokens[at + 1]?.key === 'to' && ADVISED.has(token.key)
    if (!isThat && !isAdvice) continue
    const subject = subjectOf(sentence, at)
    const cue = spanOf(tokens, at, at + 1)
    if (subject === null || cue === null || subject.negated) continue
    // "Founders are often told that …"; a buyer who is told that the part is late is none.
    const isUsual = tokens.slice(Math.max(0, at - 3), at).some(({ key }) => OFTEN.has(key))
    const isReceiver = RECEIVERS.has(subject.holder) || (isUsual && subject.holder === 'kind')
    if (!isReceiver) continue
    if (subject.passive !== isTold) continue
    // "I was told to wait" happened; "we are told to wait" is a rule.
    const isPresent = tokens.slice(Math.max(0, at - 3), at).some(({ key }) => PRESENT.has(key))
    if (isAdvice && !isPresent) continue
    const said = spanOf(tokens, at + (isThat ? 2 : 1), tokens.length)
    return { rule: 'hearsay', speaker: null, cue, said, general: true }
  }
  return heardBefore(sentence, isQuoted)
}
