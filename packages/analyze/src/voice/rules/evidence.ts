import type { ParsedSentence } from '../../text/parsed-sentence.ts'
import type { Token } from '../../text/token.ts'
import { phraseStart, spanOf } from '../phrase-span.ts'
import type { ReportingRule } from '../reporting-rule.ts'
import { INQUIRY, isResult } from '../verb-classes.ts'

/** Nouns for inquiries and for those who make them. */
const STUDIES = new Set(
  'study survey poll research researcher scientist experiment trial analysis meta-analysis literature inquiry review audit census evidence statistic finding'.split(
    ' ',
  ),
)
/** Nouns that are evidence when the words behind them say whose: "figures from the port". */
const RECORDS = new Set(['figure', 'data', 'datum', 'number', 'report', 'work', 'record', 'paper'])
const WHOSE = new Set(['from', 'by', 'of'])
const OWN = new Set([
  'my',
  'our',
  'i',
  'we',
  'your',
  'you',
  'no',
  'any',
  'what',
  'how',
  'which',
  'whether',
  'if',
  'when',
  'they',
  'he',
  'she',
  'can',
  'could',
  'should',
  'must',
])
const POSSESSIVES = new Set(['our', 'my'])
const OWN_SUBJECTS = new Set(['i', 'we'])
const FARTHEST = 24

const isStudy = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  // wink takes "Figures" at the start of a sentence for a verb.
  if (token === undefined || (token.pos === 'VERB' && at > 0)) return false
  const next = tokens[at + 1]
  if (RECORDS.has(token.lemma) && WHOSE.has(next?.key ?? ''))
    return next?.key !== 'of' && tokens[at + 2]?.pos !== 'PRON'
  if (!STUDIES.has(token.lemma) || token.pos === 'VERB') return false
  // "The study guide", "a survey form" are things; "the research team" looks for evidence.
  return (
    next?.pos !== 'NOUN' || next.lemma === 'team' || STUDIES.has(next.lemma) || isResult(next.lemma)
  )
}

const isFinite = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined || before?.key === 'to' || before?.pos === 'DET') return false
  return !(token.key.endsWith('ing') && token.key !== token.lemma)
}

/** The study that a verb has for its subject, over whatever describes it; -1 if none. */
const studyBefore = (tokens: readonly Token[], verb: number): number => {
  for (let at = verb - 1; at >= 0 && verb - at <= FARTHEST; at--) {
    const key = tokens[at]?.key ?? ''
    if (/^[;:—]$/u.test(key)) return -1
    if (isStudy(tokens, at)) return at
  }
  return -1
}

const isOwn = (tokens: readonly Token[], study: number, verb: number): boolean => {
  const first = phraseStart(tokens, study)
  const before = tokens.slice(Math.max(0, first - 1), study)
  // "A survey by our local chamber" is the chamber's.
  const behind = tokens
    .slice(study, verb)
    .filter(({ key }, i) => !(POSSESSIVES.has(key) && WHOSE.has(tokens[study + i - 1]?.key ?? '')))
  return [...before, ...behind].some(({ key }) => OWN.has(key))
}

/** "puts the share at 62 per cent", "gives greater weight to": a result by what follows. */
const isMeasured = (tokens: readonly Token[], verb: number): boolean => {
  const near = tokens.slice(verb + 1, verb + 14)
  if (tokens[verb]?.lemma === 'give') return near.some(({ key }) => key === 'weight')
  return tokens[verb]?.lemma === 'put' && near.some(({ key }) => key === 'at')
}

/** "followed 94 households", "asked 1,800 residents". */
const countsPeople = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]?.key.endsWith('ed') === true &&
  tokens.slice(verb + 1, verb + 3).some(({ pos }) => pos === 'NUM') &&
  !tokens.slice(0, verb).some(({ key }) => OWN_SUBJECTS.has(key))

const byVerb = (sentence: ParsedSentence, verb: number): ReturnType<ReportingRule> => {
  const { tokens } = sentence
  const token = tokens[verb]
  if (token === undefined) return null
  const points = token.lemma === 'point' && tokens[verb + 1]?.key === 'to'
  const results =
    (isResult(token.lemma) || points || isMeasured(tokens, verb)) &&
    (token.pos === 'VERB' || (token.pos === 'NOUN' && tokens[verb + 1] === undefined))
  const inquires = INQUIRY.has(token.lemma) && token.pos === 'VERB' && token.key !== token.lemma
  if ((!results && !inquires) || !isFinite(tokens, verb)) return null
  if (tokens.slice(Math.max(0, verb - 3), verb).some(({ lemma }) => lemma === 'be')) return null
  const study = studyBefore(tokens, verb)
  if (study < 0 || isOwn(tokens, study, verb)) {
    if (!inquires || !countsPeople(tokens, verb)) return null
  }
  const cue = spanOf(tokens, verb, verb + 1)
  if (cue === null) return null
  const speaker = study < 0 ? null : spanOf(tokens, phraseStart(tokens, study), study + 1)
  return {
    rule: 'evidence',
    speaker,
    cue,
    said: spanOf(tokens, verb + 1, tokens.length),
    general: false,
  }
}

