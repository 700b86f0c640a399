import { spanOf } from '../phrase-span.ts'
import type { ReportingRule } from '../reporting-rule.ts'
import { subjectOf } from '../subject.ts'

/** Adjectives of belief that take a that-clause (Biber et al. 1999, 9.4.5). */
const CONVICTIONS = new Set(
  'convinced sure certain adamant afraid worried confident persuaded sceptical skeptical doubtful'.split(
    ' ',
  ),
)
const HOLDERS = new Set(['particular', 'general'])

/** "Some parents are convinced that …" */
export const conviction: ReportingRule = (sentence, isQuoted) => {
  const { tokens } = sentence
  for (const [at, token] of tokens.entries()) {
    if (!CONVICTIONS.has(token.key) || tokens[at + 1]?.key !== 'that' || isQuoted(token)) continue
    const subject = subjectOf(sentence, at)
    const cue = spanOf(tokens, at, at + 1)
    if (subject === null || cue === null || subject.negated) continue
    if (!HOLDERS.has(subject.holder)) continue
    const said = spanOf(tokens, at + 2, tokens.length)
    return {
      rule: 'conviction',
      speaker: subject.speaker,
      cue,
      said,
      general: subject.holder === 'general',
    }
  }
  return null
}
