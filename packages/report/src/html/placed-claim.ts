import type { Sentence } from '@contend/analyze'
import type { ClaimFact } from '../facts/claim-facts.ts'
import type { Entry, ReportModel } from './report-model.ts'

/** A claim with the document it stands in. */
export interface PlacedClaim {
  readonly entry: Entry
  readonly sentence: Sentence
}

const placed = (entry: Entry | undefined, index: number): PlacedClaim | null => {
  const sentence = entry?.analysis.sentences[index]
  return entry === undefined || sentence === undefined ? null : { entry, sentence }
}

/** The document of a claim that a pair names, `doc_id#sentence`. */
export const entryOfClaim = ({ entryOf }: ReportModel, claim: string): Entry | undefined =>
  entryOf.get(claim.slice(0, claim.lastIndexOf('#')))

/** Looks up a claim that a pair names, `doc_id#sentence`. */
export const claimById = (model: ReportModel, claim: string): PlacedClaim | null =>
  placed(entryOfClaim(model, claim), Number(claim.slice(claim.lastIndexOf('#') + 1)))

/** Looks up a claim. */
export const claimOf = (
  { entries }: ReportModel,
  { document, sentence }: ClaimFact,
): PlacedClaim | null => placed(entries[document], sentence)
