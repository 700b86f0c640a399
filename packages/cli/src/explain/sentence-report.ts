import type {
  CueHit,
  CueLabel,
  DocumentAnalysis,
  Frame,
  Hit,
  Relation,
  Sentence,
  Stance,
} from '@contend/analyze'
import { cuesFor, negationRuleWords, ruleWords, type RuleKind } from '@contend/analyze/results'
import { surfaceOf } from '@contend/ingest/text'
import type { Span } from '@contend/ingest'
import type { Colors } from '../io.ts'
import { plural } from '../plural.ts'
import { oneLine, visible } from '../visible.ts'

/** What explanations are written with. */
export interface ExplainContext {
  readonly analysis: DocumentAnalysis
  readonly cuesIn: (sentence: number) => readonly CueHit[]
  readonly frame: Frame
  readonly colors: Colors
}

const labelWidth = 10
const cueWidth = 28

const row = (label: string, text: string): string => `  ${label.padEnd(labelWidth)} ${text}`

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(3)}`

const yesNo = (value: boolean | null): string =>
  value === null ? 'not analysed' : value ? 'yes' : 'no'

const scored = (
  context: ExplainContext,
  sentence: Sentence,
  label: CueLabel,
): readonly string[] => {
  const { text } = context.analysis.document
  const claim = label === 'claim'
  const decided = claim ? sentence.claim : sentence.premise
  const score = claim ? sentence.claimScore : sentence.premiseScore
  if (score === null) return [row(label, yesNo(decided))]
  const threshold = claim ? context.frame.claimThreshold : context.frame.premiseThreshold
  const cues = cuesFor(context.cuesIn(sentence.index), label)
  const sum = cues.reduce((total, cue) => total + cue[label], 0)
  const verdict = context.colors.bold(yesNo(decided).padEnd(4))
  return [
    row(label, `${verdict} score ${score.toFixed(3)}, needs ${threshold.toFixed(3)}`),
    ...cues.map(({ cue, span, [label]: weight }) =>
      row(
        '',
        `${cue.padEnd(cueWidth)} ${signed(weight)}${span === null ? '' : `  ${placed(text, span)}`}`,
      ),
    ),
    row('', `${'sum'.padEnd(cueWidth)} ${signed(sum)}  score = 1 / (1 + e^−sum)`),
  ]
}

const placed = (text: string, span: Span): string =>
  `"${oneLine(surfaceOf(text, span))}" (${span.start}–${span.end})`

/** A rule in words, with its name in the tables and the documentation. */
export const whyOf = (kind: RuleKind, rule: string): string =>
  kind === 'hedged' || kind === 'boosted' || kind === 'question' || kind === 'thesis'
    ? visible(ruleWords(kind, rule))
    : `${visible(ruleWords(kind, rule))}; rule ${visible(rule)}`

const ruled = (
  label: string,
  value: string | null,
  kind: RuleKind,
  rule: string | undefined,
): readonly string[] => {
  const reason = rule === undefined || rule === 'none' ? '' : `  (${whyOf(kind, rule)})`
  return value === null ? [] : [row(label, `${value}${reason}`)]
}

const flag = (value: boolean | null): string | null => (value === true ? 'yes' : null)

const hitLine = ({ analysis }: ExplainContext, hit: Hit): string => {
  const { text } = analysis.document
  const cues = hit.negations.flatMap((index) => {
    const negation = analysis.negations[index]
    return negation === undefined ? [] : [`"${oneLine(surfaceOf(text, negation.cue))}"`]
  })
  const cancels = cues.length > 0 && cues.length % 2 === 0 ? ', which cancel each other' : ''
  const negated = cues.length === 0 ? '' : `, negated by ${cues.join(' and ')}${cancels}`
  const weight = hit.weight === 1 ? '' : `, weight ${hit.weight}`
  return row(
    'hit',
    `${hit.lexicon}.${hit.category} ${placed(text, hit)} by entry "${visible(hit.entry)}" (${hit.match})${weight}${negated}`,
  )
}

const stanceLines = ({ analysis, colors }: ExplainContext, stance: Stance): readonly string[] => {
  const { text } = analysis.document
  const part = (name: string, span: Span | null): string =>
    span === null ? '' : `, ${name} ${placed(text, span)}`
  const scope = stance.scope === null ? '' : `, scope ${stance.scope}`
  const subject = part('subject', stance.subject)
  const away = stance.distance === 0 ? '' : ` ${plural(stance.distance, 'sentence')} back`
  return [
    row(
      'stance',
      `${stance.proposition}: ${colors.bold(stance.stance)}  (${whyOf('stance', stance.rule)})`,
    ),
    row(
      '',
      `weight ${stance.weight.toFixed(3)}, negations ${stance.negations}${scope}${subject}${away}${part('predicate', stance.predicate)}`,
    ),
  ]
}

const relationVerbs: Readonly<Record<Relation['relation'], readonly [string, string]>> = {
  support: ['supports', 'supported by'],
  attack: ['attacks', 'attacked by'],
  rephrase: ['says again', 'said again in'],
}

/** The relations out of a sentence, then those into it, each with the words at the other end. */
const relationLines = ({ analysis, colors }: ExplainContext, index: number): readonly string[] => {
  const line = (relation: Relation, words: string, other: number): readonly string[] => {
    const sentence = analysis.sentences[other]
    const said = sentence === undefined ? '' : surfaceOf(analysis.document.text, sentence)
    const { cue, score } = relation
    return [
      row(
        'relation',
        `${colors.bold(words)} ${other}  (${visible(cue)}, score ${score.toFixed(3)})`,
      ),
      row('', `"${oneLine(said)}"`),
    ]
  }
  const { relations } = analysis
  return [
    ...relations
      .filter(({ from }) => from === index)
      .flatMap((each) => line(each, relationVerbs[each.relation][0], each.to)),
    ...relations
      .filter(({ to }) => to === index)
      .flatMap((each) => line(each, relationVerbs[each.relation][1], each.from)),
  ]
}

/** Every label of a sentence with what it came from, as lines of text. */
export const sentenceReport = (context: ExplainContext, sentence: Sentence): readonly string[] => {
  const { analysis, colors } = context
  const { document } = analysis
  const { index, rules } = sentence
  const block = document.blocks[sentence.blockIndex]
  const here = (item: { readonly sentence: number }): boolean => item.sentence === index
  const place = `${sentence.block} (rule ${block?.rule ?? 'none'}), ${sentence.start}–${sentence.end}, ${plural(sentence.words, 'word')}`
  return [
    `${colors.bold(`${visible(document.id)}#${index}`)}  ${colors.dim(place)}`,
    `  ${colors.cyan(oneLine(surfaceOf(document.text, sentence)))}`,
    ...scored(context, sentence, 'claim'),
    ...ruled('type', sentence.claimType, 'claimType', rules.claimType),
    ...scored(context, sentence, 'premise'),
    ...ruled(
      'thesis',
      sentence.thesisRank === null ? null : `rank ${sentence.thesisRank}`,
      'thesis',
      rules.thesis,
    ),
    ...ruled('hedged', flag(sentence.hedged), 'hedged', rules.hedged),
    ...ruled('boosted', flag(sentence.boosted), 'boosted', rules.boosted),
    ...ruled('question', flag(sentence.question), 'question', rules.question),
    ...ruled('voice', sentence.voice, 'voice', rules.voice),
    ...(sentence.speaker === null ? [] : [row('speaker', visible(sentence.speaker))]),
    ...ruled('attitude', sentence.attitude, 'attitude', rules.attitude),
    ...analysis.hits.filter(here).map((hit) => hitLine(context, hit)),
    ...analysis.negations
      .filter(here)
      .flatMap(({ cue, scope, rule }) => [
        row('negation', `${placed(document.text, cue)} over ${placed(document.text, scope)}`),
        row('', `by ${negationRuleWords(rule)}; rule ${rule}`),
      ]),
    ...relationLines(context, index),
    ...analysis.stances.filter(here).flatMap((stance) => stanceLines(context, stance)),
  ]
}
