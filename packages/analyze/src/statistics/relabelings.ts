import { randomIndex, type RandomOptions } from './random.ts'

/** Ways to choose k of n, or `null` where they are more than `limit`. */
export const countChoices = (n: number, k: number, limit: number): number | null => {
  let ways = 1
  for (let i = 1; i <= Math.min(k, n - k); i++) {
    // Whole at every step: it is the number of ways to choose i of n − k' + i.
    ways = (ways * (n - Math.min(k, n - k) + i)) / i
    if (ways > limit) return null
  }
  return ways
}

/** Calls back with every choice of k of 0 … n − 1, in lexicographic order; the array is used again. */
export const everyChoice = (
  n: number,
  k: number,
  visit: (members: readonly number[]) => void,
): void => {
  const members = Array.from({ length: k }, (_, at) => at)
  for (;;) {
    visit(members)
    let at = k - 1
    while (at >= 0 && members[at] === n - k + at) at--
    if (at < 0) return
    let next = (members[at] ?? 0) + 1
    for (; at < k; at++) members[at] = next++
  }
}

/** Calls back with `draws` choices of k of 0 … n − 1, each choice as likely. */
export const drawnChoices = (
  n: number,
  k: number,
  options: RandomOptions,
  visit: (members: readonly number[]) => void,
): void => {
  const index = randomIndex(options)
  const order = Array.from({ length: n }, (_, at) => at)
  for (let draw = 0; draw < options.draws; draw++) {
    for (let at = 0; at < k; at++) {
      const from = at + index(n - at)
      const chosen = order[from] ?? 0
      order[from] = order[at] ?? 0
      order[at] = chosen
    }
    visit(order.slice(0, k))
  }
}
