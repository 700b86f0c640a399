import type { Token } from '../../text/token.ts'
import type { Cue } from '../cue.ts'
import { cue, pattern, spanOf, token, word } from './define.ts'

const isGraded = (t: Token, ending: RegExp): boolean =>
  (t.pos === 'ADJ' || t.pos === 'ADV') && ending.test(t.key) && t.key !== t.lemma

/** Cues from degree and quantity: ranking, generalising, insisting, singling out. */
export const degreeCues: readonly Cue[] = [
  token(
    'comparative',
    'Ranks by degree.',
    (t) => t.key === 'more' || t.key === 'less' || isGraded(t, /\p{L}{2}er$/u),
  ),
  token(
    'superlative',
    'Ranks above all others.',
    (t) => t.key === 'most' || t.key === 'least' || isGraded(t, /\p{L}{2}est$/u),
  ),
  word(
    'universal',
    'Generalises over all cases.',
    'all every everyone everybody everything always any anyone anybody each whole entire entirely never ever nobody nothing none',
  ),
  word(
    'focus',
    'Singles out one thing.',
    'only just simply merely alone exactly precisely especially particularly mainly purely solely',
  ),
  word(
    'today',
    'Says how things are in these times.',
    'today nowadays now currently modern increasingly anymore longer',
  ),
  pattern(
    'correction',
    'Puts one thing in the place of another.',
    /\bnot\b[^.;]{2,60}\bbut\b|\brather than\b|\binstead of\b|n['’]t (?:about|just|only|because|enough)\b|\bnot (?:just|only|because|enough|about|the same)\b/iu,
  ),
  cue('abstract-noun', 'Speaks of qualities and processes rather than of things.', ({ words }) => {
    const abstract = words.filter(
      (t) => t.pos === 'NOUN' && /(?:tion|sion|ness|ity|ment|ism|ance|ence|ship)s?$/u.test(t.key),
    )
    return abstract.length >= 2 ? spanOf(abstract[0]) : null
  }),
]
