import { isComparative } from '../../text/graded.ts'
import { tautologyIn } from '../../text/tautology.ts'
import type { Token } from '../../text/token.ts'
import type { TypeReading } from './claim-type-reading.ts'
import { rulesOf, someKey, wordSet, type TypeRule } from './claim-type-rule.ts'
import { finiteVerbIn, groupEndIn } from '../main-clause.ts'
import { LONGEST_SENTENCE } from '../main-clause-asides.ts'

const INTENSIFIERS = wordSet('much far lot way rather even considerably significantly')
const DEMONSTRATIVES = wordSet('this that these those such')
const OPPOSERS = wordSet('unlike whereas')
/** "As soon as" and "as long as" join clauses. */
const AS_GIVEN = wordSet('soon long far well')
const MULTIPLES = wordSet('twice half times')
/** How many tokens behind its adjective the second "as" may stand. */
const EQUATIVE_TOKENS = 6
const NOW = wordSet('now today nowadays')
const FRONTED = wordSet('for with')
const JOINTS = wordSet(', ; and but while whereas where')
const SURPASSING = wordSet('beat outperform outweigh outlast outsell trump rival dwarf resemble')
const SUBJECTLESS = wordSet('i we you he she they it this that these those who which there')
const NOMINAL = wordSet('NOUN PROPN PRON')
const VERBS = wordSet('VERB AUX')
const OPENER_TAGS = wordSet('CCONJ ADV PUNCT')
/** Words that a comparative adverb may not stand before: there it belongs to a noun. */
const NOMINAL_STARTS = wordSet('NOUN ADJ DET')
/** The longest subject, in tokens, of the second of two parallel clauses. */
const LONGEST_SUBJECT = 5

/** Where "than" stands, unless it is "rather than" or "other than"; -1 when nowhere. */
const thanIn = (tokens: readonly Token[]): number =>
  tokens.findIndex(
    ({ key }, i) => key === 'than' && !/^(?:rather|other)$/u.test(tokens[i - 1]?.key ?? ''),
  )

/** "More … than" that belongs to the main verb: no other verb stands between them. */
const measuresMainVerb = ({ clause }: TypeReading): boolean => {
  const than = thanIn(clause.rest)
  return than >= 0 && !clause.rest.slice(0, than).some((token) => token.pos === 'VERB')
}

/** "These differences …": taken up from before, they are no longer what is said. */
const isTakenUp = ({ clause }: TypeReading): boolean => {
  const first = clause.subject.find(
    (token) => !OPENER_TAGS.has(token.pos) && !token.key.endsWith('ing'),
  )
  return DEMONSTRATIVES.has(first?.key ?? '')
}

const sidesOf = ({ sentence }: TypeReading): TypeReading['sentence']['hits'] =>
  sentence.hits.filter(({ lexicon }) => lexicon === 'marketing')

const sideOf = (category: string): string => category.split('.')[0] ?? ''

/** "Firms buy by committee and shoppers buy alone": each side of a pair has a verb of its own. */
const eachSideHasItsVerb = (reading: TypeReading): boolean => {
  const { tokens } = reading.sentence
  const sides = sidesOf(reading).filter(({ category }) => /^b2[bc]$/u.test(sideOf(category)))
  const [first] = sides
  if (first === undefined || tokens.length > LONGEST_SENTENCE) return false
  return sides.some((other) => {
    if (sideOf(other.category) === sideOf(first.category) || other.start < first.end) return false
    const between = tokens.filter(({ start, end }) => start >= first.end && end <= other.start)
    const goesOn = tokens.filter(({ start }) => start >= other.end).length > 1
    return goesOn && between.some(({ pos }) => VERBS.has(pos)) && someKey(between, JOINTS)
  })
}

