import type { ClaimPair } from '@contend/analyze'
import { formatFixed } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { pairQuote } from '../index/pair-quotes.ts'
import { nameText } from '../name-text.ts'
import { claimById, entryOfClaim } from '../placed-claim.ts'
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

/** A pair of claims with the documents they stand in. */
export interface PairItem {
  readonly pair: ClaimPair
  readonly entries: readonly [Entry, Entry]
}

/** The pairs of claims by the two documents they are of, the strongest contradiction first. */
export const documentPairs = (model: ReportModel): readonly DocumentPair[] => {
  const { pairs } = model.comparison
  const found = new Map<string, { slugs: readonly [string, string]; items: PairItem[] }>()
  for (const pair of pairs) {
    const [a, b] = [entryOfClaim(model, pair.claimA), entryOfClaim(model, pair.claimB)]
    if (a === undefined || b === undefined || a === b) continue
    const key = `${a.slug} ${b.slug}`
    const known = found.get(key) ?? { slugs: [a.slug, b.slug], items: [] }
    known.items.push({ pair, entries: [a, b] })
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
export const pairRow = (
  model: ReportModel,
  { pair, entries }: PairItem,
  left: Entry,
): Html | null => {
  const claims = [claimById(model, pair.claimA), claimById(model, pair.claimB)]
  const halves = claims.map((claim, at) =>
    claim === null ? null : pairQuote(at === 0 ? 'claim a' : 'claim b', claim, pair),
  )
  const [a, b] = entries[0] === left ? halves : halves.toReversed()
  return html`<li class="duo">
    <div class="spine">
      <p class="standing">${words[pair.relation]}</p>
      ${subject(model, pair)}
      <p class="meta">
        <span class="number">${formatFixed(pair.score, 2)}</span>: ${nameText(pair.reason)}
      </p>
    </div>
    <div class="a">${a ?? null}</div>
    <div class="b">${b ?? null}</div>
  </li>`
}
