/** A share or mean; `null` over nothing, so that 0 is always a measurement. */
export const ratio = (part: number, whole: number): number | null =>
  whole === 0 ? null : part / whole
