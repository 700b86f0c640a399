/**
 * What a verb of the category `attribution.verbs` says of what follows it, after Hyland (1999) and Biber
 * et al. (1999): words spoken or written, a belief, something known or done by saying it, or a result.
 */
export type VerbClass = 'speech' | 'opinion' | 'fact' | 'finding'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** A belief may be a trait of people ("shoppers think that …"); who holds it decides. */
const OPINION = words(
  'think believe feel assume suppose presume suspect reckon imagine expect hope fear worry doubt wonder agree disagree',
)

/** What somebody knows or comes to know, the author holds true (Kiparsky and Kiparsky 1970). */
const KNOWLEDGE = words(
  'know understand realize realise recognize recognise learn hear discover recall remember pretend',
)

/** Evidence has results, and so have those who look for it. */
const FINDING = words(
  'show find prove reveal suggest indicate demonstrate confirm establish document imply identify highlight estimate calculate conclude discover support back',
)

/** Results that hold once they are cited: to cite with these verbs is to agree. */
export const FACTIVES: ReadonlySet<string> = words(
  'show find prove reveal demonstrate confirm establish',
)

/** Verbs whose object is a thing rather than a clause, so that a bare noun and verb after them is no report. */
export const THING_VERBS: ReadonlySet<string> = words(
  'ask describe explain define quote cite document question doubt dispute repeat answer highlight underline advocate teach recall mention identify express',
)

/** Verbs that need somebody told before a clause without "that". */
export const TOLD_VERBS: ReadonlySet<string> = words('tell remind assure advise warn')

/** Verbs that take a question for what is said. */
export const ASKING: ReadonlySet<string> = words('ask wonder question doubt')

/** Verbs with which an author keeps away from what is said. */
export const HOSTILE: ReadonlySet<string> = words(
  'taunt sneer scoff preach pretend mutter allege profess',
)

/** What those who look for evidence do before they find it. */
export const INQUIRY: ReadonlySet<string> = words(
  'follow interview survey ask poll track examine compare test study measure analyse analyze look review observe',
)

/** Whoever announces a plan of their own brings it about; nothing is asserted that could be disputed. */
export const PERFORMED: ReadonlySet<string> = words('announce proclaim pronounce vow')

const CLASSES: readonly (readonly [ReadonlySet<string>, VerbClass])[] = [
  [OPINION, 'opinion'],
  [KNOWLEDGE, 'fact'],
  [PERFORMED, 'fact'],
  [new Set([...FACTIVES, ...words('suggest indicate imply document')]), 'finding'],
]

/** The class of a verb by its lemma; verbs of saying are the rest. */
export const verbClass = (lemma: string): VerbClass =>
  CLASSES.find(([lemmas]) => lemmas.has(lemma))?.[1] ?? 'speech'

/** Whether evidence is said to have a result with this verb. */
export const isResult = (lemma: string): boolean => FINDING.has(lemma)
