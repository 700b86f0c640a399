import { compareCodeUnits } from '@contend/ingest/text'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { Frame, PropositionInfo } from '../model/comparison.ts'
import type { Headline } from '../model/robustness.ts'
import type { Position, Stance } from '../model/stance.ts'
import { seedFor } from '../statistics/random.ts'
import { sparseBootstrap } from '../statistics/sparse-bootstrap.ts'
import { positionWeight, type StanceText } from '../stance/position-rule.ts'
import { thresholdStep } from '../stance/threshold-step.ts'
import { counts } from '../text/parsed-sentence.ts'
import type { CheckedHeadlines } from './checked-headlines.ts'
import { quoted } from './in-words.ts'
import { judge } from './judge.ts'
import { isSided, positionReader, type ReadPosition } from './position-side.ts'
import { draws, leastSentences, leastStances, mostPositions } from './rules.ts'
import { stanceTerms } from './stance-terms.ts'
import type { Trial, Trials } from './trial.ts'

type Sided = 'for' | 'against' | 'mixed'

/** A position that takes a side. */
interface Subject {
  readonly document: string
  readonly proposition: PropositionInfo
  readonly position: Position
  readonly side: Sided
  /** The author's stances that take a side. */
  readonly n: number
}

const sidedOf = ({ position }: Position): Sided | null =>
  position === 'for' || position === 'against' || position === 'mixed' ? position : null

const subjectsIn = (analysis: DocumentAnalysis, { propositions }: Frame): readonly Subject[] =>
  propositions.flatMap((proposition) => {
    const position = analysis.positions.find((each) => each.proposition === proposition.id)
    const side = position === undefined ? null : sidedOf(position)
    if (position === undefined || side === null) return []
    const n = position.nFor + position.nAgainst
    return [{ document: analysis.document.id, proposition, position, side, n }]
  })

const marginOf = (side: Sided): ((share: number) => number) => {
  if (side === 'mixed') return (share) => -Math.abs(share - 0.5)
  return side === 'for' ? (share) => share : (share) => -share
}

const sentenceOf = ({ sentence }: Stance): number => sentence

const shareFor = ({ weightFor, weightAgainst }: ReadPosition): number | null =>
  weightFor + weightAgainst === 0 ? null : weightFor / (weightFor + weightAgainst)

const stancesOn = (list: readonly Stance[], { id }: PropositionInfo): readonly Stance[] =>
  list.filter(({ proposition }) => proposition === id)

const asTrial = (read: ReadPosition, side: Sided): Trial => ({
  value: shareFor(read),
  holds: read.position === side,
})

/** The positions of one document in each draw of its sentences: outer by position. */
const drawn = (
  analysis: DocumentAnalysis,
  text: StanceText,
  subjects: readonly Subject[],
  seed: number,
): readonly (readonly Trial[])[] => {
  const stances = subjects.map(({ proposition }) => stancesOn(analysis.stances, proposition))
  const relevant = new Set(stances.flatMap((list) => list.filter(isSided).map(sentenceOf)))
  const placeOf = new Map([...relevant].map((sentence, place) => [sentence, place]))
  const readers = subjects.map(({ side }, at) => {
    const read = positionReader(stances[at] ?? [], text, (each) => placeOf.get(each) ?? -1)
    return (times: readonly number[]) => asTrial(read(times), side)
  })
  const units = { all: text.sentences.filter(counts).length, relevant: relevant.size }
  const name = `robustness:positions:${analysis.document.id}`
  const options = { seed: seedFor(seed, name), stream: 0, draws }
  const rounds = sparseBootstrap(units, options, (times) => readers.map((read) => read(times)))
  return subjects.map((_, at) => rounds.flatMap((round) => round[at] ?? []))
}

