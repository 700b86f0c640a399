import type { DocumentAnalysis } from '../model/analysis.ts'
import type { Frame, Group } from '../model/comparison.ts'
import type { Course, CoursePart, CourseStances } from '../model/course.ts'
import type { Sentence } from '../model/sentence.ts'
import { isOwnVoice } from '../stance/lean.ts'
import { counts } from '../text/parsed-sentence.ts'

const PARTS = 10

/** A text of fewer sentences has no tenths: most would be empty. */
const FEWEST_SENTENCES = PARTS

/** The tenth in which the middle of each sentence falls, by the words before it. */
const tenthsOf = (sentences: readonly Sentence[]): ReadonlyMap<number, number> => {
  const total = sentences.reduce((sum, { words }) => sum + words, 0)
  const tenths = new Map<number, number>()
  let before = 0
  for (const { index, words } of sentences) {
    const middle = (before + words / 2) / total
    tenths.set(index, Math.min(PARTS - 1, Math.floor(PARTS * middle)))
    before += words
  }
  return tenths
}

const stancesOf = (
  { stances }: DocumentAnalysis,
  isHere: (sentence: number) => boolean,
  propositions: Frame['propositions'],
): readonly CourseStances[] => {
  const own = stances.filter((stance) => isHere(stance.sentence) && isOwnVoice(stance))
  return propositions.map(({ id }) => {
    const on = own.filter(({ proposition }) => proposition === id)
    const count = (side: string): number => on.filter(({ stance }) => stance === side).length
    return { proposition: id, for: count('for'), against: count('against') }
  })
}

/** The tenths of one document, every proposition of the run in each; `null` where it has none. */
const partsOf = (
  analysis: DocumentAnalysis,
  propositions: Frame['propositions'],
): readonly CoursePart[] | null => {
  const sentences = analysis.sentences.filter(counts)
  if (analysis.depth !== 'full' || sentences.length < FEWEST_SENTENCES) return null
  const tenths = tenthsOf(sentences)
  return Array.from({ length: PARTS }, (_, part): CoursePart => {
    const here = sentences.filter(({ index }) => tenths.get(index) === part)
    const isHere = (sentence: number): boolean => tenths.get(sentence) === part
    return {
      sentences: here.length,
      words: here.reduce((sum, { words }) => sum + words, 0),
      claims: here.filter(({ claim }) => claim === true).length,
      premises: here.filter(({ premise }) => premise === true).length,
      theses: here.filter(({ thesisRank }) => thesisRank !== null).length,
      stances: stancesOf(analysis, isHere, propositions),
    }
  })
}

const add = (a: CoursePart, b: CoursePart): CoursePart => ({
  sentences: a.sentences + b.sentences,
  words: a.words + b.words,
  claims: a.claims + b.claims,
  premises: a.premises + b.premises,
  theses: a.theses + b.theses,
  stances: a.stances.map((stance, at) => ({
    proposition: stance.proposition,
    for: stance.for + (b.stances[at]?.for ?? 0),
    against: stance.against + (b.stances[at]?.against ?? 0),
  })),
})

const courseOf = (
  unit: Course['unit'],
  name: string,
  documents: readonly (readonly CoursePart[])[],
): readonly Course[] => {
  const [first, ...others] = documents
  if (first === undefined) return []
  const sums = first.map((part, at) =>
    others.reduce((sum, parts) => add(sum, parts[at] ?? sum), part),
  )
  const taken = new Set(
    sums.flatMap(({ stances }) =>
      stances.filter((stance) => stance.for + stance.against > 0).map((each) => each.proposition),
    ),
  )
  const parts = sums.map((part) => ({
    ...part,
    stances: part.stances.filter(({ proposition }) => taken.has(proposition)),
  }))
  return [{ unit, name, documents: documents.length, parts }]
}

/**
 * Where claims, premises, theses and the author's stances fall: every document in tenths by words, then
 * the groups, tenth by tenth. A sentence is in the tenth its middle falls in. A document that is not
 * analysed in full or has fewer than ten sentences has none, and counts in no group.
 */
export const coursesOf = (
  analyses: readonly DocumentAnalysis[],
  groups: readonly Group[],
  propositions: Frame['propositions'],
): readonly Course[] => {
  const parts = new Map(
    analyses.flatMap((analysis) => {
      const found = partsOf(analysis, propositions)
      return found === null ? [] : [[analysis.document.id, found] as const]
    }),
  )
  return [
    ...[...parts].flatMap(([id, found]) => courseOf('document', id, [found])),
    ...groups.flatMap(({ name, documents }) =>
      courseOf(
        'group',
        name,
        documents.flatMap((id) => {
          const found = parts.get(id)
          return found === undefined ? [] : [found]
        }),
      ),
    ),
  ]
}