/** "There is good evidence that …": evidence for whatever the clause says. */
const existing = ({ tokens }: ParsedSentence): ReturnType<ReportingRule> => {
  const at = tokens.findIndex(
    (token, i) => token.lemma === 'evidence' && tokens[i + 1]?.key === 'that',
  )
  const cue = spanOf(tokens, at, at + 1)
  const before = tokens.slice(Math.max(0, at - FARTHEST), Math.max(0, at))
  if (cue === null || !before.some(({ key }) => key === 'there')) return null
  if (before.some(({ key }) => OWN.has(key))) return null
  return {
    rule: 'evidence',
    speaker: null,
    cue,
    said: spanOf(tokens, at + 2, tokens.length),
    general: false,
  }
}

const ANY_STUDY = new Set('a an one another several two three recent some'.split(' '))
const ASKED = new Set('surveyed polled interviewed questioned asked'.split(' '))
/** Tokens of "in a recent survey of 300 yards by Halden", before its comma, at most. */
const ADJUNCT = 16

/** "In a survey of 300 yards, half named price.": the study stands before its result. */
const studyFirst = ({ tokens }: ParsedSentence): ReturnType<ReportingRule> => {
  if (tokens[0]?.key !== 'in' || !ANY_STUDY.has(tokens[1]?.key ?? '')) return null
  const comma = tokens.findIndex(({ key }, i) => i < ADJUNCT && key === ',')
  const study = tokens.findIndex((_, i) => i > 1 && i < comma && isStudy(tokens, i))
  const cue = spanOf(tokens, 0, comma)
  if (comma < 0 || study < 0 || cue === null) return null
  if (tokens.slice(0, comma + 3).some(({ key }) => OWN.has(key))) return null
  const speaker = spanOf(tokens, phraseStart(tokens, study), study + 1)
  const said = spanOf(tokens, comma + 1, tokens.length)
  return { rule: 'evidence', speaker, cue, said, general: false }
}

/** "Half of those surveyed …", "two thirds of respondents …": the answers of a study. */
const answers = ({ tokens }: ParsedSentence): ReturnType<ReportingRule> => {
  const at = tokens.findIndex(
    ({ key }, i) =>
      ASKED.has(key) && /^(?:those|people|buyers|firms)$/u.test(tokens[i - 1]?.key ?? ''),
  )
  const cue = spanOf(tokens, at, at + 1)
  if (at < 0 || cue === null) return null
  const share = tokens.slice(Math.max(0, at - 6), at)
  if (!share.some(({ key }) => key === 'of')) return null
  if (tokens.slice(0, at).some(({ key }) => OWN.has(key))) return null
  const said = spanOf(tokens, at + 1, tokens.length)
  return { rule: 'evidence', speaker: null, cue, said, general: false }
}

/** "Corbet (1982) has it under soups", "soups (Corbet and Lisle, 1982)": not a title, of several words, with its year. */
const CITATION =
  /(?<!\p{Lu}[\p{L}.]* )\p{Lu}\p{Ll}+(?: (?:and|&) \p{Lu}\p{Ll}+| et al\.?)?(?: \((?:1[89]|20)\d\d[a-z]?\) \p{Ll}|,? (?:1[89]|20)\d\d[a-z]?[;)])/u

/** A work cited by its author and year. */
const citation = ({ text, start }: ParsedSentence): ReturnType<ReportingRule> => {
  const found = /\d{4}/.test(text) ? CITATION.exec(text) : null
  if (found === null) return null
  const cue = { start: start + found.index, end: start + found.index + found[0].length }
  return { rule: 'evidence', speaker: null, cue, said: null, general: false }
}

/** "A survey of 90 firms found …", "Researchers at Delft followed …", "evidence that …". */
export const evidence: ReportingRule = (sentence, isQuoted) => {
  const { tokens } = sentence
  for (const [at, token] of tokens.entries()) {
    const found = byVerb(sentence, at)
    if (found !== null && !isQuoted(token)) return found
  }
  const found =
    existing(sentence) ?? studyFirst(sentence) ?? answers(sentence) ?? citation(sentence)
  return found === null || isQuoted(found.cue) ? null : found
}
