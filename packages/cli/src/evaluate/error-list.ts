import type { ConfidentError, Errors, ScoredCue, ScoredUnit } from '@contend/analyze'
import type { Colors } from '../io.ts'
import { plural } from '../plural.ts'
import { oneLine, visible } from '../visible.ts'

const shownCues = 5

const shownPlaces = 6

const longestText = 240

const shortened = (text: string): string => {
  const line = oneLine(text)
  return line.length <= longestText ? line : `${line.slice(0, longestText - 1).trimEnd()}…`
}

const cueText = ({ cue, weight, surface }: ScoredCue): string => {
  const signed = `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`
  return `${cue} ${signed}${surface === '' ? '' : ` "${oneLine(surface)}"`}`
}

const strongest = (cues: readonly ScoredCue[]): string => {
  const shown = cues
    .filter(({ cue }) => cue !== 'base')
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, shownCues)
  return shown.length === 0 ? 'no cue but the base' : shown.map(cueText).join(', ')
}

const placeOf = ({ doc, i }: ScoredUnit): string => visible(`${doc}:${i}`)

const scoredError = ({ file, unit }: ConfidentError, colors: Colors): readonly string[] => [
  `  ${colors.bold(placeOf(unit))}  ${unit.gold === true ? 'a claim' : 'no claim'}, score ${unit.score.toFixed(3)}  ${colors.dim(visible(file))}`,
  `    ${colors.cyan(shortened(unit.text))}`,
  `    ${strongest(unit.cues)}`,
]

const unscoredLines = (unscored: readonly ConfidentError[], colors: Colors): readonly string[] => {
  if (unscored.length === 0) return []
  const byRule = new Map<string, ConfidentError[]>()
  for (const error of unscored) {
    const { block, blockRule } = error.unit
    const rule = blockRule === '' ? block : `${block} (rule ${blockRule})`
    const errors = byRule.get(rule)
    if (errors === undefined) byRule.set(rule, [error])
    else errors.push(error)
  }
  return [
    colors.bold(`${plural(unscored.length, 'claim')} without a score, by what they were taken for`),
    ...[...byRule].map(([rule, errors]) => {
      const places = errors.slice(0, shownPlaces).map(({ unit }) => placeOf(unit))
      const more = errors.length > shownPlaces ? ', …' : ''
      return `  ${rule}: ${errors.length}  ${colors.dim(`${places.join(', ')}${more}`)}`
    }),
  ]
}

/** The surest errors with their strongest cues, so that the next person sees where to look. */
export const errorList = (
  { scored, unscored }: Errors,
  count: number,
  colors: Colors,
): readonly string[] => {
  const shown = scored.slice(0, count)
  const head =
    shown.length === 0
      ? []
      : [colors.bold(`The ${shown.length} surest of ${plural(scored.length, 'error')}`)]
  return [
    ...head,
    ...shown.flatMap((error) => scoredError(error, colors)),
    ...unscoredLines(unscored, colors),
  ]
}
