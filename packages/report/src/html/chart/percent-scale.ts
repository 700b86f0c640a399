import { scaleLinear } from 'd3-scale'

/**
 * A scale to percent of the width. Places in percent let a chart follow the width of its column
 * without a script and without stretching its marks.
 */
export interface PercentScale {
  readonly domain: readonly [number, number]
  /** Percent of the width, kept within it. */
  readonly place: (value: number) => number
  readonly ticks: readonly number[]
}

/** Decimals that tell the ticks of a scale apart. */
export const tickDecimals = ({ ticks }: PercentScale): number =>
  [0, 1, 2].find((decimals) => ticks.every((tick) => Number(tick.toFixed(decimals)) === tick)) ?? 3

/** A scale over a domain; `nice` widens it to round numbers. */
export const percentScale = (
  domain: readonly [number, number],
  options: { readonly ticks: number; readonly nice: boolean },
): PercentScale => {
  const scale = scaleLinear().domain(domain).range([0, 100]).clamp(true)
  if (options.nice) scale.nice(options.ticks)
  const [low = 0, high = 1] = scale.domain()
  return { domain: [low, high], place: (value) => scale(value), ticks: scale.ticks(options.ticks) }
}

/** A place as an attribute: percent with at most two decimals. */
export const percent = (value: number): string => `${String(Number(value.toFixed(2)))}%`
