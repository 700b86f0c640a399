import type { Token } from '../../text/token.ts'
import type { Cue, CueContext } from '../cue.ts'
import { cue, pattern, spanOf, whole, word } from './define.ts'

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'

/** Acronyms such as B2B stand for kinds, not for one firm or person. */
const isName = (t: Token): boolean => t.pos === 'PROPN' && !/\d/u.test(t.key)
const names = ({ words }: CueContext): readonly Token[] => words.slice(1).filter(isName)
/** The figures of a sentence; a number that only counts off a list item is none. */
const figures = ({ words }: CueContext): readonly Token[] =>
  words.slice(1).filter((t) => /^[$€£]?\d/u.test(t.key) && !/[a-z]$/u.test(t.key))

/** Cues from particulars: names, figures, dates, persons, quoted words, addresses. */
export const particularsCues: readonly Cue[] = [
  cue('figure', 'Holds a figure.', (c) => spanOf(figures(c)[0])),
  cue('many-figures', 'Three figures or more: a report of particulars.', (c) =>
    spanOf(figures(c)[2]),
  ),
  pattern(
    'percentage',
    'Gives a share, as evidence does.',
    /\d\s?(?:%|percent|per cent)|\bp\s?[<=>]\s?\.?\d/iu,
  ),
  pattern(
    'money',
    'Gives a price or sum.',
    /[$€£]\s?\d|\b\d[\d.,]*\s?(?:dollars|euros|pounds|USD|EUR|million|billion)\b/iu,
  ),
  pattern(
    'date',
    'Dates an event.',
    new RegExp(
      String.raw`\b(?:(?:in|since|by|of) (?:1[6-9]|20)\d\d|(?:${MONTH})(?! be| not))\b`,
      'u',
    ),
  ),
  pattern(
    'time-past',
    'Places an event in the past.',
    /\b(?:yesterday|ago|last (?:year|week|month|night|summer|winter|autumn|spring|time)|once|earlier|recently|previously|originally|at the time|back then|the other day)\b/iu,
  ),
  cue('names', 'Tells of named people, firms or places.', (c) => spanOf(names(c)[0])),
  cue('many-names', 'Three names or more: a report of particulars.', (c) => spanOf(names(c)[2])),
  word('first-person', 'Speaks of the writer.', 'i me my mine myself'),
  word('first-person-plural', 'Speaks of the writer’s side.', 'we us our ours'),
  word('second-person', 'Addresses the reader, as advice does.', 'you your yours yourself'),
  word('third-person', 'Tells of a particular person.', 'he she him her his hers'),
  word('demonstrative-inside', 'Takes up what was just named.', 'this that these those such'),
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
  pattern('bracketed-aside', 'Adds an aside or a reference in brackets.', /\([^()]{3,}\)/u),
]
