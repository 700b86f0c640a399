import { foreignFormats } from '@contend/analyze/data-files'
import type { ImportReport } from '@contend/analyze'
import { basename } from 'node:path'
import { grouped, plural } from '../plural.ts'
import { visible } from '../visible.ts'

/** What became of a lexicon of another program, in one line that tells how to see the rest. */
export const importLine = (
  path: string,
  { format, read, repaired, notHeld }: ImportReport,
): string => {
  const name = visible(basename(path))
  const what = `${plural(read.categories, 'category', 'categories')}, ${plural(read.entries, 'entry', 'entries')}`
  const counts = `${grouped(repaired.length)} repaired, ${grouped(notHeld.length)} not held`
  return `${name}: read as a ${foreignFormats[format]}: ${what}, ${counts}; see \`contend lexicon import ${name}\`.`
}
