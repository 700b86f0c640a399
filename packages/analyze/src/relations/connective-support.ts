import type { RawHit } from '../lexicon/match.ts'
import type { Relation } from '../model/analysis.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { ArgumentUnit } from './argument-unit.ts'
import { isHeading, isRejected, isTarget } from './argument-unit.ts'
import { openingHit, wordsOf } from './opening.ts'
import { claimBefore, inOneBlock, isOpenTo, type Passage } from './passage.ts'
import type { RuleName } from './rules.ts'
import { suggest } from './suggest.ts'

/** "Because it rains, we stay" has its claim in itself; "Because it rains." argues for the one before. */
const holdsItsClaim = ({ context, labels }: ArgumentUnit, end: number): boolean =>
  labels.claim === true &&
  context.sentence.tokens.some(({ key, start }) => key === ',' && start > end)

/** Words that open a subordinate clause, which may have its main clause behind it. */
const SUBORDINATING =
  /^(?:just |only |precisely |simply |partly |largely |mainly )?(?:because|since|given|due|owing|thanks|seeing|considering|inasmuch|insofar|in )/u

const back = (
  passage: Passage,
  unit: ArgumentUnit,
  { name, category }: { readonly name: RuleName; readonly category: string },
): readonly Relation[] => {
  const hit = openingHit(unit, category)
  if (hit === null) return []
  const words = wordsOf(unit, hit)
  if (name === 'cause' && SUBORDINATING.test(words) && holdsItsClaim(unit, hit.end)) return []
  const claim = claimBefore(passage, unit)
  return claim === null ? [] : [suggest(name, { from: unit, to: claim }, { words })]
}

/** "Two and a half of the crates": a number, and no share of them. */
const isPartOfNumber = ({ tokens }: ParsedSentence, { tokenStart }: RawHit): boolean =>
  tokens[tokenStart]?.key === 'a'
    ? tokens[tokenStart - 1]?.key === 'and'
    : tokens[tokenStart - 1]?.key === 'a' && tokens[tokenStart - 2]?.key === 'and'

const evidence = (passage: Passage, unit: ArgumentUnit): readonly Relation[] => {
  const { sentence } = unit.context
  const hit = sentence.lexical.argument('statistic').find((each) => !isPartOfNumber(sentence, each))
  if (hit === undefined || unit.labels.premise !== true) return []
  const claim = claimBefore(passage, unit)
  return claim === null
    ? []
    : [suggest('statistic', { from: unit, to: claim }, { words: wordsOf(unit, hit) })]
}

const conclusion = ({ units }: Passage, unit: ArgumentUnit): readonly Relation[] => {
  const hit = isTarget(unit) ? openingHit(unit, 'discourse.result') : null
  const before = units[unit.at - 1]
  if (hit === null || before?.section !== unit.section) return []
  const isGround = before.labels.claim === true || before.labels.premise === true
  if (!isGround || before.labels.question === true || isRejected(before) !== isRejected(unit)) {
    return []
  }
  if (isHeading(before)) return []
  return [suggest('result', { from: before, to: unit }, { words: wordsOf(unit, hit) })]
}

/** "Moreover, …" after a reason: it is for the claim that the reason is for. */
const further = (
  { units }: Passage,
  unit: ArgumentUnit,
  targetOf: (unit: ArgumentUnit) => ArgumentUnit | null,
): readonly Relation[] => {
  const hit = openingHit(unit, 'discourse.addition')
  const before = units[unit.at - 1]
  if (hit === null || before === undefined || !inOneBlock(before, unit)) return []
  const claim = targetOf(before)
  return claim === null || !isOpenTo(unit, claim)
    ? []
    : [suggest('addition', { from: unit, to: claim }, { words: wordsOf(unit, hit) })]
}

/**
 * Support that a connective announces. `targetOf` gives the claim that the unit before supports by
 * place, for reasons that are added to it.
 */
export const connectiveSupport = (
  passage: Passage,
  unit: ArgumentUnit,
  targetOf: (unit: ArgumentUnit) => ArgumentUnit | null,
): readonly Relation[] => {
  if (isHeading(unit)) return []
  const ground =
    unit.labels.question === true
      ? []
      : [
          ...back(passage, unit, { name: 'cause', category: 'discourse.cause' }),
          ...back(passage, unit, { name: 'example', category: 'discourse.example' }),
          ...evidence(passage, unit),
          ...further(passage, unit, targetOf),
        ]
  return [...ground, ...conclusion(passage, unit)]
}