const clauseAt = (
  tokens: readonly Token[],
): { readonly subject: readonly Token[]; readonly verb: Token | undefined } => {
  const at = finiteVerbIn(tokens)
  if (at < 1) return { subject: [], verb: undefined }
  return {
    subject: tokens.slice(0, at),
    verb: tokens.slice(at, groupEndIn(tokens, at)).findLast(({ pos }) => VERBS.has(pos)),
  }
}

const hasOwnSubject = (subject: readonly Token[]): boolean =>
  subject.some(({ pos }) => NOMINAL.has(pos)) && !someKey(subject, SUBJECTLESS)

/** "Families spend what is left and firms spend what is granted": the same verb of two subjects. */
const repeatsVerb = ({ sentence: { tokens } }: TypeReading): boolean =>
  tokens.length <= LONGEST_SENTENCE &&
  tokens.some((joint, i) => {
    if (i < 2 || !JOINTS.has(joint.key)) return false
    const left = clauseAt(tokens.slice(0, i))
    const right = clauseAt(tokens.slice(i + 1))
    return (
      left.verb?.pos === 'VERB' &&
      left.verb.lemma === right.verb?.lemma &&
      right.subject.length <= LONGEST_SUBJECT &&
      hasOwnSubject(left.subject) &&
      hasOwnSubject(right.subject)
    )
  })

/** Equatives behind the main verb: "as large as", "twice as dear", "half as often". */
const isEquative = ({ clause: { verb, rest } }: TypeReading): boolean => {
  if (verb.length === 0) return false
  const as = rest.findIndex(
    ({ key }, i) =>
      key === 'as' &&
      /^AD[JV]$/u.test(rest[i + 1]?.pos ?? '') &&
      !AS_GIVEN.has(rest[i + 1]?.key ?? ''),
  )
  if (as < 0 || rest.slice(0, as).some(({ pos }) => pos === 'VERB')) return false
  return (
    MULTIPLES.has(rest[as - 1]?.key ?? '') ||
    rest
      .slice(as + 2, as + 2 + EQUATIVE_TOKENS)
      .some(({ key }, i) => key === 'as' && rest[as + 3 + i]?.pos !== 'NUM')
  )
}

/** "For the clerk it is a form, for the pilot a storm": two fronted phrases with the same preposition. */
const frontsTwice = ({ sentence: { tokens } }: TypeReading): boolean => {
  const from = tokens.findIndex(({ pos }) => pos !== 'CCONJ' && pos !== 'PUNCT')
  const first = tokens[from]
  if (first === undefined || !FRONTED.has(first.key) || tokens.length > LONGEST_SENTENCE)
    return false
  return tokens.some(
    ({ key }, i) =>
      i > from + 3 &&
      key === first.key &&
      (JOINTS.has(tokens[i - 1]?.key ?? '') || tokens[i - 1]?.pos === 'CCONJ') &&
      tokens.slice(from, i).some(({ pos }) => VERBS.has(pos)),
  )
}

/** "Clerks used to wait; today they sail": then against now. */
const setsThenAgainstNow = ({ sentence: { tokens } }: TypeReading): boolean => {
  const isThen = tokens.some(
    ({ key }, i) => key === 'ago' || (key === 'used' && tokens[i + 1]?.key === 'to'),
  )
  const isNow = tokens.some(
    ({ key }, i) => NOW.has(key) && (i === 0 || JOINTS.has(tokens[i - 1]?.key ?? '')),
  )
  return isThen && isNow
}

const NONE_OR_SOME = wordSet('no not never few some whoever whatever if when only unless')

/** "Flour is flour", but neither "that is that" nor "no rule is a rule" nor "a rule is a rule when it is kept". */
const isItself = ({ clause: { subject, verb, rest }, sentence }: TypeReading): boolean =>
  /^(?:NOUN|PROPN)$/u.test(subject.at(-1)?.pos ?? '') &&
  !someKey(sentence.tokens, NONE_OR_SOME) &&
  tautologyIn([...subject, ...verb, ...rest]) !== null

const comparison = rulesOf('comparison')

