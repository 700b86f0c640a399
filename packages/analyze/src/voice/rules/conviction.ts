import { isBareClause } from '../complement.ts'
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
    if (!CONVICTIONS.has(token.key) || isQuoted(token)) continue
    const isThat = tokens[at + 1]?.key === 'that'
    if (!isThat && !isBareClause(tokens, at + 1)) continue
    const subject = subjectOf(sentence, at)
    const cue = spanOf(tokens, at, at + 1)
    if (subject === null || cue === null || subject.negated) continue
    if (!HOLDERS.has(subject.holder)) continue
    const said = spanOf(tokens, isThat ? at + 2 : at + 1, tokens.length)
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
