const none: readonly never[] = []

/** Puts what belongs to sentences into the hands of each, in the given order. */
export const bySentence = <T extends { readonly sentence: number }>(
  all: readonly T[],
): ((index: number) => readonly T[]) => {
  const found = new Map<number, T[]>()
  for (const each of all) {
    const known = found.get(each.sentence)
    if (known === undefined) found.set(each.sentence, [each])
    else known.push(each)
  }
  return (index) => found.get(index) ?? none
}
