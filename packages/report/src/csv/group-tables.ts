import type { Contrast, GroupProfileRow } from '@contend/analyze'
import { defineTable, integerColumn, numberColumn, textColumn, type Table } from './column.ts'
import { firstColumns, furtherColumns } from './difference-columns.ts'

const whole = { required: true, minimum: 0 }

const { g2, logRatio, p, pAdjusted } = firstColumns<Contrast>(({ difference }) => difference)

const ofProfile = { statistics: ['rate', 'share', 'log-odds'] } as const
const drawn = { statistics: ['nested-bootstrap', 'rate', 'share', 'log-odds'] } as const

/** Groups set against each other in pairs. */
export const contrastsTable: Table = defineTable<Contrast>({
  name: 'contrasts',
  description:
    'Every group against every other, on the features that occur in either, where there are 3 to 12 groups. With two groups the rest of one is the other: the rows are those of comparison.csv.',
  primaryKey: ['group_a', 'group_b', 'feature'],
  foreignKeys: [],
  columns: [
    textColumn('group_a', 'A group.', (row) => row.groupA, { required: true }),
    textColumn('group_b', 'The group it is set against, as the rest.', (row) => row.groupB, {
      required: true,
    }),
    textColumn('feature', 'As in comparison.csv.', (row) => row.feature, { required: true }),
    integerColumn('count', 'Occurrences in group_a.', (row) => row.count, whole),
    integerColumn('size', 'Words, or claims, of group_a.', (row) => row.size, whole),
    textColumn('basis', 'What the rate is over.', (row) => row.basis, {
      required: true,
      values: ['words', 'claims'],
    }),
    integerColumn(
      'documents',
      'Documents of group_a in which it occurs.',
      (row) => row.documents,
      whole,
    ),
    numberColumn('rate', 'Rate in group_a.', (row) => row.rate, {
      minimum: 0,
      unit: 'per 1,000 words, or per claim',
      statistics: ['rate'],
    }),
    g2,
    logRatio,
    p,
    pAdjusted,
    ...furtherColumns<Contrast>(({ difference }) => difference),
  ],
  rows: (comparison) => comparison.contrasts,
})

/** Figures of groups, each with what it was counted from. */
export const groupProfileTable: Table = defineTable<GroupProfileRow>({
  name: 'group-profile',
  description:
    'The measures of profile.csv for each group, counted over its documents of one language together: of those the measure can be had in, the one of most documents. Intervals are of the bootstrap (documents, then their sentences); where a count is 0, or a share is of all, of the counts alone.',
  primaryKey: ['group', 'measure'],
  foreignKeys: [],
  columns: [
    textColumn('group', 'Value of the grouping column.', (row) => row.group, { required: true }),
    textColumn('measure', 'Name of the measure.', (row) => row.measure, { required: true }),
    numberColumn('value', 'Empty where it cannot be had.', (row) => row.value, ofProfile),
    numberColumn('low', 'Lower end of its 95 % interval.', (row) => row.low, drawn),
    numberColumn('high', 'Upper end of its 95 % interval.', (row) => row.high, drawn),
    integerColumn(
      'numerator',
      'Count above the line; for an index, of the category it points to.',
      (row) => row.numerator,
      whole,
    ),
    integerColumn(
      'denominator',
      'Count below the line; for an index, of the category it points from.',
      (row) => row.denominator,
      whole,
    ),
    integerColumn(
      'documents',
      'Documents it was counted over: those of that language and, where it needs labels, labelled.',
      (row) => row.documents,
      whole,
    ),
  ],
  rows: (comparison) => comparison.groupProfile,
})
