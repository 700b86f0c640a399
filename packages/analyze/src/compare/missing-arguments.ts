import type { DocumentAnalysis } from '../model/analysis.ts'
import type { Comparison } from '../model/comparison.ts'

/** A proposition that some documents take a side on, with those that never touch it. */
export interface MissingArguments {
  readonly proposition: string
  /** Documents that are for, against or mixed. */
  readonly takenBy: readonly string[]
  /** Documents in which its subject does not occur, in the order of the comparison. */
  readonly missingIn: readonly string[]
}

const documentsAt = (
  analyses: readonly DocumentAnalysis[],
  proposition: string,
  sides: ReadonlySet<string>,
): readonly string[] =>
  analyses
    .filter(({ positions }) =>
      positions.some((each) => each.proposition === proposition && sides.has(each.position)),
    )
    .map(({ document }) => document.id)

const TAKEN = new Set(['for', 'against', 'mixed'])
const UNTOUCHED = new Set(['absent'])

/**
 * What documents leave out that others argue about: one entry for each proposition with documents on both
 * ends of that. Documents without positions (a language that is not supported) are in neither list.
 */
export const missingArguments = ({
  analyses,
  frame,
}: Pick<Comparison, 'analyses' | 'frame'>): readonly MissingArguments[] =>
  frame.propositions
    .map(({ id }) => ({
      proposition: id,
      takenBy: documentsAt(analyses, id, TAKEN),
      missingIn: documentsAt(analyses, id, UNTOUCHED),
    }))
    .filter(({ takenBy, missingIn }) => takenBy.length > 0 && missingIn.length > 0)
