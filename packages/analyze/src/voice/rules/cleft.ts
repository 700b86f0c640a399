import { spanOf } from '../phrase-span.ts'
import type { ReportingRule } from '../reporting-rule.ts'
import { holderAt } from '../holder.ts'
import { verbClass } from '../verb-classes.ts'

/** What one hears is somebody's words, what one knows or forgets is so. */
const HEARD = new Set(['hear', 'read'])
const HOLDERS = new Set(['particular', 'general', 'kind'])
/** Tokens from "what" to the copula, at most. */
const FARTHEST = 9

/** "What I hear most is that …", "What the sellers believe is …". */
export const cleft: ReportingRule = (sentence, isQuoted) => {
  const { tokens } = sentence
  const what = tokens.findIndex(({ key, pos }) => pos !== 'PUNCT' && key !== 'and' && key !== 'but')
  const first = tokens[what]
  if (first?.key !== 'what' || isQuoted(first)) return null
  const near = tokens.slice(what + 1, what + FARTHEST)
  const copula = near.findIndex(({ lemma, key }) => lemma === 'be' || key === "'s")
  const verb = near.findIndex(({ pos }, i) => i > 0 && i < copula && pos === 'VERB')
  const [token, next] = [near[verb], near[copula + 1]]
  const cue = spanOf(tokens, what, what + copula + 2)
  if (token === undefined || cue === null || !/^(?:that|:|,)$/u.test(next?.key ?? '')) return null
  const subject = holderAt(sentence, what + verb)
  if (subject === null) return null
  const isHeard = HEARD.has(token.lemma)
  const kind = verbClass(token.lemma)
  const isSaid = sentence.lexical
    .argument('attribution.verbs')
    .some(({ start }) => start === token.start)
  const isView = isSaid && (kind === 'speech' || kind === 'opinion') && HOLDERS.has(subject.holder)
  if (!isHeard && !isView) return null
  const said = spanOf(tokens, what + copula + 2, tokens.length)
  return { rule: 'cleft', speaker: isHeard ? null : subject.speaker, cue, said, general: true }
}
