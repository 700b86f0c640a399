import { scoreBar } from '../chart/score-bar.ts'
import { formatCount, formatFixed, formatSigned } from '../format-number.ts'
import { html, raw, type Content, type Html } from '../html.ts'
import type { Cell, Reader } from './island.ts'

/** What a row is filled from; `null` makes the row that the script clones. */
export type Source = Reader | null

/** How a number is written, by the name the script knows it by. */
export type NumberForm = 'count' | 'fixed' | 'signed'

const forms: Readonly<Record<NumberForm, (value: number) => string>> = {
  count: formatCount,
  fixed: (value) => formatFixed(value, 2),
  signed: (value) => formatSigned(value, 2),
}

const valueOf = (source: Source, column: string): Cell => (source === null ? null : source(column))

/** A number, or a dash where there is none. */
export const numberSlot = (source: Source, column: string, form: NumberForm = 'count'): Html => {
  const value = valueOf(source, column)
  return html`<span data-cell="${column}" data-as="${form}"
    >${typeof value === 'number' ? forms[form](value) : '–'}</span
  >`
}

/** A word of ours or a plain value, or a dash where there is none. */
export const textSlot = (source: Source, column: string): Html =>
  html`<span data-cell="${column}">${textOf(source, column)}</span>`

/** A name from the data, isolated so that its writing direction stays its own. */
export const nameSlot = (source: Source, column: string): Html =>
  html`<bdi data-cell="${column}">${textOf(source, column)}</bdi>`

const textOf = (source: Source, column: string): string => {
  const value = valueOf(source, column)
  return typeof value === 'string' ? value : '–'
}

/** Shown where a row holds something in a column. */
export const whenSlot = (source: Source, column: string, content: Content): Html =>
  html`<span data-if="${column}" ${valueOf(source, column) === null ? raw('hidden') : null}
    >${content}</span
  >`

/** Shown where a row holds nothing in a column. */
export const unlessSlot = (source: Source, column: string, content: Content): Html =>
  html`<span data-unless="${column}" ${valueOf(source, column) === null ? null : raw('hidden')}
    >${content}</span
  >`

/** Pieces of markup that rows show, found by their place. */
export interface Kit {
  readonly name: string
  readonly pieces: readonly Html[]
}

/** The pieces a column names. */
export const pickSlot = (source: Source, column: string, kit: Kit): Html => {
  const value = valueOf(source, column)
  const places = typeof value === 'number' ? [value] : Array.isArray(value) ? value : []
  const pieces: readonly Html[] = places.flatMap((place: number) => kit.pieces[place] ?? [])
  return html`<span data-pick="${column}" data-kit="${kit.name}">${pieces}</span>`
}

/** The pieces of a kit for the script; each must be one element. */
export const kitTemplate = ({ name, pieces }: Kit): Html =>
  html`<template data-kit-of="${name}">${pieces}</template>`

/** A score from 0 to 1 as a bar and a number. */
export const scoreSlot = (source: Source, column: string): Html => {
  const value = valueOf(source, column)
  return html`<span class="score" data-bar="${column}"
    >${scoreBar(typeof value === 'number' ? value : 0)}${numberSlot(source, column, 'fixed')}</span
  >`
}

/** An address with what stands in braces taken from the row: `docs/{slug}.html`. */
export const addressSlot = (source: Source, pattern: string): string =>
  source === null
    ? pattern
    : pattern.replaceAll(/\{(\w+)\}/gu, (_, column: string) => String(source(column) ?? ''))
