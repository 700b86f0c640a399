import type { Entry, ReportModel } from '../report-model.ts'

/** Documents that are shown together; `name` is `null` for those of no group. */
export interface EntryGroup {
  readonly name: string | null
  readonly entries: readonly Entry[]
}

/** Documents by group in the order of the comparison, those of no group last. */
export const groupedEntries = (
  model: ReportModel,
  entries: readonly Entry[],
): readonly EntryGroup[] => {
  const names: readonly (string | null)[] = [
    ...model.comparison.groups.map(({ name }) => name),
    null,
  ]
  return names
    .map((name) => ({ name, entries: entries.filter(({ group }) => group === name) }))
    .filter((group) => group.entries.length > 0)
}
