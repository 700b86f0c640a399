import type { ClaimType } from '../model/sentence.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { CueContext } from './cue.ts'

/** A claim type with the rule that gave it. */
export interface TypeFinding {
  readonly type: ClaimType
  readonly rule: string
}

interface TypeRule extends TypeFinding {
  readonly holds: (context: CueContext, fired: ReadonlySet<string>) => boolean
}

const has =
  (...names: readonly string[]) =>
  (_: CueContext, fired: ReadonlySet<string>): boolean =>
    names.some((name) => fired.has(name))

const all =
  (...names: readonly string[]) =>
  (_: CueContext, fired: ReadonlySet<string>): boolean =>
    names.every((name) => fired.has(name))

const rule = (type: ClaimType, name: string, holds: TypeRule['holds']): TypeRule => ({
  type,
  rule: name,
  holds,
})

const twoSides = ({ sentence }: CueContext): boolean => {
  const sides = new Set(
    sentence.hits.filter((hit) => hit.lexicon !== 'argument').map((hit) => hit.category),
  )
  return sides.size >= 2
}

/** "B2B requires patience" describes; "you must be patient" advises. */
const advises = (sentence: ParsedSentence): boolean =>
  sentence.lexical
    .argument('modality.obligation')
    .some(
      (hit) =>
        !/requir/iu.test(sentence.text.slice(hit.start - sentence.start, hit.end - sentence.start)),
    )

/** In the order of the guideline: the first rule that holds names the type. */
const RULES: readonly TypeRule[] = [
  rule('policy', 'imperative', has('imperative')),
  rule('policy', 'obligation', ({ sentence }) => advises(sentence)),
  rule('causal', 'condition-and-outcome', all('condition', 'prediction')),
  rule('prediction', 'future', has('prediction')),
  rule('comparison', 'sameness-or-difference', has('sameness', 'difference')),
  rule(
    'comparison',
    'measured-by-another',
    (c, fired) => fired.has('comparison') && (fired.has('comparative') || twoSides(c)),
  ),
  rule('comparison', 'two-sides-in-contrast', (c, fired) => fired.has('contrast') && twoSides(c)),
  rule('causal', 'cause-or-result', has('cause', 'result')),
  rule('causal', 'condition', has('condition')),
  rule('definition', 'defining-words', has('definition')),
  rule(
    'value',
    'judging-words',
    has(
      'positive-evaluation',
      'negative-evaluation',
      'importance',
      'rejection',
      'denial',
      'marginality',
      'superlative',
    ),
  ),
  rule('fact', 'otherwise', () => true),
]

/** The type of a claim by the first rule of the guideline that holds. */
export const claimTypeOf = (context: CueContext, fired: ReadonlySet<string>): TypeFinding => {
  const found = RULES.find(({ holds }) => holds(context, fired))
  return { type: found?.type ?? 'fact', rule: found?.rule ?? 'otherwise' }
}
