import { formatFixed } from './format-number.ts'
import { html, type Html } from './html.ts'

/** A p with three decimals; a dash where nothing was tested. */
export const formatP = (p: number | null): string =>
  p === null ? '–' : p < 0.001 ? '<0.001' : formatFixed(p, 3)

/** Whether chance is ruled out at .05, adjusted for the number of tests; and if not, whether it could have been. */
export type Verdict = 'shown' | 'not-shown' | 'cannot-be-shown' | 'not-tested'

/** What a difference comes to. */
export const verdictOf = ({
  pAdjusted,
  smallestP,
}: {
  readonly pAdjusted: number | null
  readonly smallestP: number | null
}): Verdict => {
  if (pAdjusted === null) return 'not-tested'
  if (pAdjusted <= 0.05) return 'shown'
  return smallestP !== null && smallestP > 0.05 ? 'cannot-be-shown' : 'not-shown'
}

/** Each verdict in a word. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  shown: 'shown',
  'not-shown': 'not shown',
  'cannot-be-shown': 'too few documents',
  'not-tested': 'not tested',
}

/** The verdict in a word, never by colour alone. */
export const verdictText = (verdict: Verdict): Html =>
  verdict === 'shown'
    ? html`<strong>${verdictWords[verdict]}</strong>`
    : html`<span class="muted">${verdictWords[verdict]}</span>`
