import { documentOf } from '@contend/ingest'
import type { BlockKind, LabelledDocument } from '@contend/ingest'
import type { Analyzer } from '../create-analyzer.ts'
import { cuesFor } from '../claims/cues-for.ts'
import { bySentence } from '../model/by-sentence.ts'
import type { CueHit } from '../model/sentence.ts'
import type { RuleUnit } from './simple-rules.ts'

/** A labelled unit with what the analysis made of it. */
export interface ScoredUnit extends RuleUnit {
  readonly doc: string
  readonly i: number | string
  /** `null` where the unit has no label that readers agree on. */
  readonly gold: boolean | null
  /** 0 to 1; 0 for what the analysis does not score, such as boilerplate. */
  readonly score: number
  readonly predicted: boolean
  readonly block: BlockKind
  /** The rule that made its block what it is; empty outside of blocks. */
  readonly blockRule: string
  /** The claim cues, the base included, with the words they are about. */
  readonly cues: readonly ScoredCue[]
}

/** A reason for a score; `surface` is empty where it is the sentence as such. */
export interface ScoredCue {
  readonly cue: string
  /** In log odds. */
  readonly weight: number
  readonly surface: string
}

const cueOf = (text: string, { cue, claim, span }: CueHit): ScoredCue => ({
  cue,
  weight: claim,
  surface: span === null ? '' : text.slice(span.start, span.end),
})

/** Scores the units of a document as they are given. */
export const scoreDocument = (
  labelled: LabelledDocument,
  analyzer: Pick<Analyzer, 'analyze'>,
): readonly ScoredUnit[] => {
  const { units, text } = labelled
  const document = documentOf(labelled)
  const { sentences, cues } = analyzer.analyze(document, { units: units.map(({ span }) => span) })
  const cuesIn = bySentence(cues)
  return units.map((unit, index) => {
    const sentence = sentences[index]
    return {
      doc: unit.doc,
      i: unit.i,
      text: unit.text,
      index,
      of: units.length,
      gold: unit.claim,
      score: sentence?.claimScore ?? 0,
      predicted: sentence?.claim ?? false,
      block: sentence?.block ?? 'boilerplate',
      blockRule: document.blocks[sentence?.blockIndex ?? -1]?.rule ?? '',
      cues: cuesFor(cuesIn(index), 'claim').map((cue) => cueOf(text, cue)),
    }
  })
}
