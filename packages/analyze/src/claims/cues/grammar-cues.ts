import type { Span } from '@contend/ingest'
import type { Token } from '../../text/token.ts'
import type { Cue, CueContext, Evidence } from '../cue.ts'

const spanOf = (token: Token | undefined): Evidence =>
  token === undefined ? null : { start: token.start, end: token.end }

const cue = (name: string, reason: string, find: (context: CueContext) => Evidence): Cue => ({
  name,
  reason,
  find,
})

/** A cue that fires at the first word token of which `test` holds. */
const token = (name: string, reason: string, test: (token: Token) => boolean): Cue =>
  cue(name, reason, ({ words }) => spanOf(words.find(test)))

const FIRST_PERSON = new Set(['i', 'me', 'my', 'mine', 'myself'])
const FIRST_PLURAL = new Set(['we', 'us', 'our', 'ours'])
const SECOND_PERSON = new Set(['you', 'your', 'yours', 'yourself'])
const THIRD_PAST = new Set(['he', 'she', 'him', 'her', 'his'])
const UNIVERSALS = new Set(
  'all every everyone everything always any anyone each both most'.split(' '),
)
const WH = new Set('who what when where which how why whose whom'.split(' '))
const AUXILIARIES = new Set(
  'do does did is are was were can could will would should has have had am may might must shall'.split(
    ' ',
  ),
)
const PRESENT_BE = new Set(['is', 'are', '’s', "'s", 'isn', 'aren'])
const PAST_BE = new Set(['was', 'were', 'had', 'did'])
const DEMONSTRATIVES = new Set(['this', 'that', 'these', 'those', 'it'])
const OPENERS_TO_SKIP = new Set([
  'and',
  'so',
  'but',
  'then',
  'please',
  'first',
  'instead',
  'just',
  'always',
  'never',
  'also',
])

const isVerb = (t: Token): boolean => t.pos === 'VERB' || t.pos === 'AUX'
const isPast = (t: Token): boolean =>
  PAST_BE.has(t.key) ||
  (t.pos === 'VERB' &&
    /(?:ed|went|said|told|came|took|made|got|began|left|found|gave|asked|saw|knew|met)$/u.test(
      t.key,
    ) &&
    t.key !== t.lemma)
const isPresent = (t: Token): boolean =>
  PRESENT_BE.has(t.key) ||
  (t.pos === 'VERB' && t.key === t.lemma) ||
  (t.pos === 'VERB' && t.key === `${t.lemma}s`)

const firstVerb = ({ words }: CueContext): Token | undefined => words.find(isVerb)

/** A bare plural or mass subject before a verb in the present: "Buyers remember favours." */
const genericSubject = (context: CueContext): Evidence => {
  const verb = firstVerb(context)
  if (verb === undefined || !isPresent(verb)) return null
  const subject = context.words.filter((t) => t.end <= verb.start)
  const head = subject.at(-1)
  const opener = subject[0]
  if (head === undefined || opener === undefined || subject.length > 5) return null
  // wink takes a capital at the start of a sentence for a name.
  if (head.pos !== 'NOUN' && !(head === opener && head.pos === 'PROPN')) return null
  if (opener.pos === 'DET' && opener.key !== 'all' && opener.key !== 'most') return null
  return head.key.endsWith('s') || subject.length === 1
    ? { start: opener.start, end: verb.end }
    : null
}

