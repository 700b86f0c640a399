import type { Negation, Relation, Stance } from '@contend/analyze'
import { bySentence, negationRuleWords, ownLexicon, ruleWords } from '@contend/analyze/results'
import type { Span } from '@contend/ingest'
import { surfaceOf } from '@contend/ingest/text'
import { formatFixed } from '../format-number.ts'
import { html, type Html } from '../html.ts'
import { categoryLabel } from '../measure-words.ts'
import { nameText, showControls } from '../name-text.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import type { HitCategory, HitEntry, NoteNumbers } from './note-numbers.ts'
import { positionAnchor } from './position-anchor.ts'
import { isMarked } from './sentence-classes.ts'
import { sentenceNote } from './sentence-note.ts'

const quoted = ({ analysis }: Entry, span: Span): Html =>
  html`<q>${showControls(surfaceOf(analysis.document.text, span))}</q>`

const negatedWords = ({ negations }: HitEntry['hit']): string => {
  if (negations.length === 0) return ''
  return negations.length % 2 === 1 ? ', negated' : ', negated twice, so not negated'
}

const entryLine = ({ hit, sentences }: HitEntry): Html => {
  const match = hit.match === 'literal' ? '' : ` (${hit.match})`
  const weight = hit.weight === 1 ? '' : `, weight ${String(hit.weight)}`
  // There are hundreds of them, and they are reached from the text.
  const places =
    hit.lexicon === ownLexicon
      ? ` ${sentences.join(', ')}`
      : sentences.map((index) => html` <a href="#s${index}">${index}</a>`)
  return html`<li><bdi>${hit.entry}</bdi>${match}${weight}${negatedWords(hit)}:${places}</li>`
}

const categoryNote = (model: ReportModel, { lexicon, category, entries }: HitCategory): Html => {
  const label = categoryLabel(model.comparison.frame, lexicon, category)
  return html`<li${lexicon === ownLexicon ? html` class="own"` : null}>
    <b>${nameText(label)}</b> <code>${lexicon}.${category}</code>
    <ul>
      ${entries.map((each) => entryLine(each))}
    </ul>
  </li>`
}

const negationNote = (entry: Entry, { cue, scope, rule }: Negation): Html =>
  html`<li>
    <b>Negation</b> ${quoted(entry, cue)} over ${quoted(entry, scope)}
    <p>By ${negationRuleWords(rule)}.</p>
  </li>`

const saidBy = ({ voice, attitude }: Stance): string =>
  voice === 'author' ? '' : `; attributed, the author ${attitude ?? 'reports'} it`

const stanceNote = (model: ReportModel, entry: Entry, stance: Stance): Html => {
  const { proposition, subject, predicate, weight, negations, scope, rule } = stance
  const { propositions } = model.comparison.frame
  const statement = propositions.find(({ id }) => id === proposition)?.statement ?? proposition
  return html`<li>
    <b class="${stance.stance}"
      >${stance.stance === 'neutral' ? 'No side on' : `Stance ${stance.stance}`}</b
    >
    <a href="#${positionAnchor(proposition)}">${nameText(statement)}</a> weight
    ${formatFixed(weight, 2)}${scope === null ? null : html`, of ${nameText(scope)} only`}${negations === 0 ? null : `, under ${String(negations)} negation${negations === 1 ? '' : 's'}`}${saidBy(stance)}
    <p>
      ${subject === null ? null : html`about ${quoted(entry, subject)} `}${predicate === null ? null : html`by ${quoted(entry, predicate)}`}:
      ${ruleWords('stance', rule)}.
    </p>
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

/**
 * An explanation of every mark in the text: one numbered list, which also prints, works without a
 * script, and is what the panel beside a mark is filled from.
 */
export const markNotes = (
  model: ReportModel,
  entry: Entry,
  { categories }: NoteNumbers,
): Html | null => {
  const { sentences, cues, stances, negations, relations, hits } = entry.analysis
  const marked = sentences.filter((sentence) => isMarked(sentence))
  if (marked.length + stances.length + negations.length + hits.length === 0) return null
  const cuesIn = bySentence(cues)
  const [out, into] = [by(relations, 'from'), by(relations, 'to')]
  return html`<section class="page" id="notes">
    <h2>Notes</h2>
    <details class="evidence">
      <summary>Every mark in the text explained</summary>
      <p class="lede">
        In the order of the text: its claims, premises and attributed sentences with the weight of
        each cue; then stances, negations, and words by category, each entry with the sentences it
        stands in.
      </p>
      <ol class="notes">
        ${marked.map((sentence) =>
          sentenceNote(model, entry, {
            sentence,
            cues: cuesIn(sentence.index),
            out: out.get(sentence.index) ?? [],
            into: into.get(sentence.index) ?? [],
          }),
        )}${stances.map((stance) => stanceNote(model, entry, stance))}${negations.map((negation) =>
          negationNote(entry, negation),
        )}${categories.map((category) => categoryNote(model, category))}
      </ol>
    </details>
  </section>`
}
