import { ownLexicon } from '@contend/analyze/results'
import { formatCount } from '../format-number.ts'
import { isCountedClaim } from '../../ranked-claims.ts'
import { html, type Html } from '../html.ts'
import { type Entry, type ReportModel } from '../report-model.ts'
import { categoryTone, lexiconLayer } from './mark.ts'

interface Layer {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly swatch: string
  /** Class of the marks whose explanations the box switches too. */
  readonly marks: string | null
  readonly on: boolean
}

const box = ({ id, name, count, swatch, marks, on }: Layer): Html =>
  html`<label
    ><input
      type="checkbox"
      id="layer-${id}"
      ${on ? html` checked` : null}${marks === null ? null : html` data-layer="${marks}"`}
      autocomplete="off"
    />
    ${swatch === '' ? null : html`<span class="swatch ${swatch}"></span>`}${name}
    <span class="muted">${formatCount(count)}</span></label
  >`

const categories = (model: ReportModel, entry: Entry, lexicon: string): readonly Html[] => {
  const counts = new Map<string, number>()
  for (const hit of entry.analysis.hits) {
    if (hit.lexicon === lexicon) counts.set(hit.category, (counts.get(hit.category) ?? 0) + 1)
  }
  return model.comparison.frame.categories
    .filter((each) => each.lexicon === lexicon && counts.has(each.category))
    .map(
      ({ category, label }) =>
        html`<li>
          <span class="swatch h ${categoryTone(model, lexicon, category)}"></span
          >${label === '' ? category : label}
          <span class="number muted">${formatCount(counts.get(category) ?? 0)}</span>
        </li>`,
    )
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
    const layer = lexiconLayer(model, lexicon)
    const count = entry.analysis.hits.filter((hit) => hit.lexicon === lexicon).length
    return html`${box({
      id: layer,
      name: lexicon,
      count,
      swatch: '',
      marks: layer,
      on: lexicon !== ownLexicon,
    })}${
      lexicon === ownLexicon
        ? null
        : html`<ul>
            ${categories(model, entry, lexicon)}
          </ul>`
    }`
  })

/** The boxes that switch what is marked in the text; they are its legend too. */
export const layers = (model: ReportModel, entry: Entry): Html => {
  const { sentences, negations } = entry.analysis
  const count = (test: (sentence: (typeof sentences)[number]) => boolean): number =>
    sentences.filter((sentence) => test(sentence)).length
  const { depth } = entry.analysis
  const labels: readonly Layer[] = [
    {
      id: 'claims',
      name: 'Claims (C), theses (T)',
      count: count(isCountedClaim),
      swatch: 's claim',
      marks: null,
      on: true,
    },
    {
      id: 'premises',
      name: 'Premises (P)',
      count: count(({ premise }) => premise === true),
      swatch: 's premise',
      marks: null,
      on: true,
    },
    {
      id: 'attributed',
      name: 'Attributed (❞)',
      count: count(({ voice }) => voice === 'attributed'),
      swatch: '',
      marks: null,
      on: true,
    },
  ]
  const negation: Layer = {
    id: 'negation',
    name: 'Negation',
    count: negations.length,
    swatch: 'n-scope',
    marks: 'n',
    on: true,
  }
  const boilerplate: Layer = {
    id: 'boilerplate',
    name: 'Dim boilerplate',
    count: count(({ block }) => block === 'boilerplate' || block === 'caption'),
    swatch: '',
    marks: null,
    on: true,
  }
  const shown = [
    ...(depth === 'full' ? labels : []),
    ...(depth === 'none' ? [] : [negation]),
    boilerplate,
  ]
  const words = lexiconLayers(model, entry)
  return html`<aside class="layers" aria-label="Layers">
    <div>
      <h3>Sentences</h3>
      ${shown.map((layer) => box(layer))}
    </div>
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
