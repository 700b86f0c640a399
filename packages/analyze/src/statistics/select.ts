/**
 * The number that would stand at `rank` were the first `size` numbers in ascending order (Hoare 1961). Reorders
 * them: what is before `rank` is then no more, what follows no less. Takes no NaN. Far faster than sorting.
 */
export const select = (values: Float64Array, rank: number, size: number): number => {
  let [low, high] = [0, size - 1]
  while (low < high) {
    const pivot = values[(low + high) >>> 1] ?? NaN
    let [left, right] = [low, high]
    while (left <= right) {
      while ((values[left] ?? NaN) < pivot) left++
      while ((values[right] ?? NaN) > pivot) right--
      if (left > right) break
      const swapped = values[left] ?? NaN
      values[left++] = values[right] ?? NaN
      values[right--] = swapped
    }
    if (rank <= right) high = right
    else if (rank >= left) low = left
    else break
  }
  return values[rank] ?? NaN
}
