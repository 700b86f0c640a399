import type { FrameCategory, FrameEntry, FrameLexicon } from '@contend/analyze'
import { compareCodeUnits } from '@contend/ingest/text'
import { factsOf } from '../../facts/run-facts.ts'
import type { ReportModel } from '../report-model.ts'
import type { EntryCount } from '../words/word-index.ts'

/** An entry with what it found; `written` is `null` for one that the run did not keep. */
export interface FoundEntry {
  readonly text: string
  readonly written: Exclude<FrameEntry, string> | null
  readonly count: EntryCount
}

/** The entries of a category in one language. */
export interface LanguageBlock {
  readonly language: string
  /** Documents of the language that were searched; without any nothing was looked for. */
  readonly documents: number
  readonly source: string | null
  /** Hits in the text of all its entries together. */
  readonly hits: number
  /** Those that hit anywhere, most hits first. */
  readonly found: readonly FoundEntry[]
  /** Those that hit nowhere, in file order. */
  readonly unused: readonly Exclude<FrameEntry, string>[]
  /** Entries that the run did not keep, and that may be among those found. */
  readonly leftOut: number
  readonly except: readonly Exclude<FrameEntry, string>[]
}

/** A category of a lexicon, in all languages of it. */
export interface LexiconBlock {
  readonly category: string
  readonly label: string
  readonly languages: readonly LanguageBlock[]
}

const written = (entry: FrameEntry): Exclude<FrameEntry, string> =>
  typeof entry === 'string' ? { text: entry, kind: 'literal' } : entry

const foundEntries = (
  listed: readonly Exclude<FrameEntry, string>[],
  counts: ReadonlyMap<string, EntryCount>,
): readonly FoundEntry[] => {
  const byText = new Map(listed.map((entry) => [entry.text, entry]))
  return [...counts]
    .map(([text, count]) => ({ text, written: byText.get(text) ?? null, count }))
    .sort((a, b) => b.count.inText - a.count.inText || compareCodeUnits(a.text, b.text))
}

const searchedIn = ({ entries }: ReportModel, language: string): number =>
  entries.filter(
    ({ analysis }) => analysis.depth !== 'none' && analysis.document.language === language,
  ).length

/** Categories of a run that kept no lexicons: what was found, and how many entries there are. */
const bareLexicons = ({ comparison }: ReportModel, lexicon: string): readonly FrameLexicon[] => {
  const own = comparison.frame.categories.filter((each) => each.lexicon === lexicon)
  const languages = [...new Set(own.flatMap(({ entries }) => Object.keys(entries)))]
  return languages.map((language) => ({
    lexicon,
    language,
    version: null,
    source: null,
    overlap: 'longest',
    categories: own.map(({ category, label, entries }) => ({
      category,
      label,
      source: null,
      entries: [],
      leftOut: entries[language] ?? 0,
      except: [],
    })),
  }))
}

/** The lexicon in each of its languages, as the run kept it. */
export const versionsOf = (model: ReportModel, lexicon: string): readonly FrameLexicon[] =>
  model.comparison.frame.lexicons?.filter((each) => each.lexicon === lexicon) ??
  bareLexicons(model, lexicon)

/** The categories of a lexicon with what their entries found, in file order. */
export const lexiconBlocks = (model: ReportModel, lexicon: string): readonly LexiconBlock[] => {
  const { words } = factsOf(model.comparison)
  const versions = versionsOf(model, lexicon)
  const documents = new Map(versions.map(({ language }) => [language, searchedIn(model, language)]))
  const blockOf = (language: string, category: FrameCategory): LanguageBlock => {
    const counts = words.entriesOf(`${lexicon}.${category.category}`, language)
    const listed = category.entries.map((entry) => written(entry))
    const found = foundEntries(listed, counts)
    return {
      language,
      documents: documents.get(language) ?? 0,
      source: category.source,
      hits: found.reduce((sum, { count }) => sum + count.inText, 0),
      found,
      unused: listed.filter(({ text }) => !counts.has(text)),
      leftOut: category.leftOut,
      except: category.except.map((entry) => written(entry)),
    }
  }
  const blocks = new Map<string, { label: string; languages: LanguageBlock[] }>()
  for (const { language, categories } of versions) {
    for (const category of categories) {
      const block = blocks.get(category.category) ?? { label: category.label, languages: [] }
      // As in the frame, names are English where they can be.
      if (language === 'en') block.label = category.label
      block.languages.push(blockOf(language, category))
      blocks.set(category.category, block)
    }
  }
  return [...blocks].map(([category, { label, languages }]) => ({ category, label, languages }))
}
