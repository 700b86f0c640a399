/** A queue that gives the best of what it holds. */
export interface Heap<T> {
  readonly push: (item: T) => void
  /** Takes the best out; `null` when there is nothing. */
  readonly pop: () => T | null
}

/** A binary heap by an order that says whether one item is better than another. */
export const createHeap = <T>(better: (a: T, b: T) => boolean): Heap<T> => {
  const items: T[] = []
  const swapIfBetter = (child: number, parent: number): boolean => {
    const [a, b] = [items[child], items[parent]]
    if (a === undefined || b === undefined || !better(a, b)) return false
    items[child] = b
    items[parent] = a
    return true
  }
  const sink = (from: number): void => {
    const [left, right] = [2 * from + 1, 2 * from + 2]
    const [a, b] = [items[left], items[right]]
    const child = a !== undefined && b !== undefined && better(b, a) ? right : left
    if (swapIfBetter(child, from)) sink(child)
  }
  return {
    push: (item) => {
      items.push(item)
      let at = items.length - 1
      while (at > 0 && swapIfBetter(at, (at - 1) >> 1)) at = (at - 1) >> 1
    },
    pop: () => {
      const [best] = items
      const last = items.pop()
      if (best === undefined || last === undefined) return null
      if (items.length > 0) {
        items[0] = last
        sink(0)
      }
      return best
    },
  }
}
