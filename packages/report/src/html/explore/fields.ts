import { sides } from '../chart/side-glyph.ts'
import { formatCount } from '../format-number.ts'
import { showControls } from '../name-text.ts'
import type { ReportModel } from '../report-model.ts'
import { groupedEntries } from '../index/grouped-entries.ts'
import type { FilterField, OptionGroup } from './filter-bar.ts'

/** Name of the column with the sides on a proposition, by its place in the frame. */
export const sideColumn = (proposition: number): string => `side${String(proposition)}`

/** Documents of one group; nothing where the run has none. An empty value stands for no group. */
export const groupField = (model: ReportModel): FilterField | null => {
  if (model.comparison.groups.length === 0) return null
  const options = groupedEntries(model, model.entries).map(({ name, entries }) => ({
    value: name ?? '',
    text: `${name ?? 'No group'} (${formatCount(entries.length)})`,
    column: 'group',
    is: name === null ? null : showControls(name),
  }))
  return {
    kind: 'choice',
    key: 'group',
    label: 'Group',
    all: 'All groups',
    groups: [{ heading: null, options }],
  }
}

/** Documents that hold a side on a proposition; nothing where the run has no propositions. */
export const positionField = ({ comparison, entries }: ReportModel): FilterField | null => {
  const { propositions } = comparison.frame
  if (propositions.length === 0) return null
  const groups = propositions.map(({ id, statement }, index): OptionGroup => {
    const held = entries.flatMap(({ analysis }) =>
      analysis.positions.filter(({ proposition }) => proposition === id),
    )
    const count = (side: string): number => held.filter(({ position }) => position === side).length
    return {
      heading: statement,
      options: sides.map((side, code) => ({
        value: `${id}:${side}`,
        text: `${id}: ${side} (${formatCount(count(side))})`,
        column: sideColumn(index),
        is: String(code),
      })),
    }
  })
  return {
    kind: 'choice',
    key: 'side',
    label: 'Position of the document',
    all: 'Any position',
    groups,
  }
}
