import type { Lexicon } from '../lexicon/lexicon.ts'
import type { DocumentAnalysis } from '../model/analysis.ts'
import { diffCategories } from './diff-categories.ts'
import { diffDocument } from './diff-document.ts'
import { diffEntries } from './diff-entries.ts'
import type { LexiconDiff } from './lexicon-diff.ts'

/** A version of a lexicon with the documents as it reads them. */
export interface LexiconVersion {
  readonly lexicon: Lexicon
  /** Made with this version and otherwise the same data; the identifiers say which belong together. */
  readonly analyses: readonly DocumentAnalysis[]
}

/** What an edit of a lexicon changes in documents. Documents that only one side has are left out. */
export const diffLexicons = (before: LexiconVersion, after: LexiconVersion): LexiconDiff => {
  const { id, language } = after.lexicon
  const read = after.analyses.filter(({ document }) => document.language === language)
  const known = new Map(before.analyses.map((analysis) => [analysis.document.id, analysis]))
  const pairs = read.flatMap((now) => {
    const was = known.get(now.document.id)
    return was === undefined ? [] : [{ was, now, diff: diffDocument(was, now, id) }]
  })
  const diffs = pairs.map(({ diff }) => diff)
  const hits = diffs.flatMap((diff) => diff.hits)
  return {
    lexicon: id,
    language,
    documents: pairs.map(({ now }) => now.document.id),
    otherLanguages: after.analyses.length - read.length,
    affected: pairs
      .filter(({ diff }) =>
        [diff.hits, diff.claims, diff.stances, diff.positions].some(({ length }) => length > 0),
      )
      .map(({ now }) => now.document.id),
    ...diffEntries(before.lexicon, after.lexicon),
    categories: diffCategories(
      pairs.map(({ was }) => was),
      pairs.map(({ now }) => now),
      id,
      hits,
    ),
    hits,
    claims: diffs.flatMap(({ claims }) => claims),
    stances: diffs.flatMap(({ stances }) => stances),
    positions: diffs.flatMap(({ positions }) => positions),
  }
}

/** Whether two versions have the same entries and find the same. */
export const isEmptyDiff = (diff: LexiconDiff): boolean =>
  diff.affected.length === 0 &&
  [diff.added, diff.removed, diff.changed, diff.categories].every((changes) => changes.length === 0)
