import { publishedCollocation } from './collocation-data.ts'
import { publishedDispersion } from './dispersion-data.ts'
import { publishedKeyness } from './keyness-data.ts'
import type { PublishedValue } from './published-value.ts'
import { publishedTextFigures } from './text-data.ts'

/** A published figure beside what this build computes. */
export interface CheckedValue extends Omit<PublishedValue, 'compute'> {
  /** `null` where nothing was computed. */
  readonly got: number | null
  /** Whether they are the same to the precision printed, at most six significant digits of it. */
  readonly ok: boolean
}

/** Half a unit of the last digit printed, or of the sixth significant one where more are printed. */
const tolerance = (printed: string): number => {
  const decimals = printed.split('.')[1]?.length ?? 0
  const value = Math.abs(Number(printed))
  const ahead = value === 0 ? -Infinity : Math.floor(Math.log10(value)) + 1
  return 0.5 * 10 ** -Math.min(decimals, 6 - ahead) * (1 + 1e-9)
}

/** Computes one published figure with this build. */
export const checkValue = ({ compute, ...value }: PublishedValue): CheckedValue => {
  const got = compute()
  const ok = got !== null && Math.abs(got - Number(value.expected)) <= tolerance(value.expected)
  return { ...value, got, ok }
}

/** Computes every published figure with this build. */
export const checkPublished = (): readonly CheckedValue[] =>
  [
    ...publishedKeyness,
    ...publishedCollocation,
    ...publishedDispersion,
    ...publishedTextFigures,
  ].map(checkValue)
