import { ownLexicon } from '../lexicon/own-lexicon.ts'
import type { Addition, PooledSums } from '../model/addition.ts'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { Frame } from '../model/comparison.ts'
import type { SideCounts } from '../model/stance.ts'

const sidesOn = (proposition: string, analyses: readonly DocumentAnalysis[]): SideCounts => {
  const counts = { for: 0, against: 0, mixed: 0, mentioned: 0, absent: 0 }
  for (const { positions } of analyses) {
    const found = positions.find((position) => position.proposition === proposition)
    if (found !== undefined) counts[found.position] += 1
  }
  return counts
}

const pooled = (measure: string, analyses: readonly DocumentAnalysis[]): PooledSums => {
  const rows = analyses.flatMap(({ profile }) => profile.filter((row) => row.measure === measure))
  return {
    numerator: rows.reduce((sum, row) => sum + row.numerator, 0),
    denominator: rows.reduce((sum, row) => sum + row.denominator, 0),
    documents: rows.length,
  }
}

const measuresIn = ({ categories, dimensions }: Frame): readonly string[] => [
  'share:claims',
  ...dimensions.map(({ lexicon, dimension }) => `index:${lexicon}.${dimension}`),
  ...categories
    .filter(({ lexicon }) => lexicon !== ownLexicon)
    .map(({ lexicon, category }) => `rate:${lexicon}.${category}`),
]

/**
 * What the documents on the paths given do to the picture that the others make.
 *
 * @returns `null` when none of the documents is on one of the paths
 */
export const additionOf = (
  analyses: readonly DocumentAnalysis[],
  frame: Frame,
  paths: ReadonlySet<string>,
): Addition | null => {
  const added = analyses.filter(({ document }) => paths.has(document.path))
  if (added.length === 0) return null
  const before = analyses.filter(({ document }) => !paths.has(document.path))
  return {
    documents: added.map(({ document }) => document.id),
    sides: frame.propositions.map(({ id }) => ({
      proposition: id,
      before: sidesOn(id, before),
      after: sidesOn(id, analyses),
    })),
    figures: measuresIn(frame).map((measure) => ({
      measure,
      before: pooled(measure, before),
      after: pooled(measure, analyses),
    })),
  }
}
