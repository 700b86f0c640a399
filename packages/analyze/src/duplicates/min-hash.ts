/** Rows of a band: documents that share a whole band of minima are looked at more closely. */
const rows = 5
const bands = 25

/** One mixer of 32 bits (the finaliser of MurmurHash3, Appleby) for each of the orders. */
const mixed = (run: number, order: number): number => {
  let hash = Math.imul(run ^ order, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Numbers that give each row an order of its own. */
const orders: readonly number[] = Array.from({ length: rows * bands }, (_, row) =>
  mixed(row + 1, 0x9e3779b9),
)

/** One number for the minima of a band. */
const bandKey = (minima: Uint32Array, band: number): number => {
  let key = band
  for (let row = band * rows; row < (band + 1) * rows; row++) key = mixed(minima[row] ?? 0, key)
  return key
}

/** Fewest keys that two sets share when they are much alike; see `bandKeys`. */
export const fewestShared = 2

/**
 * Keys of a set, one a band, so that two sets have at least two in common when they are much alike: 125
 * minima under as many orders in 25 bands of 5 (min-wise hashing, Broder 1997; banding, Leskovec,
 * Rajaraman and Ullman, "Mining of Massive Datasets", 3.4). Two sets with a Jaccard index of .8 share
 * fewer than two keys in 1 case of 1,600, and with one of .3 they share two in 1 of 600.
 */
export const bandKeys = (runs: ReadonlySet<number>): readonly number[] => {
  const minima = new Uint32Array(orders.length).fill(0xffff_ffff)
  for (const run of runs) {
    for (let row = 0; row < orders.length; row++) {
      const value = mixed(run, orders[row] ?? 0)
      if (value < (minima[row] ?? 0)) minima[row] = value
    }
  }
  return Array.from({ length: bands }, (_, band) => bandKey(minima, band))
}
