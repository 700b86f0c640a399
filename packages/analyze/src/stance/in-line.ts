import type { Stance } from '../model/stance.ts'
import { wordTokens, type ParsedSentence } from '../text/parsed-sentence.ts'
import type { ResolvedProposition } from './proposition.ts'
import type { StanceInput } from './reading.ts'
import type { Setting } from './setting.ts'
import { IN_LINE, IN_LINE_GRANTED, isOwnVoice, leanOf } from './lean.ts'

type Side = 'for' | 'against'

/** How much what only goes with the rest of a document counts against what takes a side by its own words. */
const IN_LINE_WEIGHT = 0.1

const CONCEDING =
  /^(?:ok|okay|sure|granted|admittedly|true|yes|fine|maybe|perhaps|of course|to be fair|i admit)\b/u

/** "Sure, the firm has a budget.": granted, so that it speaks for the other side. */
const isGranted = (sentence: ParsedSentence): boolean =>
  CONCEDING.test(
    wordTokens(sentence)
      .slice(0, 3)
      .map(({ key }) => key)
      .join(' '),
  )

const turned = (side: Side): Side => (side === 'for' ? 'against' : 'for')

/**
 * In a document that is set on comparing the sides and clearly leans one way, what it claims of a side without saying
 * how the sides compare is said to show what the document shows; what it grants speaks for the other side; and a view
 * that it only reports, against its own, is one that it does not share.
 */
export const readInLine = (
  input: StanceInput,
  stances: readonly Stance[],
  context: { readonly setting: Setting; readonly proposition: ResolvedProposition },
): readonly Stance[] => {
  const { setting, proposition } = context
  const lean = setting.isSet ? leanOf(stances) : null
  if (lean === null) return stances
  return stances.map((stance) => {
    const at = stance.sentence
    const sentence = input.parsed[at]
    const labels = input.labelled[at]
    if (sentence === undefined || labels === undefined) return stance
    if (!isOwnVoice(stance)) {
      return stance.stance === 'neutral'
        ? stance
        : {
            ...stance,
            stance: lean,
            rule: stance.stance === lean ? stance.rule : `${stance.rule}:not-shared`,
          }
    }
    if (stance.stance !== 'neutral' || stance.rule !== 'no-predicate') return stance
    if (labels.question === true || (setting.sides[at]?.length ?? 0) < 2) return stance
    const granted = isGranted(sentence)
    return {
      ...stance,
      stance: granted ? turned(lean) : lean,
      weight: stance.weight * IN_LINE_WEIGHT,
      rule: granted ? IN_LINE_GRANTED : IN_LINE,
      proposition: proposition.id,
    }
  })
}
