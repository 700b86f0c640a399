import { diagnostic } from '../diagnostic.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { LabelledDocument, LabelledRecord, LabelledUnit } from './labelled-unit.ts'
import { joinUnits, placeInArticle } from './place-units.ts'
import type { PlacedRecords } from './place-units.ts'

/** An article that was found for a document. */
export interface FoundArticle {
  /** For messages. */
  readonly path: string
  readonly text: string
}

/** What grouping needs to know of a file. */
export interface RecordsFile {
  readonly file: string
  /** Names the document of records that name none. */
  readonly stem: string
  /** Every record is a document of its own. */
  readonly loose: boolean
  /** The article of a document, or `null`. */
  readonly articleOf: (name: string) => FoundArticle | null
}

/** Documents in file order, and what is worth knowing about them. */
export interface GroupedRecords {
  readonly documents: readonly LabelledDocument[]
  readonly diagnostics: readonly Diagnostic[]
}

interface Group {
  readonly name: string
  readonly records: LabelledRecord[]
}

const groupsOf = (
  records: readonly LabelledRecord[],
  { stem, loose }: RecordsFile,
): readonly Group[] => {
  const groups: Group[] = []
  for (const record of records) {
    const name = record.doc ?? stem
    const last = groups.at(-1)
    if (!loose && last?.name === name) last.records.push(record)
    else groups.push({ name, records: [record] })
  }
  return groups
}

const unitsOf = ({ name, records }: Group, { spans }: PlacedRecords): readonly LabelledUnit[] =>
  records.flatMap((record, index) => {
    const span = spans[index]
    if (span === undefined) return []
    return [{ ...record.labels, doc: name, i: record.i ?? index, text: record.text, span }]
  })

/** Names that were there before get `~2`, `~3` and so on. */
const namer = (): ((name: string) => string) => {
  const seen = new Map<string, number>()
  return (name) => {
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name}~${String(times)}`
  }
}

/**
 * Makes documents of records: consecutive ones with one `doc` are one, or each is (`loose`). The text is
 * the article where the records say their places and it holds every unit there.
 */
export const groupRecords = (
  records: readonly LabelledRecord[],
  file: RecordsFile,
): GroupedRecords => {
  const diagnostics: Diagnostic[] = []
  const place = ({ name, records: members }: Group): PlacedRecords => {
    const isPlaced = !file.loose && members.some(({ codePoints }) => codePoints !== null)
    const article = isPlaced ? file.articleOf(name) : null
    if (article === null) return joinUnits(members)
    const placed = placeInArticle(members, article.text)
    if ('spans' in placed) return placed
    const message = `The unit of line ${String(placed.line)} is not at its place in ${article.path}; the text was put together from the units instead. Offsets count code points, in order.`
    diagnostics.push(diagnostic('warning', 'article-differs', { path: file.file }, message))
    return joinUnits(members)
  }
  const uniqueName = namer()
  const documents = groupsOf(records, file).map((group): LabelledDocument => {
    const placed = place(group)
    const units = unitsOf(group, placed)
    const id = uniqueName(file.loose ? `${group.name}#${String(units[0]?.i ?? 0)}` : group.name)
    return { id, file: file.file, text: placed.text, units }
  })
  return { documents, diagnostics }
}
