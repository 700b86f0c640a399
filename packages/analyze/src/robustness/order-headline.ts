import type { Headline } from '../model/robustness.ts'
import { agreementWith } from './agreement.ts'
import { quoted, signed } from './in-words.ts'
import { judge } from './judge.ts'
import type { Ranking } from './ranking.ts'
import { leastAgreement, leastOrdered, leastPlaces, mostTermsOfOrder } from './rules.ts'
import type { Trial } from './trial.ts'

/** The terms that touch the most documents. */
const widestTerms = (ranking: Ranking): Ranking['withoutTerm'] =>
  new Map(
    [...ranking.withoutTerm].sort(([, a], [, b]) => b.size - a.size).slice(0, mostTermsOfOrder),
  )

/** The order of all documents on a dimension; `null` below three of them. */
export const orderHeadline = (ranking: Ranking): Headline | null => {
  const { dimension, standings, drawn, own } = ranking
  const n = standings.length
  const [first, last] = [standings[0], standings.at(-1)]
  if (first === undefined || last === undefined || n < leastOrdered) return null
  const agreement = agreementWith(standings.map(({ value }) => value))
  const trial = (valueOf: (standing: number) => number): Trial => {
    const { kept, pairs } = agreement(valueOf)
    const value = pairs === 0 ? null : kept / pairs
    return { value, holds: value !== null && value >= leastAgreement }
  }
  const asIs = (other: number): number => standings[other]?.value ?? 0
  const trials = {
    margin: (value: number) => value,
    units: 'sentences of each document',
    drawn: (drawn[0] ?? []).map((_, draw) => trial((other) => drawn[other]?.[draw] ?? 0)),
    withoutTerm: [...widestTerms(ranking)].map(([term, touched]) => {
      const without = trial((other) => touched.get(other) ?? asIs(other))
      return { term, weight: 1 - (without.value ?? 0), ...without }
    }),
    movedThreshold: null,
    withoutAttributed: own === null ? null : trial((other) => own[other] ?? 0),
  }
  const shares = trials.drawn.flatMap(({ value }) => value ?? [])
  const value = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
  const { pairs } = agreement(asIs)
  const firm = standings.filter(({ to, from }) => to + from >= leastPlaces).length
  const tooLittle =
    pairs === 0
      ? 'all documents are level'
      : firm < leastOrdered
        ? `documents with ${String(leastPlaces)} hits or more: ${String(firm)}, fewer than ${String(leastOrdered)}`
        : null
  const subject = `${dimension.lexicon}.${dimension.dimension}`
  return {
    id: `order:${subject}`,
    kind: 'order',
    subject,
    documents: [first.text.id, last.text.id],
    group: null,
    statement: `${String(n)} documents in order from ${quoted(first.text.name)} (${signed(first.value)}) to ${quoted(last.text.name)} (${signed(last.value)}): ${String(Number((value * pairs).toFixed(1)))} of ${String(pairs)} pairs keep their order in a draw, on average`,
    measure: 'agreement',
    value,
    n,
    ...judge(trials, tooLittle),
  }
}
