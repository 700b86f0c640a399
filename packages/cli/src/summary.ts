import type { Comparison, DocumentAnalysis, Position, PositionSide } from '@contend/analyze'
import type { Diagnostic, Severity } from '@contend/ingest'

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

/** What `contend run --json` prints. */
export interface Summary {
  readonly formatVersion: 1
  readonly documents: {
    readonly analyzed: number
    /** Of the analysed ones, those whose claims were not looked for. */
    readonly withoutClaims: number
    readonly failed: number
  }
  readonly words: number
  readonly claims: number
  readonly premises: number
  readonly positions: readonly PositionCounts[]
  /** On the first proposition that has documents on both sides; `null` when none has. */
  readonly opposed: Opposition | null
  readonly diagnostics: Readonly<Record<Severity, number>>
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

/** Every trouble of a run: of sources that gave no document, then of the documents in path order. */
export const allDiagnostics = ({ analyses, diagnostics }: Comparison): readonly Diagnostic[] => [
  ...diagnostics,
  ...analyses.flatMap((analysis) => analysis.diagnostics),
]

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0)

/** What a run found, in a few numbers. */
export const summarize = (comparison: Comparison): Summary => {
  const { analyses, frame } = comparison
  const troubles = { error: 0, warning: 0, info: 0 }
  for (const { severity } of allDiagnostics(comparison)) troubles[severity] += 1
  return {
    formatVersion: 1,
    documents: {
      analyzed: analyses.length,
      withoutClaims: analyses.filter(({ depth }) => depth !== 'full').length,
      failed: troubles.error,
    },
    words: sum(analyses.map(({ totals }) => totals.words)),
    claims: sum(analyses.map(({ totals }) => totals.claims)),
    premises: sum(analyses.map(({ totals }) => totals.premises)),
    positions: frame.propositions.map(({ id, statement }) => ({
      proposition: id,
      statement,
      counts: countPositions(analyses, id),
    })),
    opposed: oppositionIn(comparison),
    diagnostics: troubles,
  }
}
