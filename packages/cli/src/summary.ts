import type {
  ClaimPair,
  Comparison,
  DocumentAnalysis,
  Position,
  PositionSide,
  SideShift,
  StanceSide,
} from '@contend/analyze'
import { pairTotals } from '@contend/analyze/results'
import type { Diagnostic, Severity } from '@contend/ingest'
import type { Failure } from './failure-lines.ts'

/** How many documents take each side of one proposition. */
export interface PositionCounts {
  readonly proposition: string
  readonly statement: string
  readonly counts: Readonly<Record<PositionSide, number>>
}

/** The two documents farthest apart on one proposition. */
export interface Opposition {
  readonly proposition: string
  /** Document ids. */
  readonly for: string
  readonly against: string
}

/** One half of a contradiction. */
export interface ContradictingClaim {
  /** Document id. */
  readonly document: string
  /** From 0. */
  readonly sentence: number
  /** The author's side; `null` where they share words and no proposition. */
  readonly side: StanceSide | null
  readonly text: string
}

/** Two claims of different documents that contradict each other. */
export interface Contradiction {
  readonly proposition: string | null
  /** 0 to 1. */
  readonly score: number
  readonly claims: readonly [ContradictingClaim, ContradictingClaim]
}

/** What documents that were added to an earlier run changed. */
export interface Added {
  /** How many were added. */
  readonly documents: number
  /** The propositions on which more or fewer documents now take a side, in the order of the frame. */
  readonly sides: readonly SideShift[]
}

/** What `contend run --json` prints, besides how many analyses were reused and where the report is. */
export interface Summary {
  readonly formatVersion: 1
  readonly documents: {
    readonly analyzed: number
    /** Of the analysed ones, those whose claims were not looked for. */
    readonly withoutClaims: number
    /** Their languages, in code-unit order. */
    readonly languagesWithoutClaims: readonly string[]
    readonly failed: number
  }
  /** Documents that repeat others, and whether comparisons are without them. */
  readonly duplicates: { readonly documents: number; readonly leftOut: boolean }
  /** `null` where all was made anew. */
  readonly added: Added | null
  readonly words: number
  /** Of the documents whose claims were looked for: what claims and premises are counted of. */
  readonly sentences: number
  readonly claims: number
  readonly premises: number
  readonly positions: readonly PositionCounts[]
  /** On the first proposition that has documents on both sides; `null` when none has. */
  readonly opposed: Opposition | null
  /** Pairs of claims that were found, and those in the tables and pages. */
  readonly pairs: number
  readonly pairsListed: number
  readonly contradicting: number
  readonly contradictingListed: number
  /** The firmest contradictions, at most three, no claim in two of them. */
  readonly contradictions: readonly Contradiction[]
  readonly diagnostics: Readonly<Record<Severity, number>>
  /** What was not analysed and why: the first three errors. */
  readonly failures: readonly Failure[]
}

const positionOn = (analysis: DocumentAnalysis, proposition: string): Position | undefined =>
  analysis.positions.find((position) => position.proposition === proposition)

const countPositions = (
  analyses: readonly DocumentAnalysis[],
  proposition: string,
): PositionCounts['counts'] => {
  const counts = { for: 0, against: 0, mixed: 0, mentioned: 0, absent: 0 }
  for (const analysis of analyses) {
    const position = positionOn(analysis, proposition)
    if (position !== undefined) counts[position.position] += 1
  }
  return counts
}

/** The document of a side whose index is farthest out; the first in path order of equals. */
const farthest = (
  analyses: readonly DocumentAnalysis[],
  proposition: string,
  side: 'for' | 'against',
): string | null => {
  let best: { readonly id: string; readonly distance: number } | null = null
  for (const analysis of analyses) {
    const position = positionOn(analysis, proposition)
    if (position?.position !== side) continue
    const distance = (position.index ?? 0) * (side === 'for' ? 1 : -1)
    if (best === null || distance > best.distance) best = { id: analysis.document.id, distance }
  }
  return best?.id ?? null
}

