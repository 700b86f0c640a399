/** What makes a negation, by rule: the words before the colon of `Negation.rule`. */
const starts = {
  direct: 'a negating word such as “not”, “never”, “no longer”',
  determiner: 'a negative determiner or pronoun such as “no”, “nobody”, “few”',
  'neither-nor': '“neither … nor”, which negate once',
  'near-negative': 'an adverb that all but negates, such as “hardly” or “rarely”',
  implicit: 'a word that negates what it governs, such as “fails to”, “lacks”, “doubt”',
  phrase: 'a word that negates the phrase behind it, such as “without”, “far from”, “rather than”',
  raising: 'a negated opinion (“I don’t think”), which negates what it is an opinion of',
  'denied-clause': 'a word that rejects the clause behind it, as in “it is a myth that …”',
  'denied-idea': 'a word that rejects the clause before it, as in “the idea that … is a myth”',
  'rhetorical-question': 'a question whose answer is “nobody”, “never” or “nothing”',
} as const

/** Where a scope ends, by rule: the words after the colon of `Negation.rule`. */
const limits = {
  sentence: 'at the end of the sentence',
  line: 'at the end of the line',
  punctuation: 'at a colon, semicolon, dash, bracket or question mark',
  quotation: 'at the end of the quotation',
  comma: 'at a comma',
  conjunction: 'at a conjunction that opens another clause',
  coordination: 'at “and”, “or” or “nor” before a new clause, predicate or negation',
  complement: 'before what is taken for granted or left open (“do not know that …”)',
  phrase: 'at the verb behind its phrase',
  relative: 'at the verb behind its relative clause',
  verdict: 'at the words that reject it',
} as const

/** Name of what makes a negation. */
export type NegationStart = keyof typeof starts

/** Name of what ends its scope. */
export type NegationLimit = keyof typeof limits

const nameIn = <Name extends string>(table: Readonly<Record<Name, string>>, name: string): string =>
  Object.entries<string>(table).find(([key]) => key === name)?.[1] ?? name

/** What a negation rule says, in words; unknown names are given back as they are. */
export const negationRuleWords = (rule: string): string => {
  const [start = '', limit] = rule.split(':')
  const words = nameIn(starts, start)
  return limit === undefined ? words : `${words}; the scope ends ${nameIn(limits, limit)}`
}

/** The names of all rules, for the tests that show each of them. */
export const negationRuleNames: readonly string[] = [...Object.keys(starts), ...Object.keys(limits)]
