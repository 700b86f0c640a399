import { counts, type ParsedSentence } from '../text/parsed-sentence.ts'
import type { ResolvedProposition } from './proposition.ts'

/**
 * What a document names where, for one proposition. A *side* is one of the things the proposition is about,
 * given as its place in `about`.
 */
export interface Setting {
  readonly sentences: readonly ParsedSentence[]
  /** The sides each sentence names, ascending. */
  readonly sides: readonly (readonly number[])[]
  /** For each sentence the heading over it and the title, nearest first. */
  readonly heads: readonly (readonly number[])[]
  /** For each sentence the sides named up to it. */
  readonly known: readonly ReadonlySet<number>[]
}

const headsOf = (sentences: readonly ParsedSentence[]): readonly (readonly number[])[] => {
  let title: number | null = null
  let heading: number | null = null
  return sentences.map(({ block }, at) => {
    const over = [heading, title].filter((head) => head !== null)
    if (block === 'heading') heading = at
    if (block === 'title') title ??= at
    return over
  })
}

/** Reads the setting of every sentence in one pass. */
export const settingOf = (
  sentences: readonly ParsedSentence[],
  proposition: ResolvedProposition,
): Setting => {
  const sides = sentences.map((sentence) =>
    counts(sentence)
      ? proposition.about.flatMap((category, side) =>
          sentence.lexical.of(category).length > 0 ? [side] : [],
        )
      : [],
  )
  let known: ReadonlySet<number> = new Set()
  return {
    sentences,
    sides,
    heads: headsOf(sentences),
    known: sides.map((named) => {
      if (named.some((side) => !known.has(side))) known = new Set([...known, ...named])
      return known
    }),
  }
}
