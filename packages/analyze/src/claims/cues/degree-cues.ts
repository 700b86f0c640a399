import type { Token } from '../../text/token.ts'
import type { Cue } from '../cue.ts'
import { cue, pattern, spanOf, token, word, wordSet } from './define.ts'

const TODAY = wordSet('today nowadays now currently modern increasingly anymore')

const isGraded = (t: Token, ending: RegExp): boolean =>
  (t.pos === 'ADJ' || t.pos === 'ADV') && ending.test(t.key) && t.key !== t.lemma

/** "The most" and "matters most", not the quantifier of "most captains" and not "at least". */
const isMost = (words: readonly Token[], i: number): boolean => {
  const [before, most, after] = [words[i - 1], words[i], words[i + 1]]
  if (most?.key !== 'most' && most?.key !== 'least') return false
  if (before === undefined || before.key === 'at') return false
  return before.key === 'the' || !/^(?:NOUN|PROPN|ADP|DET)$/u.test(after?.pos ?? '')
}

/** Cues from degree and quantity: ranking, generalising, insisting, singling out. */
export const degreeCues: readonly Cue[] = [
  token(
    'comparative',
    'Ranks by degree.',
    (t) => t.key === 'more' || t.key === 'less' || isGraded(t, /\p{L}{2}er$/u),
  ),
  cue('superlative', 'Ranks above all others.', ({ words }) =>
    spanOf(words.find((t, i) => isGraded(t, /\p{L}{2}est$/u) || isMost(words, i))),
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
  cue('today', 'Says how things are in these times.', ({ words }) =>
    spanOf(
      words.find(
        ({ key }, i) =>
          TODAY.has(key) || (key === 'longer' && /^(?:no|any)$/u.test(words[i - 1]?.key ?? '')),
      ),
    ),
  ),
  pattern(
    'correction',
    'Puts one thing in the place of another.',
    /\bnot\b[^.;]{2,60}\bbut\b|\brather than\b|\binstead of\b|(?:n['’]t|\bnot) (?:about|just|only|because)\b/iu,
  ),
  cue('abstract-noun', 'Speaks of qualities and processes rather than of things.', ({ words }) => {
    const abstract = words.filter(
      (t) =>
        t.pos === 'NOUN' &&
        /\p{L}{3}(?:tion|sion|ness|ity|ities|ment|ism|ance|ence|ship)s?$/u.test(t.key),
    )
    return abstract.length >= 2 ? spanOf(abstract[0]) : null
  }),
]
