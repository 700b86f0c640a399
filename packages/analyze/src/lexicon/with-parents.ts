/** A category and those above it: `a.b.c` gives `a.b.c`, `a.b` and `a`. */
export const withParents = (category: string): readonly string[] => {
  const parts = category.split('.')
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('.'))
}
