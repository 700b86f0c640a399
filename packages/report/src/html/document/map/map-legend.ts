import { html, type Html } from '../../html.ts'
import { relationWords } from '../relation-words.ts'

/** One line of the legend: a drawing 40 wide and 16 high, and what it means. */
export interface LegendItem {
  readonly drawing: Html
  readonly words: string
}

const box = (classes: string, radius: number): Html =>
  html`<g class="node ${classes}"><rect x="1" y="1" width="38" height="14" rx="${radius}" /></g>`

const edge = (kind: keyof typeof relationWords): Html => {
  const { tone, sign } = relationWords[kind]
  return html`<path class="edge ${tone}" d="M0 8H40" /><g class="sign ${tone}"
      ><circle cx="20" cy="8" r="7" /><text x="20" y="12">${sign}</text></g
    >`
}

/** What shapes, borders, lines and signs mean. */
export const legendItems: readonly LegendItem[] = [
  { drawing: box('thesis', 5), words: 'thesis (T), by rank' },
  { drawing: box('claim', 5), words: 'claim (C)' },
  { drawing: box('premise', 0), words: 'premise (P) that is no claim' },
  { drawing: box('claim attributed', 5), words: 'attributed to others (❞)' },
  { drawing: edge('support'), words: 'supports' },
  { drawing: edge('attack'), words: 'attacks' },
  { drawing: edge('rephrase'), words: 'says again' },
]
