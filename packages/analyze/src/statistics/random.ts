import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** What draws depend on: the same seed and stream give the same draws on every machine. */
export interface RandomOptions {
  /** 0 to 2^32 − 1. */
  readonly seed: number
  /** Keeps the draws for different purposes apart: number of the stream, from 0. */
  readonly stream: number
  /** How often to draw. */
  readonly draws: number
}

/** A source of whole numbers from 0 to below a size, each as likely; sizes are 1 to 2^32 − 1. */
export interface RandomIndices {
  readonly one: (size: number) => number
  /** Fills a list with them: the same as one after the other, and faster. */
  readonly fill: (size: number, into: Uint32Array) => void
}

/** Above the last multiple of the size some numbers would be likelier than others. */
const limitOf = (size: number): number => (size > 2 ? Math.floor(2 ** 32 / size) * size : 2 ** 32)

/**
 * The numbers of `uniformInt` of pure-rand. Written out, as there each number costs a division of numbers with
 * fractions.
 */
export const randomIndices = ({
  seed,
  stream,
}: Pick<RandomOptions, 'seed' | 'stream'>): RandomIndices => {
  const random = xoroshiro128plus(seed)
  for (let jump = 0; jump < stream; jump++) random.jump()
  const below = (limit: number): number => {
    let drawn: number
    do drawn = (random.next() ^ 0x80000000) >>> 0
    while (drawn >= limit)
    return drawn
  }
  let known = 0
  let limit = 0
  return {
    one: (size) => {
      if (size !== known) {
        known = size
        limit = limitOf(size)
      }
      return below(limit) % (size >>> 0)
    },
    fill: (size, into) => {
      const least = limitOf(size)
      for (let at = 0; at < into.length; at++) into[at] = below(least) % (size >>> 0)
    },
  }
}

/** One of them at a time. */
export const randomIndex = (
  options: Pick<RandomOptions, 'seed' | 'stream'>,
): RandomIndices['one'] => randomIndices(options).one

/**
 * The seed for one purpose of a run: FNV-1a of `SEED:NAME` over its UTF-16 code units. Draws for one
 * purpose do not change when another is added or the order of the work is another. 0 to 2^32 − 1.
 */
export const seedFor = (seed: number, name: string): number => {
  const text = `${String(seed)}:${name}`
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}
