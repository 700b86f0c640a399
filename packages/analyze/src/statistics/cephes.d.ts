// The package has types but does not export them (3.3.3); these are the functions used here.
declare module 'cephes' {
  /** Resolves when the functions may be called. */
  export const compiled: Promise<void>
  /** Complementary error function. */
  export const erfc: (x: number) => number
  /** Regularised incomplete beta function. */
  export const incbet: (a: number, b: number, x: number) => number
  /** ln |Γ(x)|. */
  export const lgam: (x: number) => number
}
