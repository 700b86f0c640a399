import { describe, expect, test } from 'vitest'
import { colours } from './theme.ts'

const channel = (value: number): number => {
  const share = value / 255
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

const luminance = (colour: string): number => {
  const number = Number.parseInt(colour.slice(1), 16)
  const [red, green, blue] = [number >> 16, (number >> 8) & 255, number & 255]
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue)
}

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['paper', 'raised', 'sunken'] as const
const texts = [
  'ink',
  'muted',
  'link',
  'for',
  'against',
  'mixed',
  'mentioned',
  'attributed',
] as const
const marks = ['focus', 'negation', ...Array.from({ length: 8 }, (_, n) => `category-${String(n)}`)]
const tints = [
  ['for', 'for-tint'],
  ['for', 'for-tint-strong'],
  ['against', 'against-tint'],
  ['against', 'against-tint-strong'],
  ['mixed', 'mixed-tint'],
  ['ink', 'claim'],
  ['ink', 'premise'],
  ['ink', 'both'],
  ['attributed', 'claim'],
  ['attributed', 'premise'],
  ['attributed', 'both'],
  ['muted', 'claim'],
  ['muted', 'premise'],
  ['muted', 'both'],
  ['warning', 'paper'],
  ['error', 'paper'],
] as const

const pairs = [
  ...grounds.flatMap((ground) => texts.map((text) => [text, ground, 4.5] as const)),
  ...grounds.flatMap((ground) => marks.map((mark) => [mark, ground, 3] as const)),
  ...tints.map(([text, ground]) => [text, ground, 4.5] as const),
]

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('%s colours', (_, side) => {
  test.each(pairs)('%s on %s has a contrast of at least %d', (text, ground, least) => {
    const [a, b] = [colours[text]?.[side] ?? '', colours[ground]?.[side] ?? '']
    expect(contrast(a, b)).toBeGreaterThanOrEqual(least)
  })
})
