import type { Cue, CueContext, Evidence } from '../cue.ts'

const cue = (name: string, reason: string, holds: (context: CueContext) => boolean): Cue => ({
  name,
  reason,
  find: (context): Evidence => (holds(context) ? 'whole' : null),
})

const hasVerb = ({ words }: CueContext): boolean =>
  words.some((token) => token.pos === 'VERB' || token.pos === 'AUX')

const isHeading = ({ sentence }: CueContext): boolean =>
  sentence.block === 'heading' || sentence.block === 'title'

const endsLikeSentence = ({ sentence }: CueContext): boolean =>
  /[.!?…]["”’)\]*_]*$/u.test(sentence.text)

/** Cues from the kind of block and from where the sentence stands in it. */
export const placeCues: readonly Cue[] = [
  cue(
    'heading-topic',
    'A heading without a verb names a topic.',
    (c) => isHeading(c) && !hasVerb(c),
  ),
  cue(
    'heading-sentence',
    'A heading with a verb may assert a whole proposition.',
    (c) => isHeading(c) && hasVerb(c),
  ),
  cue(
    'list-item',
    'Items of a list are often bare points.',
    (c) => c.sentence.block === 'list-item',
  ),
  cue(
    'unfinished-item',
    'A list item without a full stop and verb names a thing.',
    (c) => c.sentence.block === 'list-item' && !endsLikeSentence(c) && !hasVerb(c),
  ),
  cue(
    'unfinished-line',
    'Running text without a final stop is a label.',
    (c) => c.sentence.block === 'paragraph' && !endsLikeSentence(c),
  ),
  cue('block-quotation', 'Somebody’s words set off.', (c) => c.sentence.block === 'quote'),
  cue(
    'first-in-block',
    'Paragraphs open with their point.',
    (c) => c.sentence.block === 'paragraph' && c.place.inBlock === 0,
  ),
  cue(
    'last-in-block',
    'Paragraphs close on what follows from them.',
    (c) => c.sentence.block === 'paragraph' && c.place.lastInBlock && c.place.inBlock > 0,
  ),
  cue(
    'opening',
    'Articles open with a scene or a question.',
    (c) => c.place.share < 0.08 && !isHeading(c),
  ),
  cue('closing', 'Articles close on their point.', (c) => c.place.share > 0.92 && !isHeading(c)),
  cue(
    'after-claim-opener',
    'The sentence before announces a reason or result.',
    (c) => c.previous !== null && /:\s*$/u.test(c.previous.text),
  ),
  cue(
    'before-example',
    'The next sentence gives an instance of it.',
    (c) =>
      c.next?.lexical.argument('discourse.example').some((hit) => hit.tokenStart <= 1) === true,
  ),
  cue(
    'before-reason',
    'The next sentence gives a reason for it.',
    (c) => c.next?.lexical.argument('discourse.cause').some((hit) => hit.tokenStart === 0) === true,
  ),
  cue(
    'before-rejection',
    'The next sentence calls it wrong.',
    (c) => c.next !== null && c.next.words < 9 && c.next.lexical.argument('rejection').length > 0,
  ),
  cue(
    'after-question',
    'Answers the question before it.',
    (c) => c.previous !== null && /\?["”’)]*$/u.test(c.previous.text),
  ),
]
