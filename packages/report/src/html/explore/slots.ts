import { scoreBar } from '../chart/score-bar.ts'
import { formatCount, formatFixed, formatSigned } from '../format-number.ts'
import { html, type Content, type Html } from '../html.ts'
import type { Reader } from './island.ts'

/** What a row is filled from; `null` makes the row that the script clones. */
export type Source = Reader | null

/** How a number is written, by the name the script knows it by. */
export type NumberForm = 'count' | 'fixed' | 'signed'

const forms: Readonly<Record<NumberForm, (value: number) => string>> = {
  count: formatCount,
  fixed: (value) => formatFixed(value, 2),
  signed: (value) => formatSigned(value, 2),
}

/** A number, or a dash where there is none. */
export const numberSlot = (source: Source, column: string, form: NumberForm = 'count'): Content => {
  if (source === null) return html`<span data-cell="${column}" data-as="${form}"></span>`
  const value = source(column)
  return typeof value === 'number' ? forms[form](value) : '–'
}

/** A text, or a dash where there is none. */
export const textSlot = (source: Source, column: string): Content => {
  if (source === null) return html`<span data-cell="${column}"></span>`
  const value = source(column)
  return typeof value === 'string' ? value : '–'
}

/** A name from the data, isolated so that its writing direction stays its own. */
export const nameSlot = (source: Source, column: string): Html =>
  html`<bdi>${textSlot(source, column)}</bdi>`

/** What stands where a row holds something in a column, and what where it holds nothing. */
export const whenSlot = (
  source: Source,
  column: string,
  content: Content,
  otherwise: Content = null,
): Content => {
  if (source !== null) return source(column) === null ? otherwise : content
  const unless = otherwise === null ? null : html`<span data-unless="${column}">${otherwise}</span>`
  return html`<span data-if="${column}">${content}</span>${unless}`
}

/** Pieces of markup that rows show, found by their place. */
export interface Kit {
  readonly name: string
  readonly pieces: readonly Html[]
}

/** The pieces a column names. */
export const pickSlot = (source: Source, column: string, kit: Kit): Content => {
  if (source === null) return html`<span data-pick="${column}" data-kit="${kit.name}"></span>`
  const value = source(column)
  const places: readonly number[] =
    typeof value === 'number' ? [value] : Array.isArray(value) ? value : []
  return places.flatMap((place) => kit.pieces[place] ?? [])
}

/** The pieces of a kit for the script; each must be one element. */
export const kitTemplate = ({ name, pieces }: Kit): Html =>
  html`<template data-kit-of="${name}">${pieces}</template>`

/** A score from 0 to 1 as a bar and a number. */
export const scoreSlot = (source: Source, column: string): Html => {
  const value = source === null ? null : source(column)
  const hook = source === null ? html` data-bar="${column}"` : null
  return html`<span class="score" ${hook}
    >${scoreBar(typeof value === 'number' ? value : 0)}<span class="number"
      >${numberSlot(source, column, 'fixed')}</span
    ></span
  >`
}

/** An address with what stands in braces taken from the row: `docs/{slug}.html`. */
export const addressSlot = (source: Source, pattern: string): string =>
  source === null
    ? pattern
    : pattern.replaceAll(/\{(\w+)\}/gu, (_, column: string) => String(source(column) ?? ''))