/** Rules for sameness, difference and degree that are said of the main clause itself. */
export const comparisonRules: readonly TypeRule[] = [
  comparison(
    'opposing-word',
    '"Unlike", "whereas", "compared with", "as opposed to" set one thing against another.',
    ({ sentence }) =>
      someKey(sentence.tokens, OPPOSERS) ||
      /\bcompared (?:to|with)\b|\bas opposed to\b|\bon the other hand\b|\b(?:by|in) contrast\b|\bconversely\b/iu.test(
        sentence.text,
      ),
  ),
  comparison(
    'difference-predicated',
    'Says of its subject that it differs.',
    ({ has, complement, head }) =>
      has('difference', complement) || (head !== null && has('difference', [head])),
  ),
  comparison(
    'sameness-predicated',
    'Says of its subject that it is the same or alike.',
    ({ has, complement, head }) =>
      has('sameness', complement) || (head !== null && has('sameness', [head])),
  ),
  comparison(
    'difference-as-subject',
    '"The main difference is …" names a difference; "these differences" only takes one up.',
    (reading) => !isTakenUp(reading) && reading.has('difference', reading.clause.subject),
  ),
  comparison(
    'difference-or-sameness-as-object',
    '"We see no difference": what the main verb is about.',
    ({ has, object }) => has('difference', object) || has('sameness', object),
  ),
  comparison(
    'each-side-with-its-verb',
    'Two sides are set against each other, each with a verb of its own.',
    eachSideHasItsVerb,
  ),
  comparison(
    'degree-predicated',
    'A comparative ascribed to the subject measures it by something else.',
    ({ complement }) => complement.some((_, i) => isComparative(complement, i)),
  ),
  comparison(
    'sides-in-contrast',
    'Names two sides and a connective of contrast.',
    (reading) =>
      new Set(sidesOf(reading).map(({ category }) => category)).size > 1 &&
      reading.sentence.lexical.argument('discourse.contrast').length > 0,
  ),
]

/** Rules for comparisons in which the main verb says more than the comparison. */
export const weakComparisonRules: readonly TypeRule[] = [
  comparison(
    'itself',
    '"Flour is flour": that a thing is itself says that one of them is as another.',
    isItself,
  ),
  comparison(
    'same-verb-of-two-subjects',
    'Two joined clauses with the same verb and different subjects set these side by side.',
    repeatsVerb,
  ),
  comparison(
    'degree-intensified',
    '"Takes a lot longer", "hears much less": a comparative with a word of degree.',
    ({ clause }) =>
      clause.rest.some(
        (_, i) => isComparative(clause.rest, i) && INTENSIFIERS.has(clause.rest[i - 1]?.key ?? ''),
      ),
  ),
  comparison('equative', '"As large as", "twice as dear": measures by something else.', isEquative),
  comparison(
    'fronted-twice',
    '"For the clerk it is a form, for the pilot a storm": two cases are set side by side.',
    frontsTwice,
  ),
  comparison(
    'then-and-now',
    '"Clerks used to wait; today they sail": then against now.',
    setsThenAgainstNow,
  ),
  comparison(
    'surpassing',
    '"Beats a hundred letters", "outlasts the mill": the main verb ranks its subject against its object.',
    ({ head, has, clause }) =>
      head !== null &&
      (SURPASSING.has(head.lemma) || has('comparison', [head])) &&
      clause.rest.some(({ pos }) => NOMINAL.has(pos)),
  ),
  comparison('than', 'Measures what the main verb says by something else.', measuresMainVerb),
  comparison(
    'degree-of-the-main-verb',
    'A comparative adverb right behind the verb: "They come more often."',
    ({ clause }) =>
      clause.rest
        .slice(0, 3)
        .some(
          (_, i) =>
            isComparative(clause.rest, i) && !NOMINAL_STARTS.has(clause.rest[i + 1]?.pos ?? ''),
        ),
  ),
]
