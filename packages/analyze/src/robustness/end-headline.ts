import type { Frame } from '../model/comparison.ts'
import type { Headline } from '../model/robustness.ts'
import { categoryName, quoted, signed } from './in-words.ts'
import { judge } from './judge.ts'
import type { Ranking, Standing } from './ranking.ts'
import { leastPlaces, leastSentences } from './rules.ts'
import type { Trial } from './trial.ts'

/** How far a standing is ahead of all others, `sign` 1 for upwards: above 0 where none is level with it. */
const leadOf = (
  standings: number,
  at: number,
  sign: 1 | -1,
  valueOf: (standing: number) => number,
): number => {
  let next = -Infinity
  for (let other = 0; other < standings; other++) {
    if (other !== at) next = Math.max(next, sign * valueOf(other))
  }
  return sign * valueOf(at) - next
}

const tooLittleIn = ({ text, to, from }: Standing): string | null => {
  const sentences = text.words.length
  if (sentences < leastSentences)
    return `sentences of the document: ${String(sentences)}, fewer than ${String(leastSentences)}`
  return to + from < leastPlaces
    ? `hits of the document: ${String(to + from)}, fewer than ${String(leastPlaces)}`
    : null
}

/** Who stands first, or last, on a dimension; `null` without two documents to compare. */
export const endHeadline = (
  ranking: Ranking,
  kind: 'first' | 'last',
  frame: Frame,
): Headline | null => {
  const { dimension, standings, drawn, own } = ranking
  const n = standings.length
  const [at, beside] = kind === 'first' ? [0, 1] : [n - 1, n - 2]
  const [standing, next] = [standings[at], standings[beside]]
  if (standing === undefined || next === undefined) return null
  const trial = (valueOf: (standing: number) => number): Trial => {
    const lead = leadOf(n, at, kind === 'first' ? 1 : -1, valueOf)
    return { value: lead, holds: lead > 0 }
  }
  const asIs = (other: number): number => standings[other]?.value ?? 0
  const lead = trial(asIs).value ?? 0
  const trials = {
    margin: (value: number) => value,
    units: 'sentences of each document',
    drawn: (drawn[at] ?? []).map((_, draw) => trial((other) => drawn[other]?.[draw] ?? 0)),
    // Who is level with the next stands first by no term.
    withoutTerm: [...(lead === 0 ? [] : ranking.withoutTerm)].map(([term, touched]) => {
      const without = trial((other) => touched.get(other) ?? asIs(other))
      return { term, weight: lead - (without.value ?? 0), ...without }
    }),
    movedThreshold: null,
    withoutAttributed: own === null ? null : trial((other) => own[other] ?? 0),
  }
  const [to, from] = [dimension.to, dimension.from].map((category) =>
    categoryName(frame, dimension.lexicon, category),
  )
  const subject = `${dimension.lexicon}.${dimension.dimension}`
  const name = quoted(next.text.name)
  const gap = lead === 0 ? `level with ${name}` : `${lead.toFixed(2)} beyond ${name}`
  return {
    id: `${kind}:${subject}`,
    kind,
    subject,
    documents: [standing.text.id],
    group: null,
    statement: `Of ${String(n)} documents ${quoted(standing.text.name)} is farthest toward ${(kind === 'first' ? to : from) ?? ''}: ${String(standing.from)} ${from ?? ''} : ${String(standing.to)} ${to ?? ''}, index ${signed(standing.value)}, ${gap}`,
    measure: 'lead',
    value: lead,
    n,
    ...judge(trials, lead === 0 ? 'level with the next document' : tooLittleIn(standing)),
  }
}
