import type { Block, BlockKind, Document } from '@contend/ingest'
import type { CueContext } from '../claims/cue.ts'
import { contextsOf } from '../claims/label-sentences.ts'
import { fireCues } from '../claims/score.ts'
import { compileLexicons } from '../lexicon/compile.ts'
import { findNegations } from '../negation/find-negations.ts'
import { adapterFor } from '../text/language.ts'
import { parseDocument } from '../text/parse-document.ts'
import { findVoices } from '../voice/find-voices.ts'
import { tokenize } from './lexicon-fixture.ts'
import { paragraphDocument } from './paragraph-document.ts'
import { shippedLexicons } from './shipped-data.ts'

const english = adapterFor('en')
const { match } = compileLexicons(shippedLexicons, { tokenize }).matcherFor('en')

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['=', 'title'],
  ['#', 'heading'],
  ['-', 'list-item'],
  ['>', 'quote'],
  ['^', 'caption'],
  ['x', 'boilerplate'],
])

/** A document of one block a line: a paragraph, or what the mark and space before it say. */
const documentOfLines = (text: string): Document => {
  const blocks: Block[] = []
  let lineStart = 0
  for (const line of text.split('\n')) {
    const end = lineStart + line.length
    const kind = line.charAt(1) === ' ' ? KINDS.get(line.charAt(0)) : undefined
    const start = kind === undefined ? lineStart : lineStart + 2
    blocks.push({ kind: kind ?? 'paragraph', rule: 'test', start, end })
    lineStart = end + 1
  }
  return { ...paragraphDocument(text), blocks }
}

/** What the cues read of a text of one block a line, one a sentence. */
export const cueContextsOf = (text: string): readonly CueContext[] => {
  const document = documentOfLines(text)
  const parsed = parseDocument(document, english, { match, units: null })
  const voices = findVoices(document.text, document.blocks, parsed)
  return contextsOf(parsed, voices, parsed.map(findNegations))
}

/** The surface at which each cue fires on a sentence, by the cue's name; `null` for the sentence as such. */
export type FiredCues = ReadonlyMap<string, string | null>

/**
 * The cues that fire on the sentence of a text at `index`, whatever they weigh.
 *
 * The text has one block a line: a paragraph, or after a mark and a space a title (`=`), heading (`#`),
 * list item (`-`), quote (`>`), caption (`^`) or boilerplate (`x`).
 *
 * @throws {RangeError} When there is no such sentence, or a cue points outside the sentence.
 */
export const firedCues = (text: string, index = 0): FiredCues => {
  const contexts = cueContextsOf(text)
  const sentence = contexts[index]?.sentence
  if (sentence === undefined) throw new RangeError(`No sentence ${index} in "${text}".`)
  const fired = fireCues(contexts)[index] ?? []
  return new Map(
    fired.map(({ cue, span }) => {
      if (span === null) return [cue, null]
      if (span.start < sentence.start || span.end > sentence.end || span.start >= span.end)
        throw new RangeError(`"${cue}" points outside of "${sentence.text}".`)
      return [cue, text.slice(span.start, span.end)]
    }),
  )
}
