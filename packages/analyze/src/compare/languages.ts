import { compareCodeUnits } from '@contend/ingest/text'
import type { Tally } from '../profile/tally.ts'

/**
 * The languages of the documents of a tally, that of most documents first, then in code-unit order. A lexicon finds
 * more in one language than in another, so whatever sets documents or groups against each other is counted in one
 * of them: the first in which it can be counted.
 */
export const languagesIn = ({ documents }: Pick<Tally, 'documents'>): readonly string[] => {
  const counts = new Map<string, number>()
  for (const { language } of documents.values())
    counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts]
    .sort(([a, of], [b, than]) => than - of || compareCodeUnits(a, b))
    .map(([language]) => language)
}
