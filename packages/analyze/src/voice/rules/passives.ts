import type { ParsedSentence } from '../../text/parsed-sentence.ts'
import type { Token } from '../../text/token.ts'
import { phraseEnd, phraseStart, spanOf } from '../phrase-span.ts'
import type { ReportingRule } from '../reporting-rule.ts'
import { verbClass } from '../verb-classes.ts'

const BETWEEN = new Set(['AUX', 'ADV', 'PART'])
/** "It must be said", "it can be argued": the author does. */
const OWN_MODALS = new Set(['must', 'should', 'can', 'need', 'let'])
const GENERALLY = new Set(
  'commonly widely generally often usually frequently popularly traditionally conventionally long universally variously sometimes'.split(
    ' ',
  ),
)
/** Participles that give a view of their subject to people at large. */
const VIEWED = new Set(
  'said believed thought considered held seen regarded viewed perceived assumed credited attributed ascribed accepted described portrayed claimed argued suggested reputed alleged rumoured rumored supposed understood taken derived blamed dismissed presented depicted'.split(
    ' ',
  ),
)
/** Verdicts, which somebody must have given: "was derided as", "are seen as". */
const VERDICTS = new Set(
  'derided hailed dismissed criticised criticized denounced praised touted billed condemned mocked ridiculed celebrated attacked defended seen viewed regarded perceived portrayed'.split(
    ' ',
  ),
)
/** Participles that report by their infinitive alone: "is said to be cold". */
const SAID_TO = new Set('said believed thought reputed alleged rumoured rumored claimed'.split(' '))

const isBetween = (token: Token | undefined): boolean =>
  token !== undefined && (BETWEEN.has(token.pos) || token.key === 'long')

const groupBefore = (tokens: readonly Token[], participle: number): readonly Token[] => {
  let first = participle
  while (first > 0 && isBetween(tokens[first - 1])) first--
  return tokens.slice(first, participle)
}

const isPassive = (group: readonly Token[]): boolean =>
  group.some(({ lemma, key }) => lemma === 'be' || key === "'s")

/** Participles at whose index a passive of saying or thinking may end. */
const participlesOf = ({ tokens, lexical }: ParsedSentence): readonly number[] => {
  const listed = new Set(lexical.argument('attribution.verbs').map(({ tokenStart }) => tokenStart))
  const found: number[] = []
  for (const [i, { key }] of tokens.entries()) {
    if (VIEWED.has(key) || (listed.has(i) && /[dtn]$/u.test(key))) found.push(i)
  }
  return found
}

/** "That" with a clause behind it: not "presented that way". */
const hasThatClause = (tokens: readonly Token[], from: number): boolean => {
  const that = tokens.findIndex(({ key }, i) => i >= from && i < from + 6 && key === 'that')
  const behind = phraseEnd(tokens, that + 1)
  return that >= 0 && (tokens[behind]?.pos ?? 'PUNCT') !== 'PUNCT'
}

/** "It has been argued that …", "It is widely believed …". */
export const impersonalPassive: ReportingRule = (sentence, isQuoted) => {
  const { tokens } = sentence
  for (const at of participlesOf(sentence)) {
    const cue = spanOf(tokens, at, at + 1)
    const lemma = tokens[at]?.lemma ?? ''
    const group = groupBefore(tokens, at)
    if (cue === null || isQuoted(cue) || tokens[at - group.length - 1]?.key !== 'it') continue
    if (!isPassive(group) || verbClass(lemma) === 'fact' || lemma === 'find') continue
    if (group.some(({ key }) => OWN_MODALS.has(key))) continue
    if (!hasThatClause(tokens, at + 1)) continue
    const said = spanOf(tokens, at + 1, tokens.length)
    return { rule: 'impersonal-passive', speaker: null, cue, said, general: true }
  }
  return null
}

/** "Firms are commonly seen as cold", "The oak is said to be hollow." */
export const opinionPassive: ReportingRule = ({ tokens }, isQuoted) => {
  for (const [at, token] of tokens.entries()) {
    if (!(VIEWED.has(token.key) || VERDICTS.has(token.key)) || isQuoted(token)) continue
    const group = groupBefore(tokens, at)
    if (!isPassive(group) || group.some(({ key }) => OWN_MODALS.has(key))) continue
    const isGeneral = group.some(({ key }) => GENERALLY.has(key))
    const isSaidTo = SAID_TO.has(token.key) && tokens[at + 1]?.key === 'to'
    const isVerdict = VERDICTS.has(token.key) && tokens[at + 1]?.key === 'as'
    if (!isGeneral && !isSaidTo && !isVerdict) continue
    const head = at - group.length - 1
    const cue = spanOf(tokens, at - group.length, at + 1)
    if (cue === null || phraseStart(tokens, head) < 0) continue
    return { rule: 'opinion-passive', speaker: null, cue, said: null, general: true }
  }
  return null
}
