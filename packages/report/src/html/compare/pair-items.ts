import type { ClaimPair } from '@contend/analyze'
import { formatFixed } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { claimsById, pairQuote, type PlacedClaim } from '../index/pair-quotes.ts'
import { nameText } from '../name-text.ts'
import type { Entry, ReportModel } from '../report-model.ts'

const words: Readonly<Record<ClaimPair['relation'], string>> = {
  contradict: 'Contradict',
  agree: 'Agree',
  restate: 'Say the same',
}

/** The pairs of claims of two documents, in the order of the comparison. */
export interface DocumentPair {
  /** The documents of the first and the second claim of each pair. */
  readonly slugs: readonly [string, string]
  readonly items: readonly PairItem[]
}

/** A pair of claims with where they stand. */
export interface PairItem {
  readonly pair: ClaimPair
  readonly claims: readonly [PlacedClaim, PlacedClaim]
}

/** The pairs of claims by the two documents they are of, the strongest contradiction first. */
export const documentPairs = (model: ReportModel): readonly DocumentPair[] => {
  const { pairs } = model.comparison
  const claims = claimsById(model, pairs)
  const found = new Map<string, { slugs: readonly [string, string]; items: PairItem[] }>()
  for (const pair of pairs) {
    const [a, b] = [claims.get(pair.claimA), claims.get(pair.claimB)]
    if (a === undefined || b === undefined || a.entry === b.entry) continue
    const key = `${a.entry.slug} ${b.entry.slug}`
    const known = found.get(key) ?? { slugs: [a.entry.slug, b.entry.slug], items: [] }
    known.items.push({ pair, claims: [a, b] })
    found.set(key, known)
  }
  return [...found.values()]
}

const subject = (model: ReportModel, { proposition }: ClaimPair): Html | null => {
  if (proposition === null) return null
  const info = model.comparison.frame.propositions.find(({ id }) => id === proposition)
  return html`<span class="statement" dir="auto">${info?.statement ?? proposition}</span>`
}

/** One pair of claims with that of `left` in the column of A. */
export const pairRow = (model: ReportModel, { pair, claims }: PairItem, left: Entry): Html => {
  const halves = [
    { claim: claims[0], half: pairQuote('claim a', claims[0], pair) },
    { claim: claims[1], half: pairQuote('claim b', claims[1], pair) },
  ]
  const [a, b] = claims[0].entry === left ? halves : halves.toReversed()
  return html`<li class="duo">
    <div class="spine">
      <p class="standing">${words[pair.relation]}</p>
      ${subject(model, pair)}
      <p class="meta">
        <span class="number">${formatFixed(pair.score, 2)}</span>: ${nameText(pair.reason)}
      </p>
    </div>
    <div class="a">${a?.half ?? null}</div>
    <div class="b">${b?.half ?? null}</div>
  </li>`
}
