import { isCopular, type Clause, type SubjectKind, type Tense } from '../clause.ts'
import type { Token } from '../../text/token.ts'
import type { Cue, CueContext } from '../cue.ts'
import { among, cue, fromTo, spanOf, whole, wordSet } from './define.ts'

const subject = (name: string, reason: string, ...kinds: readonly SubjectKind[]): Cue =>
  cue(name, reason, ({ clause }) => {
    const [first] = clause.subject
    const last = clause.subject.at(-1)
    if (first === undefined || last === undefined) return null
    return kinds.includes(clause.subjectKind) ? fromTo(first, last) : null
  })

const tense = (name: string, reason: string, ...tenses: readonly Tense[]): Cue =>
  cue(name, reason, ({ clause }) =>
    tenses.includes(clause.tense) && !clause.imperative ? spanOf(clause.finite) : null,
  )

/** Kinds of subject that stand for a class of people or things, not for one of them. */
const GENERIC = new Set<SubjectKind>(['generic', 'everyone', 'action', 'you'])
const PARTICULAR = new Set<SubjectKind>(['i', 'we', 'person', 'name'])
const isTimeless = ({ clause }: CueContext): boolean =>
  clause.tense === 'present' || clause.tense === 'modal'

/** "There are old cranes" says that something exists, not what it is or is like. */
const saysWhatItIs = (clause: Clause): boolean =>
  isCopular(clause) && !clause.imperative && clause.subjectKind !== 'there'

/** "Those were costly nets": the adjective of a noun phrase. */
const isBeforeNoun = ({ clause: { complement }, words }: CueContext): boolean =>
  complement?.pos === 'ADJ' &&
  words.some(
    ({ start, pos, key }) =>
      start === complement.end + 1 && pos === 'NOUN' && !/^(?:today|tomorrow|tonight)$/u.test(key),
  )

const OPINION = wordSet(
  'think believe feel argue suggest suspect doubt hope fear find expect guess suppose reckon recommend say agree disagree prefer',
)
const WANTING = wordSet(
  'want need expect prefer like love hate care value demand seek fear trust enjoy wish hope appreciate desire deserve require',
)
const BRINGING_ABOUT = wordSet(
  'cause lead make help allow enable let force create produce drive encourage discourage prevent reduce increase improve affect influence raise lower ruin damage harm hurt destroy kill save protect promote undermine weaken strengthen turn change shape determine cost ease boost hinder limit restrict threaten benefit result contribute bring keep push',
)
const SHELL_NOUNS = wordSet(
  'problem reason fact point issue truth idea key challenge difference purpose goal advantage disadvantage benefit risk danger mistake question answer solution way thing result consequence cause effect argument claim view belief myth lesson rule principle secret trick aim task need choice trouble value importance priority role evidence',
)

/** Nouns that "that" gives the content of: "the idea that prices fall". */
const CONTENT_NOUNS = wordSet(
  'fact idea belief claim view argument myth evidence truth notion impression assumption hope fear',
)
/** How far behind "that" its verb is looked for. */
const CLAUSE_REACH = 12

/** "that ropes rot", not the noun phrase "that rope", which holds no verb and no plural. */
const hasClause = (tokens: readonly Token[], from: number): boolean =>
  (tokens[from]?.pos === 'NOUN' && /[^s]s$/u.test(tokens[from].key)) ||
  tokens.slice(from + 1, from + CLAUSE_REACH).some(({ pos }) => pos === 'VERB' || pos === 'AUX')

const isShellNoun = ({ lemma, pos }: Token): boolean => pos === 'NOUN' && SHELL_NOUNS.has(lemma)

