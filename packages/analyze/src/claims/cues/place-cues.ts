import type { Cue, CueContext } from '../cue.ts'
import { contentLemmas } from '../topic.ts'
import { cue, spanOf, whole } from './define.ts'

const isHeading = ({ sentence }: CueContext): boolean =>
  sentence.block === 'heading' || sentence.block === 'title'

const isProse = ({ sentence }: CueContext): boolean =>
  sentence.block === 'paragraph' || sentence.block === 'quote'

const endsLikeSentence = ({ sentence }: CueContext): boolean =>
  /[.!?…]["”’)\]*_]*$/u.test(sentence.text)

/** "How it works", "Choosing a pump": such a heading asks or names, whatever verb it holds. */
const asksOrNames = ({ clause, words, sentence }: CueContext): boolean =>
  clause.subjectKind === 'question-word' ||
  clause.finite === null ||
  /^(?:how|why|what|when|where|who|which)$/u.test(words[0]?.key ?? '') ||
  sentence.text.endsWith('?')

const DEMONSTRATIVE = /^(?:this|that|these|those|it|such|here)$/u
/** wink takes these for adverbs or prepositions. */
const OPENS_CLAUSE =
  /^(?:how|why|when|whenever|where|wherever|while|whereas|although|though|because|if|unless)$/u
const NEXT_STEP = 3

/** The content words of a sentence that a set holds. */
const shared = ({ sentence }: CueContext, words: ReadonlySet<string>): number => {
  let count = 0
  for (const lemma of contentLemmas(sentence)) if (words.has(lemma)) count++
  return count
}

/** Cues from the kind of block, from where the sentence stands, and from what the document is about. */
export const placeCues: readonly Cue[] = [
  whole(
    'heading-topic',
    'A heading that names or asks asserts nothing.',
    (c) => isHeading(c) && asksOrNames(c),
  ),
  whole(
    'heading-assertion',
    'A heading with a subject and a verb may assert a whole proposition.',
    (c) => isHeading(c) && !asksOrNames(c) && !c.clause.imperative,
  ),
  whole(
    'heading-command',
    'A heading may advise by command.',
    (c) => isHeading(c) && !asksOrNames(c) && c.clause.imperative,
  ),
  whole(
    'list-item',
    'Items of a list are often bare points.',
    (c) => c.sentence.block === 'list-item',
  ),
  whole(
    'unfinished-item',
    'A list item without a verb names a thing.',
    (c) => c.sentence.block === 'list-item' && c.clause.finite === null,
  ),
  whole(
    'unfinished-line',
    'Running text without a final stop is a label.',
    (c) => isProse(c) && !endsLikeSentence(c),
  ),
  whole(
    'alone-in-block',
    'A sentence that has a paragraph to itself is a point of its own.',
    (c) => isProse(c) && c.place.inBlock === 0 && c.place.lastInBlock,
  ),
  whole(
    'first-in-block',
    'Paragraphs open with their point.',
    (c) => isProse(c) && c.place.inBlock === 0 && !c.place.lastInBlock,
  ),
  whole(
    'last-in-block',
    'Paragraphs close on what follows from them.',
    (c) => isProse(c) && c.place.lastInBlock && c.place.inBlock > 0,
  ),
  whole(
    'opening',
    'Texts open with a scene or a question.',
    (c) => c.place.of > NEXT_STEP && c.place.share < 0.08 && !isHeading(c),
  ),
  whole(
    'closing',
    'Texts close on their point.',
    (c) => c.place.of > NEXT_STEP && c.place.share > 0.92 && !isHeading(c),
  ),
  cue('opens-with-demonstrative', 'Comments on what was just said.', ({ words }) =>
    DEMONSTRATIVE.test(words[0]?.key ?? '') ? spanOf(words[0]) : null,
  ),
  cue('opens-with-contrast', 'Turns against what was just said.', ({ words, sentence }) => {
    const [hit] = sentence.lexical.argument('discourse.contrast')
    return hit !== undefined && hit.start === words[0]?.start
      ? { start: hit.start, end: hit.end }
      : null
  }),
  cue('opens-with-adverb', 'Sets how far, how surely or when it holds.', ({ words }) =>
    words[0]?.pos === 'ADV' && !OPENS_CLAUSE.test(words[0].key) ? spanOf(words[0]) : null,
  ),
  cue('opens-with-phrase', 'Sets a place, time or setting first.', ({ words, clause }) =>
    words[0]?.pos === 'ADP' && words[0] !== clause.fronted && !OPENS_CLAUSE.test(words[0].key)
      ? spanOf(words[0])
      : null,
  ),
  cue(
    'opens-with-conclusion',
    'Draws a conclusion from what was just said.',
    ({ words, sentence }) => {
      const hit = sentence.lexical
        .argument('discourse.result')
        .find(({ start }) => start === words[0]?.start)
      return hit === undefined ? null : { start: hit.start, end: hit.end }
    },
  ),
  whole(
    'off-topic',
    'Holds none of the words the document turns on.',
    (c) => c.topic.keywords.size > 5 && shared(c, c.topic.keywords) === 0,
  ),
]
