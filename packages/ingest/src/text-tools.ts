// For what reads results: nothing here loads a decoder or a table of languages.
export { compareCodeUnits } from './compare-code-units.ts'
export { diagnostic } from './diagnostic.ts'
export { parseTable } from './parse-table.ts'
export { contains, overlaps, surfaceOf } from './span.ts'
