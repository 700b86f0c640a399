import { typeRules } from '../claims/claim-type/claim-type-rules.ts'
import type { SentenceRules } from '../model/sentence.ts'
import { attitudeReasons, hedgeKinds, thesisReasons, voiceReasons } from './sentence-words.ts'
import { positionReasons, stanceDeciders, stanceTurns } from './stance-words.ts'

/** What a rule decides. */
export type RuleKind = keyof SentenceRules | 'stance' | 'position'

const asClause = (sentence: string): string =>
  `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/u, '')}`

const typeReasons: Readonly<Record<string, string>> = {
  ...Object.fromEntries(typeRules.map(({ name, reason }) => [name, asClause(reason)])),
  otherwise: 'it has the form of no other type',
}

/** A name that is in no table, as words. */
const inTable = (table: Readonly<Record<string, string>>, name: string): string =>
  (Object.hasOwn(table, name) ? table[name] : undefined) ?? name.replaceAll('-', ' ')

const stanceReasons: Readonly<Record<string, string>> = { ...stanceTurns, ...stanceDeciders }

const stanceWords = (rule: string): string => {
  const [decider = '', ...turns] = rule.split(':')
  const first = inTable(stanceReasons, decider)
  return [first, ...turns.map((turn) => inTable(stanceTurns, turn))].join('; ')
}

const hedgeWords = (rule: string): string => {
  const at = rule.indexOf(': ')
  return at < 0 ? rule : `${inTable(hedgeKinds, rule.slice(0, at))} “${rule.slice(at + 2)}”`
}

const writers: Readonly<Record<RuleKind, (rule: string) => string>> = {
  claimType: (rule) => inTable(typeReasons, rule),
  hedged: hedgeWords,
  boosted: (rule) => rule.replace(/^booster: (.*)$/su, 'made firm by “$1”'),
  question: (rule) => (rule === 'question mark' ? 'it ends with a question mark' : rule),
  voice: (rule) => inTable(voiceReasons, rule),
  attitude: (rule) => inTable(attitudeReasons, rule),
  thesis: (rule) =>
    `by ${rule
      .split('+')
      .map((part) => inTable(thesisReasons, part))
      .join(', ')}`,
  stance: stanceWords,
  position: (rule) => inTable(positionReasons, rule),
}

/**
 * The rule behind a label as a reader understands it: a clause without a full stop. A name that is not known is given
 * back with its hyphens as spaces.
 */
export const ruleWords = (kind: RuleKind, rule: string): string => writers[kind](rule)
