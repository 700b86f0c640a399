import { compareCodeUnits } from '@contend/ingest/text'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { CategoryCount, ChangedCategory, ChangedHit } from './lexicon-diff.ts'

interface Sum {
  hits: number
  words: number
  documents: number
}

/** Counts by category, from the rates of the documents. */
const countsOf = (
  analyses: readonly DocumentAnalysis[],
  lexicon: string,
): ReadonlyMap<string, CategoryCount> => {
  const prefix = `rate:${lexicon}.`
  const sums = new Map<string, Sum>()
  for (const { measure, numerator, denominator } of analyses.flatMap(({ profile }) => profile)) {
    if (!measure.startsWith(prefix)) continue
    const category = measure.slice(prefix.length)
    const sum = sums.get(category) ?? { hits: 0, words: 0, documents: 0 }
    sums.set(category, sum)
    sum.hits += numerator
    sum.words += denominator
    sum.documents += numerator > 0 ? 1 : 0
  }
  return new Map(
    [...sums].map(([category, { hits, words, documents }]) => [
      category,
      { hits, words, documents, rate: words === 0 ? null : (1000 * hits) / words },
    ]),
  )
}

/** Categories of which hits were gained or lost, or that only one version has, in code-unit order. */
export const diffCategories = (
  before: readonly DocumentAnalysis[],
  after: readonly DocumentAnalysis[],
  lexicon: string,
  hits: readonly ChangedHit[],
): readonly ChangedCategory[] => {
  const [old, young] = [countsOf(before, lexicon), countsOf(after, lexicon)]
  const gained = new Map<string, number>()
  const lost = new Map<string, number>()
  for (const { category, change } of hits) {
    const counts = change === 'gained' ? gained : lost
    counts.set(category, (counts.get(category) ?? 0) + 1)
  }
  const names = new Set([...old.keys(), ...young.keys(), ...gained.keys(), ...lost.keys()])
  return [...names].toSorted(compareCodeUnits).flatMap((category): readonly ChangedCategory[] => {
    const [was, now] = [old.get(category) ?? null, young.get(category) ?? null]
    const own = { gained: gained.get(category) ?? 0, lost: lost.get(category) ?? 0 }
    const isSame = was?.hits === now?.hits && own.gained === 0 && own.lost === 0
    return isSame ? [] : [{ category, before: was, after: now, ...own }]
  })
}
