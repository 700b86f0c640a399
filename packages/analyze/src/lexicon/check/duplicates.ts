import { compareCodeUnits } from '@contend/ingest'
import type { CheckedEntry } from './checked-entries.ts'
import { finding, type LexiconFinding, written } from './finding.ts'

/** Entries each of which is written once, and what was found on the others. */
export interface Distinct {
  readonly entries: readonly CheckedEntry[]
  readonly findings: readonly LexiconFinding[]
}

/** What makes two entries of a category the same once letter case, hyphens and quotes are folded. */
const identity = ({ entry, pieces, opening }: CheckedEntry): string => {
  const { category, except, term } = entry
  const isPattern = pieces.length === 0
  const keys = pieces.map((phrase) =>
    phrase.map((piece) => (typeof piece === 'string' ? piece : `*${piece.pattern}`)).join('\n'),
  )
  const limits = `${String(except)} ${String(opening)} ${String(term.caseSensitive)} ${String(term.exact)}`
  const kind = isPattern ? term.kind : ''
  const text = isPattern || term.caseSensitive ? term.text : ''
  return [category.rank, limits, kind, ...keys.toSorted(compareCodeUnits), text].join('\0')
}

const duplicateOf = (second: CheckedEntry, first: CheckedEntry): LexiconFinding => {
  const { category, term, except } = second.entry
  const kept = first.entry.term
  const list = except ? 'the exceptions of ' : ''
  const again = `${written(term)} is in ${list}"${category.path}" twice: it is the same as ${written(kept)} in line ${String(first.place().line)}.`
  const remedy =
    term.weight === kept.weight
      ? 'Delete one.'
      : `Its weight ${String(term.weight)} is never used, as the first counts, with ${String(kept.weight)}. Keep the one you mean.`
  return finding('entry-duplicate', second.place(), `${again} ${remedy}`, {
    category: category.path,
    entries: [term.text],
  })
}

/** Finds entries given twice in a category. */
export const distinctEntries = (all: readonly CheckedEntry[]): Distinct => {
  const first = new Map<string, CheckedEntry>()
  const findings: LexiconFinding[] = []
  const entries = all.filter((checked) => {
    const name = identity(checked)
    const before = first.get(name)
    if (before === undefined) first.set(name, checked)
    else findings.push(duplicateOf(checked, before))
    return before === undefined
  })
  return { entries, findings }
}
