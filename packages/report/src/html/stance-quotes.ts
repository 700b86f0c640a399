import type { Position, Sentence, Stance, StanceSide } from '@contend/analyze'
import type { Entry } from './report-model.ts'
import { html, type Html } from './html.ts'
import type { From } from './address.ts'
import { quoteLink } from './quote.ts'
import { nameText } from './name-text.ts'

const mostPerSide = 3

interface Evidence {
  readonly stance: Stance
  readonly sentence: Sentence
}

const isReported = ({ attitude }: Stance): boolean => attitude === 'reports'

/** Stances of one side on one proposition with their sentences, the weightiest first. */
const evidenceFor = (
  entry: Entry,
  position: Position,
  select: { readonly side: StanceSide; readonly reported: boolean },
): readonly Evidence[] => {
  const best = select.side === 'for' ? position.sentenceFor : position.sentenceAgainst
  const isBest = (stance: Stance): number => (stance.sentence === best ? 0 : 1)
  return entry.analysis.stances
    .filter(
      (stance) =>
        stance.proposition === position.proposition &&
        stance.stance === select.side &&
        isReported(stance) === select.reported,
    )
    .sort((a, b) => isBest(a) - isBest(b) || b.weight - a.weight || a.sentence - b.sentence)
    .slice(0, mostPerSide)
    .flatMap((stance) => {
      const sentence = entry.analysis.sentences[stance.sentence]
      return sentence === undefined ? [] : [{ stance, sentence }]
    })
}

const saidWords = ({ stance, voice, attitude }: Stance): string | null => {
  if (voice === 'author') return null
  if (attitude === 'endorses') return 'words the author endorses'
  if (attitude !== 'rejects') return 'reported, not counted'
  const counted = stance === 'neutral' ? '' : ', counted as the opposite'
  return `words the author rejects${counted}`
}

const voiceNote = (stance: Stance, speaker: string | null): Html => {
  const { scope } = stance
  const said = saidWords(stance)
  const parts = [
    said,
    speaker === null ? null : html`said by ${nameText(speaker)}`,
    scope === null ? null : html`of ${nameText(scope)} only`,
  ].filter((part) => part !== null)
  return html`${parts.map((part) => html` · ${part}`)}`
}

const quoteItem = (entry: Entry, { stance, sentence }: Evidence, from: From | null): Html =>
  html`<li class="${stance.stance}">
    ${quoteLink(entry.analysis, sentence, from === null ? null : { slug: entry.slug, from })}
    <span class="meta">sentence ${sentence.index}${voiceNote(stance, sentence.speaker)}</span>
  </li>`

const list = (title: string, items: readonly Html[]): Html | null =>
  items.length === 0
    ? null
    : html`<p class="side-title">${title}</p>
        <ul>
          ${items}
        </ul>`

/** The best sentences of a document on each side of a proposition; reported words apart. `from` is `null` on its own page. */
export const stanceQuotes = (entry: Entry, position: Position, from: From | null): Html => {
  const items = (side: StanceSide, reported: boolean): readonly Html[] =>
    evidenceFor(entry, position, { side, reported }).map((each) => quoteItem(entry, each, from))
  return html`<div class="evidence-list">
    ${list('For', items('for', false))}${list('Against', items('against', false))}${list(
      'Only reported, not counted',
      [...items('for', true), ...items('against', true)],
    )}${position.position === 'mentioned' ? list('Raised', items('neutral', false)) : null}
  </div>`
}
