import { uniformInt } from 'pure-rand/distribution/uniformInt'
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

/** A source of whole numbers from 0 to `size` − 1, each as likely. */
export const randomIndex = ({
  seed,
  stream,
}: Pick<RandomOptions, 'seed' | 'stream'>): ((size: number) => number) => {
  const random = xoroshiro128plus(seed)
  for (let jump = 0; jump < stream; jump++) random.jump()
  return (size) => uniformInt(random, 0, size - 1)
}

/**
 * Seed of the draws for one purpose: FNV-1a over `SEED:NAME`, 0 to 2^32 − 1. Purposes with names of their
 * own never share a stream, and adding one changes no other.
 */
export const seedFor = (seed: number, name: string): number => {
  const text = `${String(seed)}:${name}`
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}
