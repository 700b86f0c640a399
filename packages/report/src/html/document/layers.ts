import type { DocumentAnalysis, Sentence } from '@contend/analyze'
import { ownLexicon } from '@contend/analyze/results'
import { isCountedClaim } from '../../ranked-claims.ts'
import { formatCount } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { nameText } from '../name-text.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { categoryLayer, lexiconLayer } from './mark.ts'
import { placesLink } from '../links.ts'

interface Layer {
  /** Class of the marks that the box switches. */
  readonly id: string
  readonly name: Html
  readonly count: number
  readonly swatch: Html | null
  /** Whether the layer shows when the page opens. */
  readonly on: boolean
}

/** Text that the lines of a swatch are drawn under. */
const blank = '\u00A0'.repeat(8)

const box = ({ id, name, count, swatch, on }: Layer): Html =>
  html`<label
    ><input
      type="checkbox"
      data-layer="${id}"
      ${on ? html` checked` : null}
      autocomplete="off"
      hidden
    />${swatch} <span>${name}</span> <span class="number muted">${formatCount(count)}</span></label
  >`

const swatch = (classes: string, text = blank): Html =>
  html`<span class="swatch ${classes}" aria-hidden="true">${text}</span>`

const categories = (model: ReportModel, { analysis }: Entry, lexicon: string): readonly Html[] => {
  const counts = new Map<string, number>()
  for (const hit of analysis.hits) {
    if (hit.lexicon === lexicon) counts.set(hit.category, (counts.get(hit.category) ?? 0) + 1)
  }
  return model.comparison.frame.categories
    .filter((each) => each.lexicon === lexicon && counts.has(each.category))
    .map((each) => {
      const id = categoryLayer(model, lexicon, each.category) ?? ''
      const line = html`<u class="swatch x ${id}" aria-hidden="true">${blank}</u>`
      const name = nameText(each.label === '' ? each.category : each.label)
      const count = counts.get(each.category) ?? 0
      return html`<li>${box({ id, name, count, swatch: line, on: true })}${placesLink(each)}</li>`
    })
}

/** The lexicons that were looked for: others would seem to have found nothing. */
const spoken = (model: ReportModel, { analysis }: Entry): readonly string[] => {
  const { depth, document } = analysis
  if (depth === 'none') return []
  return model.lexicons.filter((name) =>
    model.comparison.frame.categories.some(
      ({ lexicon, entries }) => lexicon === name && (entries[document.language] ?? 0) > 0,
    ),
  )
}

const lexiconLayers = (model: ReportModel, entry: Entry): readonly Html[] =>
  spoken(model, entry).map((lexicon) => {
    const isOwn = lexicon === ownLexicon
    const head = box({
      id: lexiconLayer(model, lexicon),
      name: isOwn ? html`words that detectors read` : nameText(lexicon),
      count: entry.analysis.hits.filter((hit) => hit.lexicon === lexicon).length,
      swatch: isOwn ? html`<u class="swatch own on" aria-hidden="true">${blank}</u>` : null,
      on: !isOwn,
    })
    return html`${head}${
      isOwn
        ? null
        : html`<ul>
            ${categories(model, entry, lexicon)}
          </ul>`
    }`
  })

const sentenceLayers = ({
  depth,
  sentences,
  stances,
  negations,
}: DocumentAnalysis): readonly Layer[] => {
  const count = (test: (sentence: Sentence) => boolean): number =>
    sentences.filter((sentence) => test(sentence)).length
  const full: readonly Layer[] = [
    {
      id: 'claim',
      name: html`Claims (C), theses (T)`,
      count: count(isCountedClaim),
      swatch: swatch('s claim'),
      on: true,
    },
    {
      id: 'premise',
      name: html`Premises (P)`,
      count: count(({ premise }) => premise === true),
      swatch: swatch('s premise'),
      on: true,
    },
    {
      id: 'attributed',
      name: html`Attributed (❞)`,
      count: count(({ voice }) => voice === 'attributed'),
      swatch: null,
      on: true,
    },
    {
      id: 'st',
      name: html`Stances (▲ for, ▼ against)`,
      count: stances.length,
      swatch: swatch('st for'),
      on: true,
    },
  ]
  return [
    ...(depth === 'full' ? full : []),
    ...(depth === 'none'
      ? []
      : [
          {
            id: 'neg',
            name: html`Negation`,
            count: negations.length,
            swatch: swatch('neg'),
            on: true,
          },
        ]),
    {
      id: 'dim',
      name: html`Dim boilerplate`,
      count: count(({ block }) => block === 'boilerplate' || block === 'caption'),
      swatch: null,
      on: true,
    },
  ]
}

/** The legend of the marks, with a box each to switch them where a script runs. */
export const layers = (model: ReportModel, entry: Entry): Html | null => {
  const words = lexiconLayers(model, entry)
  const shown = sentenceLayers(entry.analysis).filter(({ count }) => count > 0)
  if (words.length + shown.length === 0) return null
  return html`<aside class="layers" aria-label="Layers of the text">
    ${
      shown.length === 0
        ? null
        : html`<div>
            <h3>Sentences</h3>
            ${shown.map((layer) => box(layer))}
          </div>`
    }
    ${
      words.length === 0
        ? null
        : html`<div>
            <h3>Words</h3>
            ${words}
          </div>`
    }
  </aside>`
}
