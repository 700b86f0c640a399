import type { Token } from '../../text/token.ts'
import type { Cue, CueContext } from '../cue.ts'
import { among, cue, pattern, spanOf, tokenAmong, whole, word } from './define.ts'

const DAY_OR_MONTH =
  'January|February|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
/** "May" and "March" are months after a preposition or number or before a number. */
const MODAL_MONTH = String.raw`(?:[Ii]n|[Oo]f|[Bb]y|[Uu]ntil|[Ss]ince|[Ll]ast|[Nn]ext|\d) (?:May|March)|(?:May|March) \d`

/** Acronyms such as B2B stand for kinds, not for one firm or person. */
const isName = (t: Token): boolean => t.pos === 'PROPN' && !/\d/u.test(t.key)
/** Names; the capital that opens a sentence, also behind its label or list number, says nothing. */
const names = ({ sentence }: CueContext): readonly Token[] => {
  const { tokens } = sentence
  const opens = (i: number): boolean => i < 0 || /^[:.)(“"]$/u.test(tokens[i]?.key ?? '')
  const hasCapital = ({ start }: Token): boolean =>
    /\p{Lu}/u.test(sentence.text.charAt(start - sentence.start))
  return tokens.filter((t, i) => isName(t) && hasCapital(t) && !opens(i - 1))
}
/** The figures of a sentence; a number that only counts off a list item is none. */
const figures = ({ sentence }: CueContext): readonly Token[] => {
  const { tokens } = sentence
  const countsOff = /^[.):]$/u.test(tokens[1]?.key ?? '.')
  return tokens
    .slice(countsOff ? 1 : 0)
    .filter((t) => /^[$€£]?\d/u.test(t.key) && !/[a-z]$/u.test(t.key))
}

/** "of that", "this crane"; not the "that" that opens a clause, nor "such as". */
const isDemonstrative = (words: readonly Token[], i: number): boolean => {
  const key = words[i]?.key ?? ''
  if (key === 'that') return words[i - 1]?.pos === 'ADP'
  if (key === 'such') return words[i + 1]?.key !== 'as'
  return /^(?:this|these|those)$/u.test(key)
}

/** Cues from particulars: names, figures, dates, persons, quoted words, addresses. */
export const particularsCues: readonly Cue[] = [
  cue('figure', 'Holds a figure.', (c) => spanOf(figures(c)[0])),
  cue('many-figures', 'Three figures or more: a report of particulars.', (c) =>
    spanOf(figures(c)[2]),
  ),
  pattern(
    'percentage',
    'Gives a share or a p-value, as evidence does.',
    /\b\d[\d.,]{0,15}\s?(?:%|percent|per cent)|\bp\s?[<=>]\s?[.\d]{1,8}/iu,
  ),
  pattern(
    'money',
    'Gives a price or sum.',
    /[$€£]\s?\d(?:[\d.,]{0,14}\d)?|\b\d[\d.,]{0,15}\s?(?:(?:thousand|million|billion)\s)?(?:dollars|euros|pounds|USD|EUR)\b/iu,
  ),
  pattern(
    'date',
    'Dates an event.',
    new RegExp(
      String.raw`\b(?:(?:[Ii]n|[Ss]ince|[Bb]y|[Oo]f) (?:1[6-9]|20)\d\d\b|${MODAL_MONTH}|(?:${DAY_OR_MONTH})\b)`,
      'u',
    ),
  ),
  pattern(
    'time-past',
    'Places an event in the past.',
    /\b(?:yesterday|ago|last (?:year|week|month|night|summer|winter|autumn|spring|time)|(?:was|were|had|i|we|he|she|they|it) once|earlier|recently|previously|originally|at the time|back then|the other day)\b/iu,
  ),
  cue('names', 'Tells of named people, firms or places.', (c) => spanOf(names(c)[0])),
  cue('many-names', 'Three names or more: a report of particulars.', (c) => spanOf(names(c)[2])),
  tokenAmong(
    'first-person',
    'Speaks of the writer.',
    'i me my mine myself',
    ({ key, pos }) => key !== 'mine' || pos === 'PRON',
  ),
  tokenAmong(
    'first-person-plural',
    'Speaks of the writer’s side.',
    'we us our ours',
    ({ pos }) => pos !== 'PROPN',
  ),
  word('second-person', 'Addresses the reader, as advice does.', 'you your yours yourself'),
  word('third-person', 'Tells of a particular person.', 'he she him her his hers'),
  among(
    'this that these those such',
    cue('demonstrative-inside', 'Takes up what was just named.', ({ words }) =>
      spanOf(words.find((_, i) => i > 0 && isDemonstrative(words, i))),
    ),
  ),
  cue('quoted-speech', 'Holds somebody’s words.', ({ voice, sentence }) => {
    const quotation = voice.quotations[0]
    return quotation === undefined
      ? null
      : {
          start: Math.max(quotation.start, sentence.start),
          end: Math.min(quotation.end, sentence.end),
        }
  }),
  whole('attributed', 'Is given to somebody else.', ({ voice }) => voice.voice === 'attributed'),
  pattern('bracketed-aside', 'Adds an aside or a reference in brackets.', /(?<!\])\([^()]{3,}\)/u),
]
