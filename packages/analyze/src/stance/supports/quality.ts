import { overlaps, type Span } from '@contend/ingest'
import { isVerb, type ContrastPlace, type ContrastRule } from '../contrasts/contrast-rule.ts'
import { isOfDeciding } from './decides.ts'

const IS = new Set('is are be remain remains'.split(' '))
const MODIFIERS = new Set(['DET', 'ADV', 'ADJ', 'PART', 'ADP'])
/** How many tokens may stand between the verb and the quality, and between the subject and the verb. */
const GAP_TOKENS = 5

/** Words for who buys, for buying, and for the fields that a proposition tells apart. */
const BUYING = ['argument.persons', 'argument.purchase', 'argument.buyers']

const isOfBuying = ({ sentence, proposition }: ContrastPlace, span: Span): boolean =>
  [...BUYING, ...proposition.scopes.map(({ category }) => category)].some((category) =>
    sentence.lexical.of(category).some((hit) => overlaps(hit, span)),
  )

/** "Procurement is rational", "Every purchase is an emotional act": what buyers or buying are said to be. */
export const QUALITY: ContrastRule = {
  name: 'quality',
  denies: false,
  negatable: true,
  weight: 0.8,
  find: (place) => {
    if (!isOfDeciding(place)) return null
    const { tokens } = place.sentence
    for (const hit of place.setting.named[place.at] ?? []) {
      const first = tokens.findIndex(({ start }) => start === hit.start)
      const quality = tokens[first]
      if (quality === undefined || isVerb(quality)) continue
      const head = tokens.findIndex(({ start }) => start >= hit.end)
      if (quality.pos === 'NOUN' && tokens[head]?.pos === 'NOUN') continue
      const before = tokens.slice(0, first)
      const verb = before.findLastIndex(({ pos }) => pos === 'VERB' || pos === 'AUX')
      const gap = before.slice(verb + 1)
      if (!IS.has(before[verb]?.key ?? '') || gap.length > GAP_TOKENS) continue
      if (!gap.every(({ pos, key }) => MODIFIERS.has(pos) || key === 'but' || key === 'anything')) continue
      const subject = before.slice(Math.max(0, verb - GAP_TOKENS), verb)
      if (subject.some((token) => isOfBuying(place, token))) return { start: hit.start, end: hit.end }
    }
    return null
  },
}
