import { contains, type Span } from '@contend/ingest'
import { between, isVerb, type ContrastPlace, type ContrastRule } from './contrast-rule.ts'

const NEEDING = new Set('need require want have keep run'.split(' '))

/** "You do not need a B2B strategy and a B2C strategy": that there should be two is denied. */
const deniesTwo = ({ sentence, setting, at, negations }: ContrastPlace): Span | null => {
  const named = setting.named[at]?.filter(({ by }) => by === 'name') ?? []
  for (const { cue, scope } of negations) {
    const inside = named.filter((hit) => contains(scope, hit))
    const [first] = inside
    const second = inside.find(({ side }) => side !== first?.side)
    if (first === undefined || second === undefined) continue
    const verb = between(sentence, cue.end, first.start).find(isVerb)
    const joint = between(sentence, first.end, second.start)
    const and = joint.findIndex(({ key }) => key === 'and')
    if (NEEDING.has(verb?.lemma ?? '') && and >= 0 && joint[and + 1]?.pos === 'DET') return cue
  }
  return null
}

const ALTERNATIVE = new Set(['or', 'and', 'nor', 'vs', 'versus'])

/** "It is not B2B or B2C, it is person to person": neither is what it is. */
const isNeither = ({ sentence, setting, at, negations }: ContrastPlace): boolean => {
  const [first, second] = setting.named[at]?.filter(({ by }) => by === 'name') ?? []
  if (first === undefined || second === undefined || first.side === second.side) return false
  const lead = between(sentence, sentence.start, first.start)
  const behind = sentence.tokens.find(({ start }) => start >= second.end)
  return (
    (lead[0]?.key === 'it' || lead.at(-1)?.key === 'between') &&
    lead.some(({ lemma }) => lemma === 'be') &&
    negations.some(({ scope }) => contains(scope, first) && contains(scope, second)) &&
    between(sentence, first.end, second.start).every(({ key }) => ALTERNATIVE.has(key)) &&
    /^(?:[,;:–—-]|but)$/u.test(behind?.key ?? '')
  )
}

/** "There is no B2B.": the very name of a side, and nothing with it, is what there is not. */
const isSideItself = ({ sentence: { tokens }, setting, at, negations }: ContrastPlace): boolean =>
  (setting.named[at] ?? []).some((hit) => {
    const behind = tokens.find(({ start }) => start >= hit.end)
    const before = tokens.findLast(({ end }) => end <= hit.start)
    return (
      hit.by === 'name' &&
      before?.key === 'no' &&
      negations.some(({ scope }) => contains(scope, hit)) &&
      (behind === undefined || /^(?:[.,;:!–—]|any|anymore)$/u.test(behind.key))
    )
  })

/** "There is no B2B brain and no B2C brain": the cue that denies that two of the things exist. */
export const DENIED_EXISTENCE: ContrastRule = {
  name: 'denied-existence',
  sides: 1,
  denies: true,
  negatable: false,
  weight: 1,
  find: (place) => {
    if (isNeither(place)) return place.negations[0]?.cue ?? null
    if (!place.sentence.tokens.some(({ key }) => key === 'there')) return deniesTwo(place)
    const denied = (place.setting.named[place.at] ?? []).filter((hit) =>
      place.negations.some(({ scope }) => contains(scope, hit)),
    )
    const several = new Set(denied.map(({ side }) => side)).size > 1
    const isOver =
      denied.some(({ by }) => by === 'name') &&
      /\b(?:any ?more|any longer|only)\b/iu.test(place.sentence.text)
    return several || isOver || isSideItself(place) ? (place.negations[0]?.cue ?? null) : null
  },
}
