import type { Frame, Group } from '../model/comparison.ts'
import type { Course, CoursePart } from '../model/course.ts'
import {
  addTenths,
  courseFeatures,
  createPackedTenths,
  noTenths,
  tenthsIn,
  type PackedTenths,
  type Tenths,
} from './course-tenths.ts'
import { stanceName, thesisName } from './feature-names.ts'
import { countOf } from './measures.ts'
import type { Tally } from './tally.ts'

/** Makes the parts of courses. */
const partsOf = (
  propositions: Frame['propositions'],
): ((tenths: Tenths) => readonly CoursePart[]) => {
  const places = new Map(courseFeatures(propositions).map((name, place) => [name, place]))
  const stancesOn = propositions.map(({ id }) => ({
    id,
    sides: [stanceName(id, 'for'), stanceName(id, 'against')],
  }))
  return (tenths) => {
    const countIn = (counts: Tenths[number] | undefined, name: string): number =>
      counts?.get(places.get(name) ?? -1) ?? 0
    const taken = stancesOn.filter(({ sides }) =>
      sides.some((side) => tenths.some((counts) => countIn(counts, side) > 0)),
    )
    return tenths.map((counts) => {
      const count = (feature: string): number => countIn(counts, feature)
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
}

interface GroupSum {
  readonly name: string
  documents: number
  readonly tenths: Tenths
}

/** The sums of groups, and those that each document counts in. */
const groupSums = (
  groups: readonly Group[],
): {
  readonly sums: readonly GroupSum[]
  readonly of: ReadonlyMap<string, readonly GroupSum[]>
} => {
  const of = new Map<string, GroupSum[]>()
  const sums = groups.map(({ name, documents }) => {
    const sum = { name, documents: 0, tenths: noTenths() }
    for (const id of documents) of.set(id, [...(of.get(id) ?? []), sum])
    return sum
  })
  return { sums, of }
}

/** Makes each course when it is walked over. By itself, so that it holds nothing but what it is made of. */
const coursesFrom = (
  packed: PackedTenths,
  sums: readonly GroupSum[],
  propositions: Frame['propositions'],
): Iterable<Course> => {
  const parts = partsOf(propositions)
  return {
    *[Symbol.iterator]() {
      for (const [name, tenths] of packed.all())
        yield { unit: 'document', name, documents: 1, parts: parts(tenths) }
      for (const { name, documents, tenths } of sums) {
        if (documents > 0) yield { unit: 'group', name, documents, parts: parts(tenths) }
      }
    },
  }
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
): Iterable<Course> => {
  const numbers = new Map(features.map((name, number) => [name, number]))
  const placeOf = new Map(
    courseFeatures(propositions).map((name, place) => [numbers.get(name) ?? -1, place]),
  )
  const packed = createPackedTenths()
  const { sums, of } = groupSums(groups)
  for (const [id, document] of documents) {
    const tenths = tenthsIn(document, placeOf, numbers.get(countOf('words')) ?? -1)
    if (tenths === null) continue
    packed.add(id, tenths)
    for (const sum of of.get(id) ?? []) {
      sum.documents += 1
      addTenths(sum.tenths, tenths)
    }
  }
  return coursesFrom(packed, sums, propositions)
}
