const minus = '−'

/** A number with fixed decimals and a true minus sign, e.g. `−0.41`. */
export const formatFixed = (value: number, decimals: number): string => {
  const digits = Math.abs(value).toFixed(decimals)
  return value < 0 && Number(digits) !== 0 ? `${minus}${digits}` : digits
}

/** A number that says its direction: `+1.20`, `−0.41`, `0.00`. */
export const formatSigned = (value: number, decimals: number): string => {
  const digits = formatFixed(value, decimals)
  return value > 0 && Number(digits) !== 0 ? `+${digits}` : digits
}

/** A whole number with thin groups: `12,345`. */
export const formatCount = (value: number): string =>
  Math.abs(value) < 1000 ? String(value) : String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',')

/** A count with its noun: `1 claim`, `2 claims`. */
export const formatQuantity = (value: number, noun: string, plural = `${noun}s`): string =>
  `${formatCount(value)} ${value === 1 ? noun : plural}`
