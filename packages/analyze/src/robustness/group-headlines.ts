import { compareCodeUnits } from '@contend/ingest/text'
import type { Headline } from '../model/robustness.ts'
import { percentileInterval } from '../statistics/bootstrap.ts'
import { differenceOf, type Contrast } from './contrast.ts'
import { termsIn, type CountedText } from './counted-text.ts'
import { askGroups, drawGroups, type Question } from './group-draws.ts'
import { quoted, signed } from './in-words.ts'
import { judge } from './judge.ts'
import {
  leastInGroup,
  leastPlaces,
  mostGroupHeadlines,
  mostOfGroup,
  mostTermsRedrawn,
} from './rules.ts'
import type { TermTrial, Trial } from './trial.ts'

/** A group with its documents counted. */
export interface CountedGroup {
  readonly name: string
  readonly texts: readonly CountedText[]
}

/** A difference whose interval excludes 0. */
interface Difference extends Question {
  readonly value: number
  readonly drawn: readonly number[]
  /** End of its interval nearest to 0, in doublings whatever the measure. */
  readonly least: number
}

/** How far the interval of draws stays from 0 on the side of `sign`: 0 or below where it holds 0. */
const nearEnd = (drawn: readonly number[], sign: number): number => {
  const interval = percentileInterval(drawn)
  if (interval === null) return 0
  return sign > 0 ? interval.low : -interval.high
}

const inDoublings = ({ measure }: Contrast, value: number): number =>
  measure === 'log-ratio' ? value : value / Math.LN2

/** The differences of all groups whose interval excludes 0, the largest (by the end nearest to 0) first. */
const findDifferences = (
  groups: readonly CountedGroup[],
  contrasts: readonly Contrast[],
  seed: number,
): readonly Difference[] => {
  const texts = groups.map((group) => group.texts)
  const questions = contrasts.flatMap((contrast) =>
    groups.map((_, group): Question => ({ group, contrast, part: {} })),
  )
  const sides = askGroups(texts, questions)
  const drawn = drawGroups(texts, questions, seed)
  // Of two groups one is the rest of the other: the difference is said once, of the one that is ahead.
  const saidOnce = (value: number): boolean => groups.length > 2 || value > 0
  return questions
    .flatMap((question, at): readonly Difference[] => {
      const [group, rest] = sides[at] ?? []
      if (group === undefined || rest === undefined) return []
      const value = differenceOf(question.contrast, group, rest)
      if (value === null || value === 0 || !saidOnce(value)) return []
      const own = drawn[at] ?? []
      const least = inDoublings(question.contrast, nearEnd(own, Math.sign(value)))
      return least > 0 ? [{ ...question, value, drawn: own, least }] : []
    })
    .sort((a, b) => b.least - a.least)
}

/** The sparing choice: few of each group, few in all. */
const chosenOf = (differences: readonly Difference[]): readonly Difference[] => {
  const taken = new Map<number, number>()
  return differences
    .filter(({ group }) => {
      const already = taken.get(group) ?? 0
      taken.set(group, already + 1)
      return already < mostOfGroup
    })
    .slice(0, mostGroupHeadlines)
}

const ownTerms = (groups: readonly CountedGroup[], { contrast }: Question): readonly string[] => {
  const features = [contrast.feature, ...(contrast.against === null ? [] : [contrast.against])]
  const terms = groups.flatMap(({ texts }) =>
    texts.flatMap((text) =>
      contrast.language === text.language ? [...termsIn(text, features).keys()] : [],
    ),
  )
  return [...new Set(terms)].sort(compareCodeUnits)
}

/** A difference under each change: what it would be, and which changes to draw anew. */
interface Changed {
  readonly difference: Difference
  readonly terms: readonly {
    readonly question: Question
    readonly term: string
    readonly value: number
  }[]
  readonly own: { readonly question: Question; readonly value: number } | null
}

const changesOf = (groups: readonly CountedGroup[], difference: Difference): Changed => {
  const texts = groups.map((group) => group.texts)
  const { group, contrast, value } = difference
  const terms = ownTerms(groups, difference)
  const voiced = texts.flat().some((text) => text.voiced)
  const questions: readonly Question[] = [
    ...terms.map((without) => ({ group, contrast, part: { without } })),
    ...(voiced ? [{ group, contrast, part: { own: true } }] : []),
  ]
  const values = askGroups(texts, questions).map(
    ([one, rest]) => differenceOf(contrast, one, rest) ?? 0,
  )
  const sign = Math.sign(value)
  const changed = questions.map((question, at) => ({
    question,
    term: terms[at] ?? '',
    value: values[at] ?? 0,
  }))
  return {
    difference,
    terms: changed.slice(0, terms.length).sort((a, b) => sign * (a.value - b.value)),
    own: changed[terms.length] ?? null,
  }
}

