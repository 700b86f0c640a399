import { foreignFormats } from '@contend/analyze/data-files'
import type { ExportReport, ImportNote, ImportReport } from '@contend/analyze'
import { plural } from '../plural.ts'
import { oneLine } from '../visible.ts'

/** Lines shown of each code unless all are asked for. */
const mostShown = 10

const byCode = <Note extends { readonly code: string }>(
  notes: readonly Note[],
): ReadonlyMap<string, readonly Note[]> => {
  const groups = new Map<string, Note[]>()
  for (const note of notes) {
    const group = groups.get(note.code)
    if (group === undefined) groups.set(note.code, [note])
    else group.push(note)
  }
  return groups
}

interface Listing<Note> {
  readonly title: string
  readonly line: (note: Note) => string
  readonly all: boolean
}

const listed = <Note extends { readonly code: string }>(
  notes: readonly Note[],
  { title, line, all }: Listing<Note>,
): readonly string[] => {
  if (notes.length === 0) return [`${title}: nothing`]
  const groups = [...byCode(notes)].flatMap(([code, group]) => {
    const shown = all ? group : group.slice(0, mostShown)
    const left = group.length - shown.length
    return [
      `  ${code} (${plural(group.length, 'time')})`,
      ...shown.map((note) => `    ${line(note)}`),
      ...(left > 0 ? [`    … and ${left} more; -v lists all, --json too`] : []),
    ]
  })
  return [`${title}: ${plural(notes.length, 'thing')}`, ...groups]
}

const noteLine = ({ line, column, text, message }: ImportNote): string =>
  `line ${line}${column === null ? '' : `:${column}`}: "${oneLine(text)}": ${oneLine(message)}`

/**
 * An import report for people.
 *
 * @param all every note, not the first ten of each code
 */
export const importReportText = (
  shownPath: string,
  { format, overlap, read, repaired, notHeld }: ImportReport,
  all: boolean,
): string => {
  const { categories, entries, terms, wildcards, phrases, weighted, nonMembers } = read
  const counts = [
    plural(categories, 'category', 'categories'),
    `${plural(entries, 'entry', 'entries')} of ${plural(terms, 'term')}`,
    `${wildcards} with wildcards`,
    `${phrases} of several words`,
    `${weighted} with weights`,
    ...(nonMembers === 0
      ? []
      : [plural(nonMembers, 'mark of no membership', 'marks of no membership')]),
  ]
  return [
    `${shownPath}: ${foreignFormats[format]}, overlap ${overlap}`,
    `read: ${counts.join(', ')}`,
    ...listed(repaired, { title: 'repaired', line: noteLine, all }),
    ...listed(notHeld, { title: 'not held', line: noteLine, all }),
  ].join('\n')
}

/**
 * An export report for people.
 *
 * @param all every loss, not the first ten of each code
 */
export const exportReportText = (
  shownPath: string,
  { format, written, losses }: ExportReport,
  all: boolean,
): string => {
  const { categories, entries } = written
  const counts = `${plural(categories, 'category', 'categories')}, ${plural(entries, 'entry', 'entries')}`
  return [
    `${shownPath}: ${counts} written as ${format}`,
    ...listed(losses, {
      title: 'lost',
      line: ({ category, text, message, written: isWritten }) =>
        `${category === null ? '' : `${category}: `}"${oneLine(text)}"${isWritten ? ' (written)' : ''}: ${message}`,
      all,
    }),
  ].join('\n')
}