const isQuestion = ({ sentence }: CueContext): boolean => /\?["”’)\]*_]*$/u.test(sentence.text)

/** A question that asks for an answer: it opens with a question word or an auxiliary. */
const openQuestion = (context: CueContext): Evidence => {
  if (!isQuestion(context)) return null
  const first = context.words[0]?.key ?? ''
  return WH.has(first) || AUXILIARIES.has(first) ? 'whole' : null
}

const imperative = ({ words, sentence }: CueContext): Evidence => {
  const opener = words.find((t) => !OPENERS_TO_SKIP.has(t.key))
  if (opener === undefined || words.length < 3 || sentence.text.endsWith('?')) return null
  const following = words[words.indexOf(opener) + 1]
  // "Research shows …" opens with a subject, not with advice to research.
  if (following === undefined || isVerb(following)) return null
  const listed = sentence.lexical.argument('imperative').some((hit) => hit.start === opener.start)
  const bare = opener.pos === 'VERB' && opener.key === opener.lemma
  return listed || bare ? spanOf(opener) : null
}

const properNames = ({ words }: CueContext): readonly Token[] =>
  words.slice(1).filter((t) => t.pos === 'PROPN' && !/\d/u.test(t.key))

const quotedSpeech = ({ voice, sentence }: CueContext): Span | null => {
  const quotation = voice.quotations[0]
  return quotation === undefined
    ? null
    : {
        start: Math.max(quotation.start, sentence.start),
        end: Math.min(quotation.end, sentence.end),
      }
}

/** Cues from the form of the sentence: person, tense, mood, subject, length. */
export const grammarCues: readonly Cue[] = [
  cue('question', 'Asks rather than asserts.', (c) => (isQuestion(c) ? 'whole' : null)),
  cue('open-question', 'Opens with a question word or auxiliary: wants an answer.', openQuestion),
  cue('imperative', 'Advises by command.', imperative),
  cue('generic-subject', 'Generalises over a kind in the present tense.', genericSubject),
  cue('present-be', 'States how things are.', (c) => {
    const verb = firstVerb(c)
    return verb !== undefined && PRESENT_BE.has(verb.key) ? spanOf(verb) : null
  }),
  cue('present-tense', 'States how things are in general.', (c) => {
    const verb = firstVerb(c)
    return verb !== undefined && isPresent(verb) ? spanOf(verb) : null
  }),
  cue('past-tense', 'Tells what happened once.', (c) => {
    const verb = firstVerb(c)
    return verb !== undefined && isPast(verb) ? spanOf(verb) : null
  }),
  cue('no-verb', 'Names a topic without saying anything of it.', (c) =>
    firstVerb(c) === undefined ? 'whole' : null,
  ),
  token('first-person', 'Speaks of the writer.', (t) => FIRST_PERSON.has(t.key)),
  token('first-person-plural', 'Speaks of the writer’s side.', (t) => FIRST_PLURAL.has(t.key)),
  token('second-person', 'Addresses the reader, as advice does.', (t) => SECOND_PERSON.has(t.key)),
  token('third-person', 'Tells of a particular person.', (t) => THIRD_PAST.has(t.key)),
  token('universal', 'Generalises over all cases.', (t) => UNIVERSALS.has(t.key)),
  token(
    'comparative',
    'Ranks by degree.',
    (t) =>
      t.key === 'more' ||
      t.key === 'less' ||
      ((t.pos === 'ADJ' || t.pos === 'ADV') && /\p{L}{2}er$/u.test(t.key) && t.key !== t.lemma),
  ),
  token(
    'superlative',
    'Ranks above all others.',
    (t) =>
      t.key === 'most' ||
      t.key === 'least' ||
      ((t.pos === 'ADJ' || t.pos === 'ADV') && /\p{L}{2}est$/u.test(t.key) && t.key !== t.lemma),
  ),
  token('number', 'Holds a figure.', (t) => /^\d/u.test(t.key)),
  cue('names', 'Tells of named people, firms or places.', (c) => spanOf(properNames(c)[0])),
  cue('many-names', 'Three names or more: a report of particulars.', (c) =>
    spanOf(properNames(c)[2]),
  ),
  cue('quoted-speech', 'Holds somebody’s words.', quotedSpeech),
  cue('attributed', 'Is given to somebody else.', ({ voice }) =>
    voice.voice === 'attributed' ? 'whole' : null,
  ),
  cue('demonstrative-subject', 'Comments on what was just said.', ({ words }) => {
    const first = words[0]
    return first !== undefined && DEMONSTRATIVES.has(first.key) ? spanOf(first) : null
  }),
  cue('exclamation', 'Exclaims rather than argues.', ({ sentence }) =>
    /!["”’)]*$/u.test(sentence.text) ? 'whole' : null,
  ),
  cue('one-or-two-words', 'Too short to say anything of anything.', ({ words }) =>
    words.length <= 2 ? 'whole' : null,
  ),
  cue('under-five-words', 'Too short to argue much.', ({ words }) =>
    words.length > 2 && words.length < 5 ? 'whole' : null,
  ),
  cue('over-eleven-words', 'Has room for a proposition.', ({ words }) =>
    words.length > 11 ? 'whole' : null,
  ),
  cue('over-thirty-words', 'Long, as descriptions are.', ({ words }) =>
    words.length > 30 ? 'whole' : null,
  ),
  cue('link-or-address', 'Points to something elsewhere.', ({ sentence }) => {
    const at = /https?:\/\/|www\.|\S@\S+\.\w/u.exec(sentence.text)
    return at === null
      ? null
      : { start: sentence.start + at.index, end: sentence.start + at.index + at[0].length }
  }),
  cue('announces-list', 'Ends in a colon: what follows says it.', ({ sentence }) =>
    /:\s*$/u.test(sentence.text) ? 'whole' : null,
  ),
]