const tooLittleFor = (
  groups: readonly CountedGroup[],
  { group, contrast }: Difference,
  places: number,
): string | null => {
  const inside = groups[group]?.texts.length ?? 0
  const outside = groups.reduce((sum, { texts }) => sum + texts.length, 0) - inside
  if (Math.min(inside, outside) < leastInGroup)
    return `documents: ${String(inside)} in the group, ${String(outside)} outside; ${String(leastInGroup)} each are needed`
  return places < leastPlaces
    ? `places of ${contrast.label}: ${String(places)}, fewer than ${String(leastPlaces)}`
    : null
}

const statementOf = (
  { contrast, value, drawn }: Difference,
  name: string,
  counts: readonly [string, string],
): string => {
  const interval = percentileInterval(drawn)
  const ends = interval === null ? '' : ` (${signed(interval.low)} to ${signed(interval.high)})`
  const what =
    contrast.measure === 'log-ratio'
      ? `uses ${contrast.label} ${value > 0 ? 'more' : 'less'} than the other groups: log ratio`
      : `stands ${value > 0 ? 'higher' : 'lower'} on ${contrast.label} than the other groups: difference of the indices`
  return `${quoted(name)} ${what} ${signed(value)}${ends}, ${counts[0]} against ${counts[1]}`
}

const headlineOf = (
  groups: readonly CountedGroup[],
  { difference, terms, own }: Changed,
  redrawn: ReadonlyMap<Question, readonly number[]>,
): Headline => {
  const { group, contrast, value, drawn } = difference
  const sign = Math.sign(value)
  const name = groups[group]?.name ?? ''
  const changed = (question: Question, figure: number): Trial => {
    const again = redrawn.get(question)
    const sure = again === undefined || nearEnd(again, sign) > 0
    return { value: figure, holds: figure * sign > 0 && sure }
  }
  const [one, rest] = askGroups(
    groups.map(({ texts }) => texts),
    [difference],
  )[0] ?? [null, null]
  const sides = [one, rest].map((side) => side ?? { feature: 0, against: 0, words: 0 })
  const inWords = sides.map(({ feature, against, words }) =>
    contrast.ends === null
      ? `${String(feature)} in ${String(words)} words`
      : `${String(against)} ${contrast.ends[0]} : ${String(feature)} ${contrast.ends[1]}`,
  )
  const places = sides.reduce((sum, { feature, against }) => sum + feature + against, 0)
  return {
    id: `group:${contrast.subject}:${name}`,
    kind: 'group',
    subject: contrast.subject,
    documents: [],
    group: name,
    statement: statementOf(difference, name, [inWords[0] ?? '', inWords[1] ?? '']),
    measure: contrast.measure,
    value,
    n: groups.reduce((sum, { texts }) => sum + texts.length, 0),
    ...judge(
      {
        margin: (figure) => sign * figure,
        units: 'documents within groups, then their sentences,',
        drawn: drawn.map((figure) => ({ value: figure, holds: figure * sign > 0 })),
        withoutTerm: terms.map(({ term, question, value: figure }): TermTrial => ({
          term,
          weight: sign * (value - figure),
          ...changed(question, figure),
        })),
        movedThreshold: null,
        withoutAttributed: own === null ? null : changed(own.question, own.value),
      },
      tooLittleFor(groups, difference, places),
    ),
  }
}

/**
 * The largest differences of a group against the other groups whose interval excludes 0: at most three of a group,
 * twenty in all, and how many more there are. Without a term such a difference holds if its interval still excludes 0.
 */
export const groupHeadlines = (
  groups: readonly CountedGroup[],
  contrasts: readonly Contrast[],
  seed: number,
): { readonly headlines: readonly Headline[]; readonly leftOut: number } => {
  if (groups.length < 2) return { headlines: [], leftOut: 0 }
  const differences = findDifferences(groups, contrasts, seed)
  const chosen = chosenOf(differences)
  const changes = chosen.map((difference) => changesOf(groups, difference))
  const questions = changes.flatMap(({ terms, own }) => [
    ...terms.slice(0, mostTermsRedrawn).map(({ question }) => question),
    ...(own === null ? [] : [own.question]),
  ])
  const drawn = drawGroups(
    groups.map(({ texts }) => texts),
    questions,
    seed,
  )
  const redrawn = new Map(questions.map((question, at) => [question, drawn[at] ?? []]))
  return {
    headlines: changes.map((changed) => headlineOf(groups, changed, redrawn)),
    leftOut: differences.length - chosen.length,
  }
}
