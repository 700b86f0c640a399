import { overlaps, type Span } from '@contend/ingest'
import { isVerb, type ContrastPlace, type ContrastRule } from '../contrasts/contrast-rule.ts'
import type { Token } from '../../text/token.ts'

const IS = new Set('is are be remain remains'.split(' '))
const FILLING = new Set(['but', 'anything', 'nothing', 'less', 'more'])
const MODIFIERS = new Set(['DET', 'ADV', 'ADJ', 'PART', 'ADP'])
/** How many tokens may stand between the verb and the quality, and between the subject and the verb. */
const GAP_TOKENS = 5

/** Words for who buys, for buying, and for the fields that a proposition tells apart. */
const BUYING = ['argument.persons', 'argument.purchase', 'argument.buyers']

const isOfBuying = ({ sentence, proposition }: ContrastPlace, span: Span): boolean =>
  [...BUYING, ...proposition.scopes.map(({ category }) => category)].some((category) =>
    sentence.lexical.of(category).some((hit) => overlaps(hit, span)),
  )

const isBareNoun = (tokens: readonly Token[], i: number): boolean => {
  const head = tokens.slice(0, i).findLast(({ pos }) => !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(pos))
  return head === undefined || head.key === 'of' || !/^(?:ADP|VERB|AUX)$/u.test(head.pos)
}

interface Quality extends Span {
  readonly less: boolean
}

const qualityIn = (place: ContrastPlace): Quality | null => {
  const { tokens } = place.sentence
  for (const hit of place.setting.named[place.at] ?? []) {
    const first = tokens.findIndex(({ start }) => start === hit.start)
    const quality = tokens[first]
    if (quality === undefined || isVerb(quality)) continue
    const head = tokens.findIndex(({ start }) => start >= hit.end)
    if (quality.pos === 'NOUN' && tokens[head]?.pos === 'NOUN') continue
    const before = tokens.slice(0, first)
    const verb = before.findLastIndex(isVerb)
    const gap = before.slice(verb + 1)
    if (!IS.has(before[verb]?.key ?? '') || gap.length > GAP_TOKENS) continue
    if (!gap.every(({ pos, key }) => MODIFIERS.has(pos) || FILLING.has(key))) continue
    const start = Math.max(0, verb - GAP_TOKENS)
    const isSubject = before
      .slice(start, verb)
      .some((token, i) => isOfBuying(place, token) && isBareNoun(before, start + i))
    if (isSubject)
      return { start: hit.start, end: hit.end, less: gap.some(({ key }) => key === 'less') }
  }
  return null
}

const qualityRule = (name: string, less: boolean): ContrastRule => ({
  name,
  sides: 1,
  denies: less,
  negatable: true,
  weight: 0.8,
  find: (place) => {
    const found = qualityIn(place)
    return found?.less === less ? { start: found.start, end: found.end } : null
  },
})

/** "Procurement is rational", "Every purchase is an emotional act": what buyers or buying are said to be. */
export const QUALITY: ContrastRule = qualityRule('quality', false)

/** "Purchases are less emotional than they seem". */
export const LESSER_QUALITY: ContrastRule = qualityRule('lesser-quality', true)