const trialsOf = (
  { proposition, side }: Subject,
  analysis: DocumentAnalysis,
  text: StanceText,
  claimThreshold: number,
): Omit<Trials, 'drawn'> => {
  const { sentences } = text
  const stances = stancesOn(analysis.stances, proposition)
  const of = (list: readonly Stance[]): Trial => asTrial(positionReader(list, text)(null), side)
  const scoreOf = ({ sentence }: Stance): number => sentences[sentence]?.claimScore ?? 0
  const lower = Math.max(0, claimThreshold - thresholdStep)
  const higher = Math.min(1, claimThreshold + thresholdStep)
  const lowered = [...stances, ...stancesOn(analysis.nearStances, proposition)].sort(
    (a, b) => a.sentence - b.sentence,
  )
  const termsOf = stanceTerms(analysis, proposition)
  const lostWith = new Map<string, Set<Stance>>()
  for (const stance of stances) {
    if (stance.stance === 'neutral') continue
    for (const term of termsOf(stance)) {
      const lost = lostWith.get(term) ?? new Set<Stance>()
      lostWith.set(term, lost.add(stance))
    }
  }
  return {
    margin: marginOf(side),
    units: 'sentences',
    withoutTerm: [...lostWith]
      .sort(([a], [b]) => compareCodeUnits(a, b))
      .map(([term, lost]) => ({
        term,
        weight: [...lost].reduce((sum, stance) => sum + positionWeight(stance, text), 0),
        ...of(stances.filter((stance) => !lost.has(stance))),
      })),
    movedThreshold: [
      { threshold: lower, ...of(lowered) },
      { threshold: higher, ...of(stances.filter((stance) => scoreOf(stance) >= higher)) },
    ],
    withoutAttributed: of(
      stances.filter(({ voice, attitude }) => voice !== 'attributed' || attitude === 'endorses'),
    ),
  }
}

const statementOf = (
  { proposition, position, side }: Subject,
  { title, id }: DocumentAnalysis['document'],
  { weightFor, weightAgainst }: ReadPosition,
): string => {
  const { nFor, nAgainst } = position
  const stands = side === 'mixed' ? 'is on both sides of' : `is ${side}`
  const stances = `its own stances ${String(nFor)} for and ${String(nAgainst)} against`
  const weights = `their weight ${weightFor.toFixed(2)} for and ${weightAgainst.toFixed(2)} against`
  return `${quoted(title.trim() === '' ? id : title)} ${stands} ${quoted(proposition.statement.replace(/\.$/u, ''))}: ${stances}, ${weights}`
}

const tooFew = (count: number, noun: string, least: number): string | null =>
  count < least
    ? `${String(count)} ${count === 1 ? noun : `${noun}s`}, fewer than ${String(least)}`
    : null

const headlineOf = (
  subject: Subject,
  trials: readonly Trial[],
  analysis: DocumentAnalysis,
  text: StanceText,
  claimThreshold: number,
): Headline => {
  const { proposition, n } = subject
  const { document, stances } = analysis
  const asIs = positionReader(stancesOn(stances, proposition), text)(null)
  const units = text.sentences.filter(counts).length
  const tooLittle = tooFew(units, 'sentence', leastSentences) ?? tooFew(n, 'stance', leastStances)
  const others = trialsOf(subject, analysis, text, claimThreshold)
  return {
    id: `position:${proposition.id}:${document.id}`,
    kind: 'position',
    subject: proposition.id,
    documents: [document.id],
    group: null,
    statement: statementOf(subject, document, asIs),
    measure: 'share-for',
    value: shareFor(asIs) ?? 0.5,
    n,
    ...judge({ ...others, drawn: trials }, tooLittle),
  }
}

const mostStancesFirst = (a: Subject, b: Subject): number => b.n - a.n

/** Checks the positions of one document after the other. */
export interface PositionChecker {
  readonly check: (analysis: DocumentAnalysis) => void
  /** Those that take a side, those with the most stances first, and how many the limit left out. */
  readonly checked: () => CheckedHeadlines
}

/** Chooses among the positions of some documents, each of which is then to be checked, in any order. */
export const positionChecker = (
  analyses: readonly DocumentAnalysis[],
  frame: Frame,
  seed: number,
): PositionChecker => {
  const all = analyses
    .toSorted((a, b) => compareCodeUnits(a.document.id, b.document.id))
    .flatMap((analysis) => subjectsIn(analysis, frame))
    .sort(mostStancesFirst)
  const chosen = all.slice(0, mostPositions)
  const byDocument = new Map<string, Subject[]>()
  for (const subject of chosen) {
    const own = byDocument.get(subject.document)
    if (own === undefined) byDocument.set(subject.document, [subject])
    else own.push(subject)
  }
  const headlines = new Map<Subject, Headline>()
  return {
    check: (analysis) => {
      const { document, sentences } = analysis
      const subjects = byDocument.get(document.id) ?? []
      if (subjects.length === 0) return
      const text = { text: document.text, sentences }
      const trials = drawn(analysis, text, subjects, seed)
      for (const [at, subject] of subjects.entries()) {
        const own = trials[at] ?? []
        headlines.set(subject, headlineOf(subject, own, analysis, text, frame.claimThreshold))
      }
    },
    checked: () => ({
      headlines: chosen.flatMap((subject) => headlines.get(subject) ?? []),
      leftOut: all.length - chosen.length,
    }),
  }
}
