import type { Comparison, ComparisonRow } from '@contend/analyze'

/** The rows of the groups that are told and counted: of two groups one is the mirror of the other. */
export const toldRows = ({ rows, groups }: Comparison): readonly ComparisonRow[] =>
  rows.filter(
    ({ unit, name }) => unit === 'group' && (groups.length !== 2 || name === groups[0]?.name),
  )
