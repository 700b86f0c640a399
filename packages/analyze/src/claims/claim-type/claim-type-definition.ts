import type { Token } from '../../text/token.ts'
import type { TypeReading } from './claim-type-reading.ts'
import { rulesOf, someKey, wordSet, type TypeRule } from './claim-type-rule.ts'

const POINTERS = wordSet('this that it')
const ARTICLES = wordSet('a an')
const DETERMINERS = wordSet('DET PRON')
const OPENER_TAGS = wordSet('CCONJ ADV PUNCT INTJ')
const ABOUT = wordSet('about')
const PRESENT = wordSet("is 's are 're")
/** Tokens of a term that is defined, at most. */
const LONGEST_TERM = 9
const NOT_TERMS = wordSet('nothing everything something one nobody someone today there here')
const CLAUSES = wordSet('how why where when')
const CLEFT = wordSet('that who which')
/** Nouns that say how much or where, not what. */
const MEASURES = wordSet('lot bit number part half matter case time thing day place')

const isSingularNoun = ({ pos, key, lemma }: Token): boolean =>
  (pos === 'NOUN' || pos === 'PROPN') && (key === lemma || !key.endsWith('s'))

const subjectStart = ({ clause }: TypeReading): { readonly key: string; readonly pos: string } =>
  clause.subject.find((token) => !OPENER_TAGS.has(token.pos)) ?? { key: '', pos: '' }

/** Whether a subject is of no special thing: "Price", "a lock", "waiting at the lock", but not "the lock" or "locks". */
const isGeneral = ({ clause: { subject }, sentence }: TypeReading): boolean => {
  const from = subject.findIndex(({ pos }) => !OPENER_TAGS.has(pos))
  const comma = subject.findIndex(({ key }, i) => i > from && key === ',')
  const words = subject.slice(Math.max(0, from), comma < 0 ? subject.length : comma)
  const first = words[0]
  if (first === undefined || words.length > LONGEST_TERM) return false
  const isBare =
    first.key.endsWith('ing') ||
    (words.length === 1 &&
      isSingularNoun(first) &&
      !NOT_TERMS.has(first.key) &&
      // wink takes the noun that opens a sentence for a name: what a lexicon knows is none.
      (first.pos === 'NOUN' || sentence.hits.some(({ start }) => start === first.start)))
  return isBare || (ARTICLES.has(first.key) && words.some(isSingularNoun))
}

/** Whether something is said to be a thing: "a message", "storage", "the price of a promise", "not charity". */
const isClassed = ({ complement, clause }: TypeReading): boolean => {
  const words = complement.filter(
    ({ pos, key }) => pos !== 'ADV' && pos !== 'PUNCT' && key !== 'not',
  )
  const first = words[0]
  // "It was greed that closed it" names who did it.
  if (
    first === undefined ||
    someKey(complement, CLAUSES) ||
    someKey(clause.rest.slice(0, -1), CLEFT)
  )
    return false
  const noun = words.find(({ pos }) => pos === 'NOUN')
  const opens = ARTICLES.has(first.key) || words[first.key === 'the' ? 1 : 0] === noun
  return opens && noun !== undefined && !MEASURES.has(noun.lemma)
}

const definition = rulesOf('definition')

/** Rules for what something is or means, after those for what it is worth. */
export const definitionRules: readonly TypeRule[] = [
  definition(
    'defining-verb',
    '"Is defined as", "refers to", "consists of": the main verb defines.',
    ({ clause, has }) => has('definition', clause.verb),
  ),
  definition(
    'essence',
    '"Selling is about trust": of a thing without a determiner, "is about" says what it comes to.',
    (reading) => {
      const { head, clause } = reading
      const start = subjectStart(reading)
      const general = POINTERS.has(start.key) || !DETERMINERS.has(start.pos)
      return head?.lemma === 'be' && general && someKey(clause.rest.slice(0, 2), ABOUT)
    },
  ),
  definition(
    'classing-of-what-was-named',
    '"It is a permit", "that is storage": a noun classes what the pronoun takes up.',
    (reading) => {
      const { head, complement, clause } = reading
      const short = clause.subject.length > 0 && clause.subject.length < 3
      return (
        head?.lemma === 'be' &&
        short &&
        isClassed(reading) &&
        complement[0]?.key !== 'the' &&
        POINTERS.has(subjectStart(reading).key)
      )
    },
  ),
  definition(
    'classing-of-a-kind',
    '"A lock is a box for boats", "waiting isn’t rest": a noun says what a thing of no special place is.',
    (reading) => PRESENT.has(reading.head?.key ?? '') && isGeneral(reading) && isClassed(reading),
  ),
  definition(
    'instance-for-a-kind',
    '"Trust is when nobody counts": a case says what the subject is.',
    (reading) => {
      const { head, sentence } = reading
      const next = sentence.tokens.find(({ start }) => start >= (head?.end ?? Infinity))
      return PRESENT.has(head?.key ?? '') && next?.key === 'when' && isGeneral(reading)
    },
  ),
]
