import type { Course, CoursePart, CourseStances } from '@contend/analyze'
import { defineTable, integerColumn, textColumn, type Column, type Table } from './column.ts'

const whole = { required: true, minimum: 0 }

interface PartRow {
  readonly course: Course
  /** From 1. */
  readonly number: number
  readonly part: CoursePart
}

const placeColumns: readonly Column<Pick<PartRow, 'course' | 'number'>>[] = [
  textColumn('unit', 'Whose course it is.', ({ course }) => course.unit, {
    required: true,
    values: ['document', 'group'],
  }),
  textColumn('name', 'Document or value of the grouping column.', ({ course }) => course.name, {
    required: true,
  }),
  integerColumn('part', 'The tenth, 1 = first.', ({ number }) => number, {
    required: true,
    minimum: 1,
    maximum: 10,
  }),
]

function* partRows(courses: Iterable<Course>): Generator<PartRow, void, undefined> {
  for (const course of courses)
    for (const [index, part] of course.parts.entries()) yield { course, number: index + 1, part }
}

/** Where the argument falls. */
export const courseTable: Table = defineTable<PartRow>({
  name: 'course',
  description:
    'Where claims, premises and theses fall: each document analysed in full that has ten sentences or more, in tenths by words, and the groups of such documents. A sentence is in the tenth its middle falls in; the others have no rows.',
  primaryKey: ['unit', 'name', 'part'],
  foreignKeys: [],
  columns: [
    ...placeColumns,
    integerColumn('documents', 'Documents it is the course of.', ({ course }) => course.documents, {
      required: true,
      minimum: 1,
    }),
    integerColumn('sentences', 'Sentences of the tenth.', ({ part }) => part.sentences, whole),
    integerColumn('words', 'Their words.', ({ part }) => part.words, whole),
    integerColumn('claims', 'Those labelled claim.', ({ part }) => part.claims, whole),
    integerColumn('premises', 'Those labelled premise.', ({ part }) => part.premises, whole),
    integerColumn('theses', 'Those with a thesis_rank.', ({ part }) => part.theses, whole),
  ],
  rows: ({ courses }) => partRows(courses),
})

interface StanceRow extends PartRow {
  readonly stances: CourseStances
}

/** Where the author takes sides. */
export const courseStancesTable: Table = defineTable<StanceRow>({
  name: 'course-stances',
  description:
    'The author’s own stances along the text, in the tenths of course.csv: for every proposition on which the whole document or group has one.',
  primaryKey: ['unit', 'name', 'proposition', 'part'],
  foreignKeys: [
    {
      columns: ['unit', 'name', 'part'],
      table: 'course',
      references: ['unit', 'name', 'part'],
    },
  ],
  columns: [
    ...placeColumns,
    textColumn('proposition', 'Identifier.', ({ stances }) => stances.proposition, {
      required: true,
    }),
    integerColumn('for', 'Stances for it in the tenth.', ({ stances }) => stances.for, whole),
    integerColumn('against', 'Stances against it.', ({ stances }) => stances.against, whole),
  ],
  *rows({ courses }) {
    for (const row of partRows(courses))
      for (const stances of row.part.stances) yield { ...row, stances }
  },
})
