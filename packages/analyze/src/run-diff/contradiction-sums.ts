import { compareCodeUnits } from '@contend/ingest/text'
import type { DiffQuote } from '../diff/document-changes.ts'
import { readingOf } from '../diff/match-sentences.ts'
import { quoteOf } from '../diff/quote-of.ts'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { ClaimPair } from '../model/comparison.ts'
import type { ContradictionDifference, Why } from './run-diff.ts'

type ClaimsOf = Pick<ClaimPair, 'claimA' | 'claimB' | 'proposition'>

/** A claim of a contradiction, found in its document. */
interface FoundClaim {
  readonly quote: DiffQuote
  /** The document in either run, and the words. */
  readonly name: string
  readonly why: Why
  /** Whether the other run does not have its sentence at all. */
  readonly isLone: boolean
}

/** Where a claim stands and why it may be in one contradiction and not in another. */
export interface ClaimSetting {
  /** The same for a document in both runs. */
  readonly document: string
  readonly whyOf: (sentence: number) => Why
  readonly isLone: (sentence: number) => boolean
}

/** The contradictions of one run, waiting for the words of their claims. */
export interface ContradictionSide {
  /** Finds the claims of one document. */
  readonly add: (analysis: DocumentAnalysis, setting: ClaimSetting) => void
  /** Contradictions by what they say, of those whose claims were found. */
  readonly found: () => ReadonlyMap<string, FoundContradiction>
}

/** A contradiction with the words of its claims. */
export interface FoundContradiction {
  readonly proposition: string | null
  readonly claims: readonly [FoundClaim, FoundClaim]
}

const placeOf = (claim: string): { readonly document: string; readonly sentence: number } => {
  const mark = claim.lastIndexOf('#')
  return { document: claim.slice(0, mark), sentence: Number(claim.slice(mark + 1)) }
}

/** Keeps of the documents of a run only the claims that its contradictions name. */
export const contradictionSide = (pairs: readonly ClaimsOf[]): ContradictionSide => {
  const wanted = new Map<string, Set<number>>()
  for (const claim of pairs.flatMap(({ claimA, claimB }) => [claimA, claimB])) {
    const { document, sentence } = placeOf(claim)
    const known = wanted.get(document) ?? new Set<number>()
    wanted.set(document, known.add(sentence))
  }
  const claims = new Map<string, FoundClaim>()
  return {
    add: (analysis, { document, whyOf, isLone }) => {
      const { id } = analysis.document
      for (const sentence of wanted.get(id) ?? []) {
        if (analysis.sentences[sentence] === undefined) continue
        claims.set(`${id}#${String(sentence)}`, {
          quote: quoteOf(analysis, sentence),
          name: `${document}\n${readingOf(analysis, sentence)}`,
          why: whyOf(sentence),
          isLone: isLone(sentence),
        })
      }
    },
    found: () =>
      new Map(
        pairs.flatMap(({ claimA, claimB, proposition }) => {
          const [a, b] = [claims.get(claimA), claims.get(claimB)]
          if (a === undefined || b === undefined) return []
          const names = [a.name, b.name].toSorted(compareCodeUnits)
          return [[[proposition ?? '', ...names].join('\n'), { proposition, claims: [a, b] }]]
        }),
      ),
  }
}

const whyOf = (
  { claims }: FoundContradiction,
  { always, otherwise }: { readonly always: Why; readonly otherwise: Why },
): Why => {
  const lone = claims.filter(({ isLone }) => isLone)
  const own = (lone.length > 0 ? lone : claims).flatMap(({ why }) => why)
  if (lone.length > 0) return [...new Set(own)]
  return [...new Set([...(own.length > 0 ? own : otherwise), ...always])]
}

/** Contradictions of one run only: the new ones, then those gone. */
export const diffContradictions = (
  before: ReadonlyMap<string, FoundContradiction>,
  after: ReadonlyMap<string, FoundContradiction>,
  causes: { readonly always: Why; readonly otherwise: Why },
): readonly ContradictionDifference[] => {
  const onlyIn = (
    own: ReadonlyMap<string, FoundContradiction>,
    other: ReadonlyMap<string, FoundContradiction>,
    change: ContradictionDifference['change'],
  ): readonly ContradictionDifference[] =>
    [...own].flatMap(([name, found]) => {
      if (other.has(name)) return []
      const [a, b] = found.claims
      const why = whyOf(found, causes)
      return [{ change, proposition: found.proposition, why, quoteA: a.quote, quoteB: b.quote }]
    })
  return [...onlyIn(after, before, 'new'), ...onlyIn(before, after, 'gone')]
}
