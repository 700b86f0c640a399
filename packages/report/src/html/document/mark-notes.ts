import type { Hit, Negation, Relation } from '@contend/analyze'
import { negationRuleWords } from '@contend/analyze/results'
import { surfaceOf } from '@contend/ingest/text'
import { html, type Html } from '../html.ts'
import { categoryLabel } from '../measure-words.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { isMarked } from './marked-text.ts'
import { sentenceNote } from './sentence-note.ts'

const quoted = (text: string): Html => html`<bdi>“${text}”</bdi>`

const hitNote = (model: ReportModel, entry: Entry, item: { hit: Hit; index: number }): Html => {
  const { hit, index } = item
  const { document, negations } = entry.analysis
  const weight = hit.weight === 1 ? null : html` · weight ${hit.weight}`
  const held = hit.negations.flatMap((at) => {
    const negation = negations[at]
    return negation === undefined
      ? []
      : [
          html`<p>
            <b>Negated</b> by ${quoted(surfaceOf(document.text, negation.cue))}
            <code>${negation.rule}</code>
          </p>`,
        ]
  })
  const cancels = held.length > 0 && held.length % 2 === 0
  return html`<li id="h${index}">
    <p>
      <b>${categoryLabel(model.comparison.frame, hit.lexicon, hit.category)}</b>
      <span class="muted">${hit.lexicon}.${hit.category}</span>
    </p>
    <p>
      ${quoted(surfaceOf(document.text, hit))} by entry
      <code><bdi>${hit.entry}</bdi></code> (${hit.match})${weight}
    </p>
    ${held}${cancels ? html`<p>Negated twice, so not negated.</p>` : null}
  </li>`
}

const negationNote = (entry: Entry, negation: Negation, index: number): Html => {
  const { text } = entry.analysis.document
  return html`<li id="g${index}">
    <p>
      <b>Negation</b> ${quoted(surfaceOf(text, negation.cue))} over
      ${quoted(surfaceOf(text, negation.scope))}
    </p>
    <p class="muted"><code>${negation.rule}</code>: ${negationRuleWords(negation.rule)}.</p>
  </li>`
}

const by = (
  relations: readonly Relation[],
  end: 'from' | 'to',
): ReadonlyMap<number, readonly Relation[]> => {
  const found = new Map<number, Relation[]>()
  for (const relation of relations) {
    const list = found.get(relation[end])
    if (list === undefined) found.set(relation[end], [relation])
    else list.push(relation)
  }
  return found
}

/** An explanation of every mark in the text, in one list that also prints and works without a script. */
export const markNotes = (model: ReportModel, entry: Entry): Html => {
  const { analysis } = entry
  const out = by(analysis.relations, 'from')
  const into = by(analysis.relations, 'to')
  return html`<details class="evidence">
    <summary>Every mark explained</summary>
    <ol>
      ${analysis.sentences
        .filter((sentence) => isMarked(sentence))
        .map((sentence) =>
          sentenceNote(model, entry, {
            sentence,
            out: out.get(sentence.index) ?? [],
            into: into.get(sentence.index) ?? [],
          }),
        )}
      ${analysis.negations.map((negation, index) => negationNote(entry, negation, index))}
      ${analysis.hits.map((hit, index) => hitNote(model, entry, { hit, index }))}
    </ol>
  </details>`
}
