import type { Sentence } from '@contend/analyze'
import { ownLexicon } from '@contend/analyze/results'
import { html, type Html } from '../html.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { categoryTone, lexiconLayer, marksOf, type Mark } from './mark.ts'
import { segmentText } from './segments.ts'

const rightToLeft: ReadonlySet<string> = new Set([
  'ar',
  'dv',
  'fa',
  'he',
  'ku',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
])

/** Writing direction of a language; `auto` where the language could not be told. */
const directionOf = (language: string): 'ltr' | 'rtl' | 'auto' => {
  if (language === 'und') return 'auto'
  return rightToLeft.has(language) ? 'rtl' : 'ltr'
}

/** Whether a sentence has labels that its mark explains. */
export const isMarked = ({ claim, premise, voice }: Sentence): boolean =>
  claim === true || premise === true || voice === 'attributed'

const sentenceClasses = (sentence: Sentence): string =>
  [
    's',
    `b-${sentence.block}`,
    ...(sentence.claim === true ? ['claim'] : []),
    ...(sentence.premise === true ? ['premise'] : []),
    ...(sentence.thesisRank === null ? [] : ['thesis']),
    ...(sentence.voice === 'attributed' ? ['attributed'] : []),
  ].join(' ')

const wrapSentence = (sentence: Sentence | null, content: readonly Html[]): Html => {
  if (sentence === null) return html`${content}`
  const id = String(sentence.index)
  const classes = sentenceClasses(sentence)
  const note = isMarked(sentence)
    ? html` data-note="e${id}" tabindex="0" aria-describedby="e${id}"`
    : null
  const thesis = sentence.thesisRank === null ? null : html` data-thesis="${sentence.thesisRank}"`
  return html`<span class="${classes}" id="s${id}" ${note}${thesis}>${content}</span>`
}

interface Drawn {
  readonly note: string
  readonly classes: string
  readonly focusable: boolean
}

const drawn = (model: ReportModel, mark: Exclude<Mark, { kind: 'sentence' }>): Drawn => {
  if (mark.kind !== 'hit') {
    return {
      note: `g${String(mark.index)}`,
      classes: `n n-${mark.kind}`,
      focusable: mark.kind === 'cue',
    }
  }
  const { hit, lane, index } = mark
  const tone = categoryTone(model, hit.lexicon, hit.category)
  const negated = hit.negations.length % 2 === 1 ? ' negated' : ''
  return {
    note: `h${String(index)}`,
    classes: `h ${lexiconLayer(model, hit.lexicon)} l${String(lane)} ${tone}${negated}`,
    focusable: true,
  }
}

/** The first piece of a mark takes the focus; off layers are switched on by their box. */
const wrapMark = (content: Html, mark: Drawn, state: { first: boolean; on: boolean }): Html => {
  const { note, classes } = mark
  const stop = state.first && mark.focusable
  const focus = stop && state.on ? html` tabindex="0"` : null
  const first = stop ? html` data-first aria-describedby="${note}"` : null
  return html`<span class="${classes}" data-note="${note}" ${first}${focus}>${content}</span>`
}

/** A document's text as written, cut where marks start and end, with its sentences as link targets. */
export const markedText = (model: ReportModel, entry: Entry): Html => {
  const { document } = entry.analysis
  const runs: { readonly sentence: Sentence | null; readonly content: Html[] }[] = []
  for (const { start, end, marks } of segmentText(document.text, marksOf(entry.analysis))) {
    let sentence: Sentence | null = null
    let content = html`${document.text.slice(start, end)}`
    for (const mark of marks.toReversed()) {
      if (mark.kind === 'sentence') sentence = mark.sentence
      else {
        const on = mark.kind !== 'hit' || mark.hit.lexicon !== ownLexicon
        content = wrapMark(content, drawn(model, mark), { first: mark.start === start, on })
      }
    }
    const last = runs.at(-1)
    if (last?.sentence === sentence) last.content.push(content)
    else runs.push({ sentence, content: [content] })
  }
  const direction = directionOf(document.language)
  const lang =
    /^[a-z]{2,3}$/u.test(document.language) && document.language !== 'und' ? document.language : ''
  const text = runs.map(({ sentence, content }) => wrapSentence(sentence, content))
  return html`<div class="article" dir="${direction}" lang="${lang}">${text}</div>`
}
