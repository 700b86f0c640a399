import type { Token } from '../../text/token.ts'
import { holderAt } from '../holder.ts'
import { isPossessive, phraseEnd, spanOf } from '../phrase-span.ts'
import type { ReportingRule } from '../reporting-rule.ts'

const OWN = new Set(['my', 'our', 'your'])
/** The nouns for a view, by the preposition that goes with them: "on their own account" is none. */
const VIEWS = new Map([
  [
    'in',
    new Set(
      'view opinion eyes judgement judgment estimation words telling account reading version'.split(
        ' ',
      ),
    ),
  ],
  ['to', new Set(['mind', 'eyes'])],
  ['by', new Set('account estimation estimate reckoning telling admission'.split(' '))],
  ['on', new Set(['view', 'reading', 'telling'])],
])
const NEAR = 6

const isOwn = (tokens: readonly Token[]): boolean =>
  tokens.some(({ key }) => OWN.has(key) || key === 'me' || key === 'us')

/** "According to Halden, …": whoever stands behind it, but a method or a record is no speaker. */
export const according: ReportingRule = ({ tokens }, isQuoted) => {
  const at = tokens.findIndex(
    (token, i) => token.key === 'according' && tokens[i + 1]?.key === 'to' && !isQuoted(token),
  )
  const cue = spanOf(tokens, at, at + 2)
  if (at < 0 || cue === null) return null
  const end = phraseEnd(tokens, at + 2)
  const rest = tokens[end]?.key === ',' ? spanOf(tokens, end + 1, tokens.length) : null
  const pronoun = tokens[at + 2]?.pos === 'PRON' ? at + 3 : end
  if (isOwn(tokens.slice(at + 2, pronoun))) return null
  const speaker = spanOf(tokens, at + 2, Math.max(end, pronoun))
  return { rule: 'according-to', speaker, cue, said: rest, general: false }
}

/** "In the vicar's view", "by her own account", "to their mind". */
export const inView: ReportingRule = (sentence, isQuoted) => {
  const { tokens } = sentence
  for (const [at, token] of tokens.entries()) {
    const views = VIEWS.get(token.key)
    if (views === undefined || isQuoted(token)) continue
    const noun = tokens.findIndex(({ key }, i) => i > at + 1 && i <= at + NEAR && views.has(key))
    if (noun < 0) continue
    const between = tokens.slice(at + 1, noun)
    const cue = spanOf(tokens, at, noun + 1)
    const possessor = between.findLastIndex(({ key }) => key === "'s" || key === "'")
    const pronoun = between[0]
    const owned = possessor > 0 || (isPossessive(pronoun) && pronoun?.key !== 'its')
    if (
      !owned ||
      cue === null ||
      isOwn(between) ||
      (tokens[noun]?.key === 'account' && tokens[noun + 1]?.key !== ',') ||
      between.some(({ pos }) => pos === 'VERB' || pos === 'ADP')
    )
      continue
    const named = possessor > 0 ? holderAt(sentence, at + possessor) : null
    return { rule: 'in-view', speaker: named?.speaker ?? null, cue, said: null, general: false }
  }
  return null
}
