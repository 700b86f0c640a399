/** Order of UTF-16 code units: the same on every machine, unlike that of a locale. */
export const byCodeUnit = (a: string, b: string): number => {
  if (a === b) return 0
  return a < b ? -1 : 1
}
