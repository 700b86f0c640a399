/**
 * How a limit is shared among sets of several sizes: small ones are taken whole, and what they leave goes to
 * the others in equal parts, one more to the largest, then to the first, where it cannot be equal.
 *
 * @returns a share for each size, in the same order, none above its size; together `limit`, or the sum of
 * the sizes where that is less
 */
export const fairShares = (sizes: readonly number[], limit: number): readonly number[] => {
  const shares = sizes.map(() => 0)
  let left = limit
  const ascending = sizes
    .map((size, index) => ({ size, index }))
    .sort((a, b) => a.size - b.size || b.index - a.index)
  for (const [place, { size, index }] of ascending.entries()) {
    const share = Math.min(size, Math.floor(left / (ascending.length - place)))
    shares[index] = share
    left -= share
  }
  return shares
}
