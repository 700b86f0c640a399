/** Whether a text says how many documents may fail: `5`, or a share of them, `5%`. */
export const isErrorLimit = (text: string): boolean =>
  /^\d{1,9}$|^\d{1,2}(?:\.\d{1,9})?%$|^100%$/.test(text)

/** How many of so many documents may fail; `Infinity` without a limit. */
export const mostErrors = (limit: string | null, documents: number): number => {
  if (limit === null) return Infinity
  const number = Number.parseFloat(limit)
  return limit.endsWith('%') ? Math.floor((number * documents) / 100) : number
}
