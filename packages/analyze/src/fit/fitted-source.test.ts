import { expect, test } from 'vitest'
import { fitted } from '../claims/fitted.ts'
import { fittedSource } from './fitted-source.ts'

test('the source of a model holds all of it', () => {
  const source = fittedSource(fitted)
  for (const label of ['claim', 'premise'] as const) {
    const { threshold, base, cues } = fitted[label]
    expect(source).toContain(`threshold: ${String(threshold)}`)
    expect(source).toContain(`base: ${String(base)}`)
    for (const [cue, weight] of Object.entries(cues)) {
      expect(source).toContain(`${JSON.stringify(cue)}: ${String(weight)},`)
    }
  }
  expect(source).toMatch(
    /^import type .*\n\n\/\*\* .* \*\/\nexport const fitted: ScoringModel = \{/u,
  )
})

test('the shipped model says what it was fitted on and how it does there', () => {
  expect(fitted.fittedOn.length).toBeGreaterThan(0)
  for (const { documents, units, claims } of fitted.fittedOn) {
    expect(documents).toBeGreaterThan(0)
    expect(claims).toBeLessThan(units)
  }
  expect(fitted.scores.length).toBeGreaterThan(0)
})
