import { documentOf, type LabelledDocument } from '@contend/ingest'
import { contextsOf } from '../claims/label-sentences.ts'
import { fireCues } from '../claims/score.ts'
import { compileLexicons } from '../lexicon/compile.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { findNegations } from '../negation/find-negations.ts'
import { articleReading } from '../text/article-reading.ts'
import { adapterFor } from '../text/language.ts'
import { parseDocument } from '../text/parse-document.ts'
import { isRead } from '../text/parsed-sentence.ts'
import { findVoices } from '../voice/find-voices.ts'

/** A labelled unit with the cues that fire on it. */
export interface CuedUnit {
  readonly doc: string
  readonly i: number | string
  readonly text: string
  /** `null` where readers differ or say nothing. */
  readonly claim: boolean | null
  readonly premise: boolean | null
  /** Names of cues; `null` for what can be neither claim nor premise, such as boilerplate. */
  readonly cues: readonly string[] | null
}

/** The units of one document. */
export interface CuedDocument {
  readonly id: string
  readonly units: readonly CuedUnit[]
}

/** A function that finds the cues of labelled documents, by the lexicons given. */
export const createCueReader = (
  lexicons: readonly Lexicon[],
): ((labelled: LabelledDocument) => CuedDocument) => {
  const compiled = compileLexicons(lexicons, { tokenize: articleReading.tokenize })
  return (labelled) => {
    const document = documentOf(labelled)
    const { match } = compiled.matcherFor(document.language)
    const units = labelled.units.map(({ span }) => span)
    const parsed = parseDocument(document, adapterFor(document.language), { match, units })
    const voices = findVoices(document.text, document.blocks, parsed)
    const fired = fireCues(contextsOf(parsed, voices, parsed.map(findNegations)))
    return {
      id: labelled.id,
      units: labelled.units.map((unit, index) => {
        const sentence = parsed[index]
        const agreed = unit.disputed.includes('premise') ? null : (unit.premise ?? null)
        return {
          doc: unit.doc,
          i: unit.i,
          text: unit.text,
          claim: unit.claim,
          premise: agreed,
          cues:
            sentence !== undefined && isRead(sentence)
              ? (fired[index] ?? []).map(({ cue }) => cue)
              : null,
        }
      }),
    }
  }
}