const oppositionIn = ({ analyses, frame }: Comparison): Opposition | null => {
  for (const { id } of frame.propositions) {
    const [pro, contra] = [farthest(analyses, id, 'for'), farthest(analyses, id, 'against')]
    if (pro !== null && contra !== null) return { proposition: id, for: pro, against: contra }
  }
  return null
}

const claimOf = (
  analyses: readonly DocumentAnalysis[],
  claim: string,
  proposition: string | null,
): ContradictingClaim | null => {
  const at = claim.lastIndexOf('#')
  const [id, index] = [claim.slice(0, at), Number(claim.slice(at + 1))]
  const analysis = analyses.find(({ document }) => document.id === id)
  const sentence = analysis?.sentences[index]
  if (analysis === undefined || sentence === undefined) return null
  const text = analysis.document.text.slice(sentence.start, sentence.end)
  const stance = analysis.stances.find(
    (each) => each.sentence === index && each.proposition === proposition,
  )
  return { document: id, sentence: index, side: stance?.stance ?? null, text }
}

/** Most contradictions, and most failures, that a summary tells. */
const mostTold = 3

const contradictionsIn = (
  { analyses }: Comparison,
  pairs: readonly ClaimPair[],
): readonly Contradiction[] => {
  const told = new Set<string>()
  const found: Contradiction[] = []
  for (const { claimA, claimB, proposition, score } of pairs) {
    if (found.length === mostTold) break
    if (told.has(claimA) || told.has(claimB)) continue
    const [a, b] = [claimOf(analyses, claimA, proposition), claimOf(analyses, claimB, proposition)]
    if (a === null || b === null) continue
    told.add(claimA).add(claimB)
    found.push({ proposition, score, claims: [a, b] })
  }
  return found
}

const sidesTaken = ['for', 'mixed', 'against'] as const

const addedIn = ({ addition }: Comparison): Added | null =>
  addition === null
    ? null
    : {
        documents: addition.documents.length,
        sides: addition.sides.filter(({ before, after }) =>
          sidesTaken.some((side) => before[side] !== after[side]),
        ),
      }

/** Every trouble of a run: of sources that gave no document, then of the documents in path order. */
const allDiagnostics = ({ analyses, diagnostics }: Comparison): readonly Diagnostic[] => [
  ...diagnostics,
  ...analyses.flatMap((analysis) => analysis.diagnostics),
]

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0)

/** What a run found, in a few numbers. */
export const summarize = (comparison: Comparison): Summary => {
  const { analyses, frame, pairs, duplicates } = comparison
  const contradicting = pairs.filter(({ relation }) => relation === 'contradict')
  const totals = pairTotals(comparison)
  const troubles = { error: 0, warning: 0, info: 0 }
  const all = allDiagnostics(comparison)
  for (const { severity } of all) troubles[severity] += 1
  const partly = analyses.filter(({ depth }) => depth !== 'full')
  return {
    formatVersion: 1,
    documents: {
      analyzed: analyses.length,
      withoutClaims: partly.length,
      languagesWithoutClaims: [...new Set(partly.map(({ document }) => document.language))].sort(),
      failed: troubles.error,
    },
    duplicates: { documents: duplicates.rows.length, leftOut: duplicates.leftOut },
    added: addedIn(comparison),
    words: sum(analyses.map(({ totals }) => totals.words)),
    sentences: sum(
      analyses.map(({ totals }) => (totals.claims === null ? null : totals.sentences)),
    ),
    claims: sum(analyses.map(({ totals }) => totals.claims)),
    premises: sum(analyses.map(({ totals }) => totals.premises)),
    positions: frame.propositions.map(({ id, statement }) => ({
      proposition: id,
      statement,
      counts: countPositions(analyses, id),
    })),
    opposed: oppositionIn(comparison),
    pairs: totals.all.found,
    pairsListed: totals.all.listed,
    contradicting: totals.contradicting.found,
    contradictingListed: totals.contradicting.listed,
    contradictions: contradictionsIn(comparison, contradicting),
    diagnostics: troubles,
    failures: all
      .filter(({ severity }) => severity === 'error')
      .slice(0, mostTold)
      .map(({ path, message }) => ({ path, message })),
  }
}
