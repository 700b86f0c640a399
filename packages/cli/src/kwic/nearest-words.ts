import { nearestName, wordsOf } from '@contend/analyze'
import type { KwicQuery } from '@contend/analyze'
import { compareCodeUnits } from '@contend/ingest'
import type { OpenRun } from '../read-run.ts'
import { plural } from '../plural.ts'

/** Every word of the texts of a run, folded, with how often it occurs. */
const vocabularyOf = async (run: OpenRun): Promise<ReadonlyMap<string, number>> => {
  const vocabulary = new Map<string, number>()
  for await (const { document } of run.analyses()) {
    for (const word of wordsOf(document.text, document.language)) {
      vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1)
    }
  }
  return vocabulary
}

const nearestWord = (word: string, vocabulary: ReadonlyMap<string, number>): readonly string[] => {
  if (vocabulary.has(word)) return []
  // The first of equally near ones is the most frequent.
  const byFrequency = [...vocabulary].sort(
    ([a, times], [b, others]) => others - times || compareCodeUnits(a, b),
  )
  const near = nearestName(
    word,
    byFrequency.map(([other]) => other),
  )
  if (near === null) return []
  return [`the word "${near}" (${plural(vocabulary.get(near) ?? 0, 'time')})`]
}

/**
 * What may have been meant by words that occur nowhere: for each of them the nearest word of the texts,
 * and the nearest category. None for categories, patterns and words with wildcards.
 */
export const nearestWords = async (query: KwicQuery, run: OpenRun): Promise<readonly string[]> => {
  if (query.kind === 'category' || !['literal', 'lemma'].includes(query.termKind)) return []
  if (/[*?]/.test(query.text)) return []
  const { categories } = run.file.frame
  const names = categories.flatMap(({ lexicon, category }) => [category, `${lexicon}.${category}`])
  const category = nearestName(query.text, names)
  const vocabulary = await vocabularyOf(run)
  return [
    ...wordsOf(query.text, 'en').flatMap((word) => nearestWord(word, vocabulary)),
    ...(category === null ? [] : [`the category "${category}"`]),
  ]
}
