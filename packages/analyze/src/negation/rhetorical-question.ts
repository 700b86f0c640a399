import type { ParsedSentence } from '../text/parsed-sentence.ts'

/** Openings of questions that expect "nobody", "never" or "nothing"; an adverb may stand in them. */
const OPENINGS: readonly RegExp[] = [
  /^(?:and |but |so )?who (?:in (?:his|her|their) right mind |on earth |really |seriously )?(?:would|could|wants to|needs|cares|dares)(?! (?:you|we|they|i|he|she|it)\b)\b/,
  /^(?:and |but |so )?who (?:can|will) (?:really |seriously |honestly )?(?:deny|doubt|blame|resist|argue|tell|afford|believe|trust|take)\b/,
  /^(?:and |but |so )?(?:why|how|where) (?:on earth |else )?(?:would|should|could|can) (?:any(?:one|body)|any \w+)\b/,
  /^(?:and |but |so )?why (?:on earth )?would an? \w+\b/,
  /^(?:and |but |so )?(?:who|(?:what|which) \w+) (?:(?:was|has|is) )?ever\b/,
  /^(?:and |but |so )?since when (?:do|does|did|is|are|was|were|has|have)\b/,
  /^(?:and |but |so )?what (?:is|'s|was|would be) the (?:point|use|sense|good)\b/,
  /^(?:and |but |so )?what (?:use|good) (?:is|are|was|were|would)\b/,
  /^(?:and |but |so )?what difference (?:does|do|did|would|will|could) \w+ make\b/,
  /^(?:and |but |so )?(?:do|does|did|can|could|would|will) (?:we|you|any(?:one|body)) (?:really|seriously|honestly|truly) (?:think|believe|expect|suppose|imagine|want|need|doubt|care)\b/,
]

/**
 * First tokens behind the opening of a question whose answer is known to be "nobody", "never" or
 * "nothing", and of what it asks; `null` for a question that may be answered either way.
 */
export const rhetoricalOpening = ({
  tokens,
}: ParsedSentence): { readonly cueEnd: number; readonly from: number } | null => {
  if (tokens.at(-1)?.key !== '?') return null
  const words = tokens.map(({ key }) => key).join(' ')
  for (const opening of OPENINGS) {
    const [matched] = opening.exec(words) ?? []
    if (matched === undefined) continue
    const behind = matched.trimEnd().split(' ').length
    return { cueEnd: behind, from: tokens[behind]?.key === 'that' ? behind + 1 : behind }
  }
  return null
}
