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
const OWN_SUBJECTS = new Set(['i', 'we'])
const FARTHEST = 24

const isStudy = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || !STUDIES.has(token.lemma) || token.pos === 'VERB') return false
  const next = tokens[at + 1]
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
  return [...before, ...tokens.slice(study, verb)].some(({ key }) => OWN.has(key))
}

/** "followed 94 households", "asked 1,800 residents". */
const countsPeople = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]?.key.endsWith('ed') === true &&
  tokens.slice(verb + 1, verb + 3).some(({ pos }) => pos === 'NUM') &&
  !tokens.slice(0, verb).some(({ key }) => OWN_SUBJECTS.has(key))

const byVerb = (sentence: ParsedSentence, verb: number): ReturnType<ReportingRule> => {
  const { tokens } = sentence
  const token = tokens[verb]
  if (token === undefined || !isFinite(tokens, verb)) return null
  if (tokens.slice(Math.max(0, verb - 3), verb).some(({ lemma }) => lemma === 'be')) return null
  const results =
    isResult(token.lemma) &&
    (token.pos === 'VERB' || (token.pos === 'NOUN' && tokens[verb + 1] === undefined))
  const inquires = INQUIRY.has(token.lemma) && token.pos === 'VERB' && token.key !== token.lemma
  if (!results && !inquires) return null
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

/** "A survey of 90 firms found …", "Researchers at Delft followed …", "evidence that …". */
export const evidence: ReportingRule = (sentence, isQuoted) => {
  const { tokens } = sentence
  for (const [at, token] of tokens.entries()) {
    if (isQuoted(token)) continue
    const found = byVerb(sentence, at)
    if (found !== null) return found
  }
  return existing(sentence)
}
