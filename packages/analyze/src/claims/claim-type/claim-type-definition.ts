import type { TypeReading } from './claim-type-reading.ts'
import { rulesOf, someKey, wordSet, type TypeRule } from './claim-type-rule.ts'

const POINTERS = wordSet('this that it')
const ARTICLES = wordSet('a an')
const DETERMINERS = wordSet('DET PRON')
const OPENER_TAGS = wordSet('CCONJ ADV PUNCT INTJ')
const ABOUT = wordSet('about')

const subjectStart = ({ clause }: TypeReading): { readonly key: string; readonly pos: string } =>
  clause.subject.find((token) => !OPENER_TAGS.has(token.pos)) ?? { key: '', pos: '' }

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
    '"It is a permit": a noun with an article classes what the pronoun takes up.',
    (reading) => {
      const { head, complement, clause } = reading
      const short = clause.subject.length > 0 && clause.subject.length < 3
      const noun = complement.some((token) => token.pos === 'NOUN')
      const classed = noun && ARTICLES.has(complement[0]?.key ?? '')
      return head?.lemma === 'be' && short && classed && POINTERS.has(subjectStart(reading).key)
    },
  ),
]
