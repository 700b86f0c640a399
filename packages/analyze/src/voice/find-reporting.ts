import type { Span } from '@contend/ingest'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import { according, inView } from './rules/in-view.ts'
import { ascription } from './rules/ascription.ts'
import { cleft } from './rules/cleft.ts'
import { conviction } from './rules/conviction.ts'
import { evidence } from './rules/evidence.ts'
import { hearsay } from './rules/hearsay.ts'
import { labelledView } from './rules/labelled-view.ts'
import { impersonalPassive, opinionPassive } from './rules/passives.ts'
import { reportingPhrase } from './rules/reporting-phrase.ts'
import { invertedVerb, participle, reportingVerb } from './rules/reporting-verb.ts'
import { viewNoun } from './rules/view-noun.ts'
import type { Reporting, ReportingRule } from './reporting-rule.ts'

/** In the order in which they are tried: who speaks is named best by those in front. */
const RULES: readonly ReportingRule[] = [
  labelledView,
  according,
  inView,
  evidence,
  reportingVerb,
  invertedVerb,
  impersonalPassive,
  opinionPassive,
  viewNoun,
  conviction,
  hearsay,
  cleft,
  ascription,
  participle,
  reportingPhrase,
]

/** Questions ask for what others say; they do not report it. */
const isQuestion = ({ text }: ParsedSentence): boolean => /\?["”’)\]]*$/u.test(text)

/** The first report of a sentence outside quoted speech. */
export const findReporting = (
  sentence: ParsedSentence,
  isQuoted: (span: Span) => boolean,
): Reporting | null => {
  const asks = isQuestion(sentence) && !sentence.tokens.some((token) => isQuoted(token))
  if (asks) return null
  for (const rule of RULES) {
    const found = rule(sentence, isQuoted)
    if (found !== null) return found
  }
  return null
}
