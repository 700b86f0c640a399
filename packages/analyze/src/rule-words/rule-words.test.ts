import { expect, test } from 'vitest'
import { typeRules } from '../claims/claim-type/claim-type-rules.ts'
import { CONTRAST_RULES } from '../stance/contrasts/contrast-rules.ts'
import { decidePosition } from '../stance/position-rule.ts'
import { SUPPORT_RULES } from '../stance/supports/support-rules.ts'
import { ruleWords } from './rule-words.ts'
import { stanceDeciders } from './stance-words.ts'

test.each([
  ['position', 'subject-without-own-side', /^it names the subject, and no claim/u],
  [
    'stance',
    'comparative:behind-than:rejected',
    /one side .*; the subject .*; the author rejects/u,
  ],
  ['stance', 'rhetorical-question', /expects its own answer/u],
  ['voice', 'reporting-verb', /^a verb reports it/u],
  ['attitude', 'no-attitude-words', /^no words of the author’s/u],
  ['claimType', 'imperative', /^a command tells the reader what to do$/u],
  ['claimType', 'otherwise', /no other type/u],
  ['hedged', 'own-opinion: I doubt: it', /^given as the author’s opinion by “I doubt: it”$/u],
  ['boosted', 'booster: No\ndoubt', /^made firm by “No\ndoubt”$/u],
  ['question', 'question mark', /^it ends with a question mark$/u],
  ['thesis', 'claim-score+takes-side', /^by its score as a claim, its side on a proposition$/u],
] as const)('the rule %s %s in words', (kind, rule, words) => {
  expect(ruleWords(kind, rule)).toMatch(words)
})

test('every rule of positions and claim types has words of its own', () => {
  const positions = [
    decidePosition(0, 0, true),
    decidePosition(0, 0, false),
    decidePosition(0.1, 0, true),
    decidePosition(2, 2, true),
    decidePosition(2, 0, true),
    decidePosition(0, 2, true),
  ]
  for (const { rule } of positions)
    expect(ruleWords('position', rule)).not.toBe(rule.replaceAll('-', ' '))
  for (const { name } of typeRules)
    expect(ruleWords('claimType', name)).not.toBe(name.replaceAll('-', ' '))
})

test('every rule that gives a stance its side has words of its own', () => {
  for (const { name } of [...CONTRAST_RULES, ...SUPPORT_RULES])
    expect(stanceDeciders[name], name).toBeDefined()
})

test('an unknown rule is given back as words', () => {
  expect(ruleWords('voice', 'some-new-rule')).toBe('some new rule')
  expect(ruleWords('stance', 'constructor:__proto__')).toBe('constructor; __proto__')
})
