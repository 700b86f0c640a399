import type {
  ClaimChange,
  HitChange,
  PositionChange,
  SentencePair,
  StanceChange,
} from '../diff/document-changes.ts'
import { lexiconsWithOtherHits } from '../diff/hit-changes.ts'
import { claimCauses, flips } from './claim-causes.ts'
import type { ComparedDocument, RunPair } from './compared-document.ts'
import { reachOf } from './reach-of-option.ts'
import type { RunDifference, Why } from './run-diff.ts'
import type { RunFacts } from './run-facts.ts'

/** What may be behind each kind of change in one document; `docs/compare.md` states the rules. */
export interface DocumentCauses {
  /** Words, depth, language. */
  readonly reading: Why
  readonly hit: (change: HitChange) => Why
  readonly claim: (change: ClaimChange) => Why
  /** Type, voice and attitude of a claim that both runs have. */
  readonly label: Why
  readonly thesis: (pair: SentencePair) => Why
  readonly stance: (change: StanceChange) => Why
  readonly position: (change: PositionChange) => Why
  readonly measure: (name: string) => Why
  /** What a sentence says, to others as well. */
  readonly sentence: (pair: SentencePair) => Why
}

const isRetitled = ({ before, after }: ComparedDocument): boolean =>
  ['language', 'title'].some(
    (column) => before.document.metadata[column] !== after.document.metadata[column],
  )

const namesOf = (differences: readonly RunDifference[]): Why => [
  ...new Set(differences.map(({ cause }) => cause)),
]

const isUnmatched = ({ before, after }: SentencePair): boolean => before === null || after === null

/** The lexicon and language of a difference, of which the name is `LEXICON (LANGUAGE)`. */
const lexiconOf = ({ name }: RunDifference): { readonly id: string; readonly language: string } => {
  const { id = name, language = '' } =
    /^(?<id>.*) \((?<language>[^()]*)\)(?: \d+)?$/u.exec(name)?.groups ?? {}
  return { id, language }
}

/** Whether a lexicon is of a language that the document has in either run. */
const isSpoken = ({ before, after }: ComparedDocument, language: string): boolean =>
  language === '' || before.document.language === language || after.document.language === language

/**
 * Lexicons that differ and can have had an effect. A lexicon acts on a document through its hits alone: where
 * all sentences read the same and so do its hits, it has none.
 */
const actingLexicons = (
  document: ComparedDocument,
  { differences }: RunPair,
): readonly RunDifference[] => {
  const isAllMatched = !document.match.pairs.some(isUnmatched)
  const moved = lexiconsWithOtherHits(document.before, document.after, document.match)
  return differences.filter((difference) => {
    if (difference.kind !== 'lexicon') return false
    const { id, language } = lexiconOf(difference)
    return isSpoken(document, language) && (!isAllMatched || moved.has(id))
  })
}

const measured = /^(?:author:)?(?<kind>[^:]+):(?<lexicon>[^.]+)/u

/** Causes of the changes in one document that both runs have. */
export const causesIn = (document: ComparedDocument, runs: RunPair): DocumentCauses => {
  const { before, after, stances } = document
  const { differences } = runs
  const isTextSame = before.document.text === after.document.text
  const ofKind = (kind: RunDifference['kind'], name?: string): readonly RunDifference[] =>
    differences.filter((each) => each.kind === kind && (name === undefined || each.name === name))
  const reading: Why = [
    ...(isTextSame ? [] : ['text']),
    ...(isRetitled(document) ? ['metadata'] : []),
    ...namesOf([
      ...ofKind('versions'),
      ...ofKind('option').filter(({ name }) => reachOf(name) === 'everything'),
    ]),
  ]
  const lexicons = actingLexicons(document, runs)
  const propositions = ofKind('propositions')
  const moved = flips(document)
  const thresholds = [
    ...(moved.claims ? ofKind('threshold', 'claim') : []),
    ...(moved.premises ? ofKind('threshold', 'premise') : []),
  ]
  const label: Why = [...reading, ...namesOf(lexicons)]
  const sides: Why = [...label, ...namesOf([...propositions, ...thresholds])]
  const lexiconCauses = (id: string): Why =>
    namesOf(lexicons.filter((each) => lexiconOf(each).id === id))
  /** A sentence that one text does not have is enough of a reason. */
  const cut: Why = isTextSame ? reading : ['text']
  const isIn = ({ frame }: RunFacts, proposition: string): boolean =>
    frame.propositions.some(({ id }) => id === proposition)
  const sideCauses = (proposition: string, why: Why): Why =>
    isIn(runs.before, proposition) === isIn(runs.after, proposition) ? why : namesOf(propositions)
  const measure = (name: string): Why => {
    const { kind = '', lexicon = '' } = measured.exec(name)?.groups ?? {}
    if (kind === 'share') return [...label, ...namesOf(thresholds)]
    const isPlain = !name.startsWith('author:') && ['rate', 'wrate', 'index'].includes(kind)
    return isPlain ? [...reading, ...lexiconCauses(lexicon)] : sides
  }
  return {
    reading,
    label,
    measure,
    sentence: (pair) => (isUnmatched(pair) ? cut : sides),
    hit: ({ pair, hit }) => {
      if (isUnmatched(pair)) return cut
      // The words of a sentence are looked up without those around it.
      const isContext = before.document.language === after.document.language
      const around = isContext ? reading.filter((cause) => cause !== 'text') : reading
      return [...around, ...lexiconCauses(hit.lexicon)]
    },
    claim: (change) => (isUnmatched(change.pair) ? cut : claimCauses(change, label, runs)),
    thesis: (pair) => {
      if (isUnmatched(pair)) return cut
      const ofSides = stances.length === 0 ? [] : namesOf(propositions)
      return [...label, ...ofSides, ...namesOf(thresholds)]
    },
    stance: ({ proposition, pair }) => (isUnmatched(pair) ? cut : sideCauses(proposition, sides)),
    position: ({ proposition }) => sideCauses(proposition, sides),
  }
}
