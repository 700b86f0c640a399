import type { Relation } from '../model/analysis.ts'

/** How a sentence stands in the relations of its document. */
export interface Standing {
  /** Sentences that support it. */
  readonly supporters: number
  /** The claims it supports, with the score of each relation. */
  readonly supports: readonly { readonly to: number; readonly score: number }[]
  /** Whether it says another claim again, or is said again. */
  readonly restated: boolean
}

const ALONE: Standing = { supporters: 0, supports: [], restated: false }

/** The standing of every sentence by its number; sentences without relations stand alone. */
export const standings = (relations: readonly Relation[]): ((sentence: number) => Standing) => {
  const found = new Map<number, Standing>()
  const change = (sentence: number, by: (standing: Standing) => Partial<Standing>): void => {
    const standing = found.get(sentence) ?? ALONE
    found.set(sentence, { ...standing, ...by(standing) })
  }
  for (const { from, to, relation, score } of relations) {
    if (relation === 'support') {
      change(to, ({ supporters }) => ({ supporters: supporters + 1 }))
      change(from, ({ supports }) => ({ supports: [...supports, { to, score }] }))
    } else if (relation === 'rephrase') {
      change(from, () => ({ restated: true }))
      change(to, () => ({ restated: true }))
    }
  }
  return (sentence) => found.get(sentence) ?? ALONE
}
