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

/**
 * A source of whole numbers from 0 to `size` − 1, each as likely: those of `uniformInt` of pure-rand, `size` being 1 to
 * 2^32 − 1. Written out, as there each number costs a division of numbers with fractions.
 */
export const randomIndex = ({
  seed,
  stream,
}: Pick<RandomOptions, 'seed' | 'stream'>): ((size: number) => number) => {
  const random = xoroshiro128plus(seed)
  for (let jump = 0; jump < stream; jump++) random.jump()
  let known = 0
  let limit = 0
  return (size) => {
    if (size !== known) {
      known = size
      // Above the last multiple of the size some numbers would be likelier than others.
      limit = size > 2 ? Math.floor(2 ** 32 / size) * size : 2 ** 32
    }
    let drawn: number
    do drawn = (random.next() ^ 0x80000000) >>> 0
    while (drawn >= limit)
    return drawn % (size >>> 0)
  }
}

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
