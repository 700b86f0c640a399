import { collocationsTable, similarityTable } from './association-tables.ts'
import type { Table } from './column.ts'
import { comparisonTable } from './comparison-table.ts'
import { diagnosticsTable, pairsTable, profileTable } from './comparison-tables.ts'
import { courseStancesTable, courseTable } from './course-tables.ts'
import { duplicatesTable } from './duplicates-table.ts'
import { documentsTable } from './documents-table.ts'
import { cuesTable, hitsTable, relationsTable } from './evidence-tables.ts'
import { contrastsTable, groupProfileTable } from './group-tables.ts'
import { robustnessTable } from './robustness-table.ts'
import { claimsTable, sentencesTable } from './sentences-table.ts'
import { positionsTable, stancesTable } from './stance-tables.ts'

/** Every table of a run, in the order of the documentation. */
export const tables: readonly Table[] = [
  documentsTable,
  duplicatesTable,
  sentencesTable,
  claimsTable,
  cuesTable,
  hitsTable,
  relationsTable,
  stancesTable,
  positionsTable,
  profileTable,
  courseTable,
  courseStancesTable,
  comparisonTable,
  contrastsTable,
  groupProfileTable,
  pairsTable,
  collocationsTable,
  similarityTable,
  robustnessTable,
  diagnosticsTable,
]
