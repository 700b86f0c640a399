import { createTallyBuilder } from '../profile/tally-builder.ts'
import type { Tally } from '../profile/tally.ts'

/** Counts of one sentence by feature. */
export type SentenceCounts = Readonly<Record<string, number>>

/** The tally of one document with counts as given; each sentence counts as one. */
export const documentTally = (
  id: string,
  sentences: readonly SentenceCounts[],
  {
    language = 'en',
    labelled = true,
  }: { readonly language?: string; readonly labelled?: boolean } = {},
): Tally => {
  const counted = sentences.map((sentence) => ({ 'count:sentences': 1, ...sentence }))
  const features = [...new Set(counted.flatMap((sentence) => Object.keys(sentence)))]
  const cells = counted.flatMap((sentence, at) =>
    Object.entries(sentence)
      .filter(([, count]) => count > 0)
      .flatMap(([feature, count]) => [at, features.indexOf(feature), count]),
  )
  const { add, tally } = createTallyBuilder()
  add(id, { language, labelled }, { features, cells })
  return tally()
}
