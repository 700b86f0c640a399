import { randomIndex, type RandomOptions } from './random.ts'

/** Steps in which chances are drawn. */
const WHOLE = 2 ** 30

/** Units to draw from, of which only the relevant ones bear on a figure. */
export interface SparseUnits {
  readonly all: number
  readonly relevant: number
}

/**
 * Draws units with replacement, `times` as many as there are, into `weights`, which says how often each relevant one
 * was drawn. Draws of others are skipped by the distance to the next relevant one, which is geometric.
 */
const drawRelevant = (
  index: (size: number) => number,
  { all, relevant }: SparseUnits,
  times: number,
  weights: number[],
): void => {
  weights.fill(0)
  if (relevant === 0) return
  const logMiss = Math.log(1 - relevant / all)
  const next = (): number => 1 + Math.floor(Math.log((index(WHOLE) + 0.5) / WHOLE) / logMiss)
  for (let drawn = next(); drawn <= times * all; drawn += next()) {
    const unit = index(relevant)
    weights[unit] = (weights[unit] ?? 0) + 1
  }
}

const noWeights = ({ relevant }: SparseUnits): number[] => Array.from({ length: relevant }, () => 0)

/**
 * The bootstrap where only some of the units bear on a figure, as few sentences hold a term: as many units as there are
 * are drawn with replacement, and `weights` says how often each of the `relevant` ones was among them. The distribution
 * is that of drawing all; time is draws × relevant units. The weights are those of one draw until the next begins.
 */
export const sparseBootstrap = <Result>(
  units: SparseUnits,
  options: RandomOptions,
  measure: (weights: readonly number[]) => Result,
): readonly Result[] => {
  const index = randomIndex(options)
  const weights = noWeights(units)
  return Array.from({ length: options.draws }, () => {
    drawRelevant(index, units, 1, weights)
    return measure(weights)
  })
}

/** What one draw of documents and their sentences gave, by group and document. */
export interface SparseNestedDraw {
  /** How often the document was drawn. */
  readonly times: readonly (readonly number[])[]
  /** How often each of its relevant sentences was; all 0 where the document was not drawn. */
  readonly weights: readonly (readonly (readonly number[])[])[]
}

/**
 * `nestedBootstrap` where only some sentences bear on a figure: documents drawn within their groups, then sentences
 * within each document drawn. Time is draws × (documents + relevant sentences).
 */
export const sparseNestedBootstrap = <Result>(
  groups: readonly (readonly SparseUnits[])[],
  options: RandomOptions,
  measure: (draw: SparseNestedDraw) => Result,
): readonly Result[] => {
  const index = randomIndex(options)
  const times = groups.map((documents) => documents.map(() => 0))
  const weights = groups.map((documents) => documents.map(noWeights))
  return Array.from({ length: options.draws }, () => {
    for (const [group, documents] of groups.entries()) {
      const chosen = times[group]?.fill(0) ?? []
      for (let left = documents.length; left > 0; left--) {
        const document = index(documents.length)
        chosen[document] = (chosen[document] ?? 0) + 1
      }
      for (const [document, units] of documents.entries()) {
        drawRelevant(index, units, chosen[document] ?? 0, weights[group]?.[document] ?? [])
      }
    }
    return measure({ times, weights })
  })
}