/** Cues from the main clause: of what it speaks, when that holds, and what kind of thing it says. */
export const clauseCues: readonly Cue[] = [
  subject('subject-i', 'Speaks of the writer.', 'i'),
  subject('subject-you', 'Addresses the reader, as advice does.', 'you'),
  subject('subject-person', 'Tells of a particular person.', 'person'),
  subject('subject-they', 'Goes on about those just named.', 'they'),
  subject('subject-it', 'Goes on about what was just named, or judges a whole clause.', 'it'),
  subject('subject-this', 'Comments on what was just said.', 'this'),
  subject('subject-there', 'Says that something exists.', 'there'),
  subject('subject-wh', 'Opens with a question word: a question or a cleft.', 'question-word'),
  subject('subject-action', 'Speaks of doing something, not of a thing.', 'action'),
  subject('subject-everyone', 'Generalises over all, most or none.', 'everyone'),
  subject('subject-generic', 'Generalises over a kind.', 'generic'),
  subject('subject-possessed', 'Speaks of what somebody has.', 'possessed'),
  subject('subject-name', 'Speaks of a named person, firm or place.', 'name'),
  tense('present', 'States how things are in general.', 'present'),
  tense('past', 'Tells what happened once.', 'past'),
  tense('perfect', 'Tells what has come about.', 'perfect'),
  tense('modal', 'Says what can, will or should be.', 'modal'),
  whole(
    'fragment',
    'Names something without saying anything of it.',
    (c) => c.clause.finite === null,
  ),
  cue('predicate-adjective', 'Says what something is like.', (c) =>
    saysWhatItIs(c.clause) && c.clause.complement?.pos === 'ADJ' && !isBeforeNoun(c)
      ? spanOf(c.clause.complement)
      : null,
  ),
  cue('predicate-noun', 'Says what something is.', (c) =>
    saysWhatItIs(c.clause) &&
    (/^(?:DET|NOUN|PROPN)$/u.test(c.clause.complement?.pos ?? '') || isBeforeNoun(c))
      ? spanOf(c.clause.complement)
      : null,
  ),
  whole(
    'general-statement',
    'Says of a kind, or of anybody, what holds at any time.',
    (c) => GENERIC.has(c.clause.subjectKind) && isTimeless(c),
  ),
  whole(
    'particular-event',
    'Tells what one person or firm did.',
    ({ clause }) =>
      PARTICULAR.has(clause.subjectKind) && (clause.tense === 'past' || clause.tense === 'perfect'),
  ),
  whole(
    'own-situation',
    'Describes the writer or the writer’s firm.',
    ({ clause }) =>
      (clause.subjectKind === 'i' || clause.subjectKind === 'we') &&
      clause.tense === 'present' &&
      !OPINION.has(clause.main?.lemma ?? ''),
  ),
  cue('wanting', 'Says what people want or need.', ({ clause }) =>
    WANTING.has(clause.main?.lemma ?? '') && !clause.imperative ? spanOf(clause.main) : null,
  ),
  cue('bringing-about', 'Says what one thing does to another.', ({ clause }) =>
    BRINGING_ABOUT.has(clause.main?.lemma ?? '') && !clause.imperative && clause.tense !== 'past'
      ? spanOf(clause.main)
      : null,
  ),
  cue('shell-noun-subject', 'Speaks of a problem, reason or point.', ({ clause }) =>
    spanOf(clause.subject.find(isShellNoun)),
  ),
  cue('shell-noun', 'Wraps a proposition in a noun: problem, reason, point.', ({ words, clause }) =>
    spanOf(words.find((token) => isShellNoun(token) && !clause.subject.includes(token))),
  ),
  cue('having', 'Says what somebody has.', ({ clause }) =>
    clause.main?.lemma === 'have' ? spanOf(clause.main) : null,
  ),
  cue('meaning-or-depending', 'Says how things work, or on what they hang.', ({ clause }) =>
    /^(?:mean|depend|matter|require|involve|imply|suggest|show|lie|count|work|happen|exist|differ|vary)$/u.test(
      clause.main?.lemma ?? '',
    ) && clause.tense !== 'past'
      ? spanOf(clause.main)
      : null,
  ),
  among(
    'who which that whose',
    cue('relative-clause', 'Narrows down what it speaks of.', ({ sentence }) =>
      spanOf(
        sentence.tokens.find(
          (t, i) =>
            /^(?:who|which|that|whose)$/u.test(t.key) &&
            /^(?:NOUN|PROPN)$/u.test(sentence.tokens[i - 1]?.pos ?? '') &&
            (t.key !== 'that' || !CONTENT_NOUNS.has(sentence.tokens[i - 1]?.lemma ?? '')),
        ),
      ),
    ),
  ),
  among(
    'that',
    cue('complement-clause', 'Says that something is the case.', ({ sentence }) =>
      spanOf(
        sentence.tokens.find(
          (t, i) =>
            t.key === 'that' &&
            (/^(?:VERB|ADJ)$/u.test(sentence.tokens[i - 1]?.pos ?? '') ||
              CONTENT_NOUNS.has(sentence.tokens[i - 1]?.lemma ?? '')) &&
            hasClause(sentence.tokens, i + 1),
        ),
      ),
    ),
  ),
  cue('fronted-clause', 'Sets a condition or ground before the point.', ({ clause }) =>
    spanOf(clause.fronted),
  ),
]
