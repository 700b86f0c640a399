import type { ParsedSentence } from '../text/parsed-sentence.ts'
import { wordTokens } from '../text/parsed-sentence.ts'
import { isPast } from './subject.ts'
import type { Token } from '../text/token.ts'
import { verdictOf } from './verdict.ts'

/** A report that the sentence before made, or went on with. */
export interface Begun {
  readonly rule: string
  readonly sentence: ParsedSentence
  /** The verb of saying that opened it, where there is one. */
  readonly verb: Token | null
}

/** Whether a sentence goes on with a report that another sentence began. */
type Continues = (sentence: ParsedSentence, begun: Begun) => boolean

const OWN = new Set(['i', 'we', 'my', 'our', 'us', 'me', 'you', 'your'])
const PERSONS = new Set(['he', 'she', 'they', 'it'])
const ADDITIVE = new Set(['also', 'too', 'further', 'furthermore', 'added'])
const BACKSHIFTED = new Set(['had', 'would', 'could', 'might', "'d"])
const FIGURES = new Set(
  'percent percentage half third thirds quarter twice times tenth majority none fewer fourth fifth'.split(
    ' ',
  ),
)
const NOT_REPORTED = new Set(['quotation', 'block-quotation', 'tag-question'])

const isSameBlock = (sentence: ParsedSentence, begun: Begun): boolean =>
  sentence.blockIndex === begun.sentence.blockIndex

const isAuthors = (sentence: ParsedSentence): boolean =>
  sentence.tokens.some(({ key }) => OWN.has(key))

/** "And that nobody minds": the next of several that-clauses, set off as a sentence. */
const furtherClause: Continues = (sentence, begun) => {
  const [first, second, third] = wordTokens(sentence)
  const [that, next] = first?.pos === 'CCONJ' ? [second, third] : [first, second]
  if (that?.key !== 'that' || next === undefined) return false
  if (!begun.sentence.tokens.some(({ key }) => key === 'that')) return false
  // "That is a pity" speaks of the report, "that, as a rule, …" goes on with it.
  const behind = sentence.tokens[sentence.tokens.indexOf(that) + 1]
  return behind?.key === ',' || /^(?:DET|PRON|PROPN|NUM|ADP|SCONJ)$/u.test(next.pos)
}

/** Verbs with which whoever spoke gives grounds or says what should be. */
const GOES_ON = new Set('want cite prefer'.split(' '))

/** "They also found …", "She, too, wants …", "He wants …", "He pointed to …": the speaker goes on. */
const speakerGoesOn: Continues = (sentence, begun) => {
  const [first, ...rest] = wordTokens(sentence)
  const near = rest.slice(0, 3)
  if (!PERSONS.has(first?.key ?? '')) return false
  const second = near[0]
  const isPoint = second?.lemma === 'point' && near[1]?.key === 'to'
  // "He compared it to a dance" is what he said, "she compared nine models" what she did.
  const isLikening =
    second?.lemma === 'compare' && rest.some(({ key }) => key === 'to' || key === 'with')
  const isOne = first?.key === 'he' || first?.key === 'she'
  if (
    isOne &&
    begun.verb !== null &&
    second !== undefined &&
    (isPoint || GOES_ON.has(second.lemma) || isLikening)
  )
    return true
  if (!near.some(({ key }) => ADDITIVE.has(key))) return false
  return near.some(({ pos, lemma }) => pos === 'VERB' && lemma !== 'be')
}

/** "Eleven in a hundred named price": figures after the study they come from. */
const figures: Continues = (sentence, begun) =>
  begun.rule === 'evidence' || begun.rule === 'figures-of-a-study'
    ? sentence.tokens.some(({ pos, key }) => pos === 'NUM' || key === '%' || FIGURES.has(key))
    : false

/** "She said it was late. It would cost too much.": tense and person are those of the report (Banfield 1982). */
const freeIndirect: Continues = (sentence, begun) => {
  if (begun.verb === null || !isPast(begun.verb)) return false
  const verb = sentence.tokens.find(({ pos }) => pos === 'AUX' || pos === 'VERB')
  if (verb === undefined || !BACKSHIFTED.has(verb.key)) return false
  // "Utter nonsense, and nobody could name the source." is what the author makes of it.
  if (verdictOf(sentence) !== null) return false
  // Stories are told in the past perfect too; with "he" or "she" it goes on from what was said.
  return verb.key !== 'had' || PERSONS.has(wordTokens(sentence)[0]?.key ?? '')
}

/** "Critics say: - it is slow - it is dear". */
const listed: Continues = (sentence, begun) =>
  sentence.block === 'list-item' &&
  (begun.rule === 'listed-view' || /:\s*$/u.test(begun.sentence.text))

const RULES: readonly {
  readonly rule: string
  readonly spansBlocks: boolean
  readonly continues: Continues
}[] = [
  { rule: 'listed-view', spansBlocks: true, continues: listed },
  { rule: 'further-clause', spansBlocks: true, continues: furtherClause },
  { rule: 'speaker-goes-on', spansBlocks: false, continues: speakerGoesOn },
  { rule: 'figures-of-a-study', spansBlocks: false, continues: figures },
  { rule: 'free-indirect', spansBlocks: false, continues: freeIndirect },
]

/** The rule by which a sentence goes on with the report of the one before, or `null`. */
export const continuationOf = (sentence: ParsedSentence, begun: Begun | null): string | null => {
  if (begun === null || NOT_REPORTED.has(begun.rule) || isAuthors(sentence)) return null
  const found = RULES.find(
    ({ spansBlocks, continues }) =>
      (spansBlocks || isSameBlock(sentence, begun)) && continues(sentence, begun),
  )
  return found?.rule ?? null
}
