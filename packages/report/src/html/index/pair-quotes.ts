import type { ClaimPair, Stance } from '@contend/analyze'
import { ownLexicon } from '@contend/analyze/results'
import type { Span } from '@contend/ingest'
import { contains } from '@contend/ingest/text'
import { sideGlyph } from '../chart/side-glyph.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import { documentHref, type From } from '../address.ts'
import { quoteLink } from '../quote.ts'
import type { PlacedClaim } from '../placed-claim.ts'

const stanceOf = (
  { entry, sentence }: PlacedClaim,
  { proposition }: ClaimPair,
): Stance | undefined =>
  entry.analysis.stances.find(
    (stance) => stance.sentence === sentence.index && stance.proposition === proposition,
  )

/** What decided: the predicate with the negations over it; without a proposition, topic words and negations. */
const cuesOf = ({ entry, sentence }: PlacedClaim, stance: Stance | undefined): readonly Span[] => {
  const { hits, negations } = entry.analysis
  const inside = negations.filter((negation) => negation.sentence === sentence.index)
  if (stance !== undefined) {
    const { predicate } = stance
    if (predicate === null) return []
    const over = inside.filter(({ scope }) => contains(scope, predicate))
    return [predicate, ...over.map(({ cue }) => cue)]
  }
  const topics = hits.filter((hit) => hit.sentence === sentence.index && hit.lexicon !== ownLexicon)
  return [...topics, ...inside.map(({ cue }) => cue)]
}

/** One half of a pair: its side, its words with what decided marked, and where they stand. */
export const pairQuote = (
  name: string,
  claim: PlacedClaim,
  { from = 'report', ...pair }: ClaimPair & { readonly from?: From },
): Html => {
  const { entry, sentence } = claim
  const stance = stanceOf(claim, pair)
  const side = stance === undefined || stance.stance === 'neutral' ? null : stance.stance
  const marks = cuesOf(claim, stance)
  return html`<figure class="half ${side ?? ''}">
    <p class="side"><b>${name}</b>${side === null ? null : html` ${sideGlyph(side)} ${side}`}</p>
    <blockquote>
      ${quoteLink(entry.analysis, sentence, { slug: entry.slug, from }, marks)}
    </blockquote>
    <figcaption>
      <a href="${documentHref(entry.slug, from)}">${nameText(entry.name)}</a>
      <span
        >${entry.group === null ? null : html`${nameText(entry.group)}, `}sentence
        ${sentence.index}</span
      >
    </figcaption>
  </figure>`
}
