import type { Span } from '../span.ts'
import { claimLabel } from './claim-label.ts'
import type { GoldLabels, LabelledRecord } from './labelled-unit.ts'

/** A record that was understood, with the label that was not, or why it was not understood. */
export type DecodedRecord =
  | { readonly record: LabelledRecord; readonly unknownLabel: unknown; readonly problem: null }
  | { readonly record: null; readonly problem: string }

/** Fields by name, from a line of JSON or a row of a table. */
export type Fields = ReadonlyMap<string, unknown>

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

const flag = (value: unknown): boolean | undefined => {
  const label = claimLabel(value)
  return typeof label === 'boolean' ? label : undefined
}

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const wholeNumber = (value: unknown): number | null => {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null
}

const namesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.split(/[\s,;]+/).filter((name) => name !== '')
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : []
}

const rangeOf = (fields: Fields): Span | null => {
  const start = wholeNumber(fields.get('start'))
  const end = wholeNumber(fields.get('end'))
  return start === null || end === null || end < start ? null : { start, end }
}

const docOf = (value: unknown): string | null => {
  if (typeof value === 'number') return String(value)
  return word(value) ?? null
}

/**
 * Decodes `doc`, `i`, `text`, `label` (or `claim`) and the further labels of a record; other fields are
 * ignored. A label in words nobody knows makes a unit without a label.
 */
export const decodeRecord = (fields: Fields, line: number): DecodedRecord => {
  const text = fields.get('text')
  if (typeof text !== 'string') return { record: null, problem: 'has no string "text"' }
  if (!fields.has('label') && !fields.has('claim')) {
    return { record: null, problem: 'has neither "label" nor "claim"' }
  }
  const written = isGiven(fields.get('label')) ? fields.get('label') : fields.get('claim')
  const label = claimLabel(written)
  const disputed = namesIn(fields.get('disputed'))
  const i = fields.get('i')
  const premise = flag(fields.get('premise'))
  const attributed = flag(fields.get('attributed'))
  const hedged = flag(fields.get('hedged'))
  const claimType = word(fields.get('claimType'))
  const kind = word(fields.get('kind'))
  const labels: GoldLabels = {
    claim: label === 'unknown' || disputed.includes('claim') ? null : label,
    ...(premise !== undefined && { premise }),
    ...(attributed !== undefined && { attributed }),
    ...(hedged !== undefined && { hedged }),
    ...(claimType !== undefined && { claimType }),
    ...(kind !== undefined && { kind }),
    disputed,
  }
  const record: LabelledRecord = {
    doc: docOf(fields.get('doc')),
    i: wholeNumber(i) ?? word(i) ?? null,
    text,
    codePoints: rangeOf(fields),
    line,
    labels,
  }
  return { record, unknownLabel: label === 'unknown' ? written : null, problem: null }
}
