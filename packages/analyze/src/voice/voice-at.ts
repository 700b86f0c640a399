import { overlaps, type Span } from '@contend/ingest'
import type { Attitude, Voice } from '../model/sentence.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { Quotation } from './quotations.ts'
import type { Reporting } from './reporting-rule.ts'

/** Words after a comma with which the author speaks again. */
const SPEAKS_AGAIN = new Set(
  'but yet which though although wrongly rightly mistakenly correctly'.split(' '),
)

const ANAPHORS = new Set('they he she it this that rightly wrongly'.split(' '))

const AUTHORS = new Set('i we my our me us'.split(' '))
/** How many tokens behind "and" a verdict may stand. */
const VERDICT_TOKENS = 6
const OWN_VERDICT_TOKENS = 18

/** "…, and they are right": a verdict on what was said. */
const isVerdict = ({ tokens, lexical }: ParsedSentence, at: number): boolean => {
  if (tokens[at]?.key !== 'and') return false
  const far = tokens.slice(at + 1, at + 1 + OWN_VERDICT_TOKENS)
  // "…, and after twelve years in the field we can confirm it": whoever says "we" judges at more length.
  const isAuthors = far.some(({ key }) => AUTHORS.has(key))
  // "…, and every time it turns out to be wrong"
  const anaphor = far.findIndex(({ key }) => ANAPHORS.has(key))
  if (!isAuthors && anaphor < 0) return false
  const near = isAuthors ? far : far.slice(anaphor, anaphor + VERDICT_TOKENS)
  const verdicts = [...lexical.argument('endorsement'), ...lexical.argument('rejection')]
  return near.some((token) => verdicts.some((hit) => overlaps(hit, token)))
}

/** Index of the token with which the author may speak again behind an offset, -1 if none. */
export const authorAgain = (sentence: ParsedSentence, offset: number): number =>
  sentence.tokens.findIndex(({ key, start }, i) => {
    if (start <= offset) return false
    if (key === ';') return true
    if (sentence.tokens[i - 1]?.key !== ',') return false
    return SPEAKS_AGAIN.has(key) || isVerdict(sentence, i)
  })

/**
 * Offset at which a report ends and the author goes on: of people at large it is mostly cited to differ, a
 * speaker in particular goes on himself but for "I", "we" or a verdict. The end of the sentence if nowhere.
 */
const reportEnd = (sentence: ParsedSentence, reporting: Reporting): number => {
  const { cue, said } = reporting
  const at = authorAgain(sentence, Math.max(cue.end, said?.start ?? 0))
  const [again, next] = [sentence.tokens[at], sentence.tokens[at + 1]]
  if (again === undefined || next?.key === 'that') return sentence.end
  const isBehind = ({ start }: Span): boolean => start >= again.start
  const { argument } = sentence.lexical
  if (sentence.tokens.slice(at).some(({ key }) => AUTHORS.has(key))) return again.start
  // "…, but others say …" is a report too.
  if (argument('attribution.verbs').some(isBehind)) return sentence.end
  const isAuthors =
    reporting.general ||
    argument('rejection').some(isBehind) ||
    argument('endorsement').some(isBehind)
  return isAuthors ? again.start : sentence.end
}

/** What `othersWords` looks at. */
export interface SpokenSentence {
  readonly sentence: ParsedSentence
  readonly quotations: readonly Quotation[]
  readonly reporting: Reporting | null
}

const clip = (sentence: ParsedSentence, span: Span): Span => ({
  start: Math.max(sentence.start, span.start),
  end: Math.min(sentence.end, span.end),
})

const CONCEDING = new Set('although though while whereas'.split(' '))
const CLAUSE_OPENINGS = /^(?:PRON|DET|NOUN|PROPN|NUM|ADJ)$/u

/**
 * "Although people say B2B and B2C are alike, they are not": what others say in a clause that the author
 * grants before his own; `null` where there is none. The sentence is the author's.
 */
export const grantedReport = (
  sentence: ParsedSentence,
  reporting: Reporting | null,
): Span | null => {
  const { tokens } = sentence
  const opening = tokens[0]?.key === 'even' ? tokens[1] : tokens[0]
  const said = reporting?.said ?? null
  if (said === null || !CONCEDING.has(opening?.key ?? '')) return null
  const comma = tokens.findIndex(
    ({ key, start }, i) =>
      key === ',' && start > said.start && CLAUSE_OPENINGS.test(tokens[i + 1]?.pos ?? ''),
  )
  const end = tokens[comma]?.start
  const hasVerb = tokens.slice(comma + 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return end === undefined || !hasVerb ? null : { start: said.start, end }
}

/**
 * The words of a sentence that are somebody else's: quoted speech, and what is said up to where the author
 * goes on. A sentence that is attributed by what stands before it, or as a whole, is all of it.
 */
export const othersWords = (spoken: SpokenSentence, rule: string | null): readonly Span[] => {
  const { sentence, quotations, reporting } = spoken
  const quoted = quotations.map((quotation) => clip(sentence, quotation))
  const granted = rule === null ? grantedReport(sentence, reporting) : null
  if (granted !== null) return [granted, ...quoted]
  if (rule === null || (rule === 'quotation' && quoted.length > 0)) return quoted
  if (reporting?.rule !== rule) return [clip(sentence, sentence)]
  const end = reportEnd(sentence, reporting)
  const { cue, said } = reporting
  if (said === null) return [{ start: sentence.start, end }, ...quoted]
  if (said.end <= cue.start) return [said, { start: cue.end, end }, ...quoted]
  return [{ start: said.start, end: Math.max(said.start, end) }, ...quoted]
}

/** The voice of some words of a sentence, and the author's attitude to them: `null` for the author's own. */
export interface ClauseVoice {
  readonly voice: Voice
  readonly attitude: Attitude | null
}

/** The words of a sentence that somebody else says, and what the author makes of them. */
export interface SpokenWords {
  readonly others: readonly Span[]
  readonly attitude: Attitude | null
}

/**
 * Who says the words of a span inside a sentence: "People say that price decides, but trust does" is theirs
 * up to the comma. `others` are the words of the sentence that somebody else says, `attitude` what the author
 * makes of them; words quoted in a sentence of the author's are reported.
 */
export const voiceAt = (finding: SpokenWords, span: Span): ClauseVoice =>
  finding.others.some((other) => overlaps(other, span))
    ? { voice: 'attributed', attitude: finding.attitude ?? 'reports' }
    : { voice: 'author', attitude: null }
