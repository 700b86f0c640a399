import type { Frame, Group } from '../model/comparison.ts'
import type { Course, CoursePart } from '../model/course.ts'
import { countOf } from './measures.ts'
import { stanceName, thesisName } from './feature-names.ts'
import { sentencesIn, type DocumentTally, type Tally } from './tally.ts'

const PARTS = 10
const sides = ['for', 'against'] as const

/** A text of fewer sentences has no tenths: most would be empty. */
const FEWEST_SENTENCES = PARTS

/** The tenth in which the middle of each sentence falls, by the words before it. */
const tenthsOf = (words: readonly number[]): readonly number[] => {
  const total = words.reduce((sum, number) => sum + number, 0)
  let before = 0
  return words.map((number) => {
    const middle = (before + number / 2) / total
    before += number
    return Math.min(PARTS - 1, Math.floor(PARTS * middle))
  })
}

/** By the name of the feature; what is not there is 0. */
type Counts = ReadonlyMap<string, number>

const added = (all: readonly Counts[]): Counts => {
  const sums = new Map<string, number>()
  for (const counts of all) {
    for (const [feature, count] of counts) sums.set(feature, (sums.get(feature) ?? 0) + count)
  }
  return sums
}

/** What stands in each tenth of a document; `null` where it has none. */
const tenthsIn = (
  document: DocumentTally,
  features: ReadonlyMap<string, number>,
): readonly Counts[] | null => {
  const sentences = document.labelled ? sentencesIn(document) : []
  if (sentences.length < FEWEST_SENTENCES) return null
  const counts = sentences.map((sentence): Counts => {
    const kept = [...features].map(([name, number]) => [name, sentence.get(number) ?? 0] as const)
    return new Map(kept.filter(([, count]) => count > 0))
  })
  const tenths = tenthsOf(counts.map((sentence) => sentence.get(countOf('words')) ?? 0))
  return Array.from({ length: PARTS }, (_, part) =>
    added(counts.filter((__, at) => tenths[at] === part)),
  )
}

const partsOf = (
  tenths: readonly Counts[],
  propositions: Frame['propositions'],
): readonly CoursePart[] => {
  const whole = added(tenths)
  const taken = propositions.filter(({ id }) =>
    sides.some((side) => whole.has(stanceName(id, side))),
  )
  return tenths.map((counts) => {
    const count = (feature: string): number => counts.get(feature) ?? 0
    return {
      sentences: count(countOf('sentences')),
      words: count(countOf('words')),
      claims: count(countOf('claims')),
      premises: count(countOf('premises')),
      theses: count(thesisName),
      stances: taken.map(({ id }) => ({
        proposition: id,
        for: count(stanceName(id, 'for')),
        against: count(stanceName(id, 'against')),
      })),
    }
  })
}

/**
 * Where claims, premises, theses and the author's stances fall, of a merged tally: every document in tenths
 * by words, then the groups, tenth by tenth. A sentence is in the tenth its middle falls in. A document that
 * is not analysed in full or has fewer than ten sentences has none, and counts in no group.
 */
export const coursesOf = (
  { features, documents }: Tally,
  groups: readonly Group[],
  propositions: Frame['propositions'],
): readonly Course[] => {
  const names = new Set([
    ...['sentences', 'words', 'claims', 'premises'].map(countOf),
    thesisName,
    ...propositions.flatMap(({ id }) => sides.map((side) => stanceName(id, side))),
  ])
  const wanted = new Map(
    features.flatMap((name, number) => (names.has(name) ? [[name, number] as const] : [])),
  )
  const found = new Map(
    [...documents].flatMap(([id, document]) => {
      const tenths = tenthsIn(document, wanted)
      return tenths === null ? [] : [[id, tenths] as const]
    }),
  )
  const courseOf = (
    unit: Course['unit'],
    name: string,
    ids: readonly string[],
  ): readonly Course[] => {
    const members = ids.flatMap((id) => {
      const tenths = found.get(id)
      return tenths === undefined ? [] : [tenths]
    })
    if (members.length === 0) return []
    const sums = Array.from({ length: PARTS }, (_, part) =>
      added(members.flatMap((tenths) => tenths[part] ?? [])),
    )
    return [{ unit, name, documents: members.length, parts: partsOf(sums, propositions) }]
  }
  return [
    ...[...found.keys()].flatMap((id) => courseOf('document', id, [id])),
    ...groups.flatMap(({ name, documents: ids }) => courseOf('group', name, ids)),
  ]
}
