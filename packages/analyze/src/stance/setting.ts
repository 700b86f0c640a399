import { overlaps, type Span } from '@contend/ingest'
import { counts, type ParsedSentence } from '../text/parsed-sentence.ts'
import type { ResolvedProposition } from './proposition.ts'

/**
 * How a sentence names a side: by a name of its own (`about`), by a weaker word (`loosely`), or by a word for all
 * sides at once (`together`). The last two only count in a document that is set on comparing the sides.
 */
export type Naming = 'name' | 'loosely' | 'together'

/** A place where a sentence names a side, given as its place in `about`. */
export interface Named extends Span {
  readonly side: number
  readonly by: Naming
}

/** What a document names where, for one proposition. */
export interface Setting {
  readonly sentences: readonly ParsedSentence[]
  /** Whether the document is set on comparing the sides. */
  readonly isSet: boolean
  /** For each sentence the places where it names a side, in text order. */
  readonly named: readonly (readonly Named[])[]
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

const inTextOrder = (a: Named, b: Named): number =>
  a.start - b.start || a.end - b.end || a.side - b.side

const find = (
  sentence: ParsedSentence,
  categories: readonly string[],
  by: Naming,
): readonly Named[] =>
  categories.flatMap((category, side) =>
    sentence.lexical.of(category).map(({ start, end }) => ({ start, end, side, by })),
  )

const sidesOf = (named: readonly Named[]): readonly number[] =>
  [...new Set(named.map(({ side }) => side))].sort((a, b) => a - b)

const PAIRING = new Set('and or versus vs than from not but nor as'.split(' '))
/** How many tokens may stand between two kinds that are named as a pair: "businesses or at consumers". */
const PAIR_TOKENS = 4

/** "Aimed at businesses or at consumers": the one by a weaker word, in one breath with the other. */
const pairsLoosely = (
  sentence: ParsedSentence,
  names: readonly Named[],
  loosely: readonly string[],
): boolean => {
  if (names.length === 0) return false
  const weak = find(sentence, loosely, 'loosely')
  return weak.some((one) =>
    names.some((name) => {
      if (name.side === one.side || overlaps(name, one)) return false
      const [first, second] = name.start < one.start ? [name, one] : [one, name]
      const link = sentence.tokens.filter(
        ({ start, end }) => start >= first.end && end <= second.start,
      )
      return link.length <= PAIR_TOKENS && link.some(({ key }) => PAIRING.has(key))
    }),
  )
}

/**
 * Whether a document is set on comparing the sides: it calls each of them by its name, or one by its name and the other
 * in one breath with it by a weaker word.
 */
const isSetOn = (
  sentences: readonly ParsedSentence[],
  { about, contrast, loosely }: ResolvedProposition,
  named: readonly (readonly Named[])[],
): boolean =>
  contrast !== null &&
  (sidesOf(named.flat()).length === about.length ||
    sentences.some((sentence, at) => pairsLoosely(sentence, named[at] ?? [], loosely)))

const namedLoosely = (
  sentence: ParsedSentence,
  { about, loosely, together }: ResolvedProposition,
  names: readonly Named[],
): readonly Named[] => {
  const pairs = about.flatMap((_, side) =>
    together.flatMap((category) =>
      sentence.lexical
        .of(category)
        .map(({ start, end }): Named => ({ start, end, side, by: 'together' })),
    ),
  )
  const firm = [...names, ...pairs]
  const weak = find(sentence, loosely, 'loosely').filter(
    (hit) => !firm.some((other) => overlaps(hit, other)),
  )
  return [...firm, ...weak].sort(inTextOrder)
}

/** Reads the setting of every sentence. */
export const settingOf = (
  sentences: readonly ParsedSentence[],
  proposition: ResolvedProposition,
): Setting => {
  const names = sentences.map((sentence) =>
    counts(sentence) ? [...find(sentence, proposition.about, 'name')].sort(inTextOrder) : [],
  )
  const isSet = isSetOn(sentences, proposition, names)
  const named = isSet
    ? sentences.map((sentence, at) =>
        counts(sentence) ? namedLoosely(sentence, proposition, names[at] ?? []) : [],
      )
    : names
  const sides = named.map(sidesOf)
  let known: ReadonlySet<number> = new Set()
  return {
    sentences,
    isSet,
    named,
    sides,
    heads: headsOf(sentences),
    known: sides.map((own) => {
      if (own.some((side) => !known.has(side))) known = new Set([...known, ...own])
      return known
    }),
  }
}
