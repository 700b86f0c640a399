import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { createAnalyzer } from '../create-analyzer.ts'
import type { Stance } from '../model/stance.ts'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { shippedLexicons, shippedPropositions } from '../test-support/shipped-data.ts'
import { sideOfWeights, weighSide } from './lean.ts'

const side = z.enum(['for', 'against', 'none'])
const wording = z.strictObject({
  text: z.string().min(1),
  sides: z.record(z.string(), side),
  missed: z.array(z.string()).default([]),
})

const read = (name: string): Record<string, z.infer<typeof wording>[]> =>
  z
    .record(z.string(), z.array(wording))
    .parse(parse(readFileSync(new URL(`../../probes/${name}.yaml`, import.meta.url), 'utf8')))

const wordings = read('wordings')
const unseen = read('unseen')

// Every sentence is taken for a claim, so that a row speaks of the stance rules alone.
const analyzer = createAnalyzer({
  lexicons: shippedLexicons,
  propositions: shippedPropositions,
  claimThreshold: 0,
})

/** Any weight is enough here: one text is no article. */
const SCALE = 1000

const sideIn = (stances: readonly Stance[]): string => {
  const weigh = (of: 'for' | 'against'): number =>
    weighSide(stances, of, ({ weight }) => weight * SCALE)
  if (weigh('for') + weigh('against') === 0) return 'none'
  return sideOfWeights(weigh('for'), weigh('against')) ?? 'mixed'
}

describe.each([...Object.entries(wordings), ...Object.entries(unseen)])('%s', (_, texts) => {
  test.each(texts)('$text', ({ text, sides, missed }) => {
    const { stances } = analyzer.analyze(paragraphDocument(text))
    for (const [proposition, wanted] of Object.entries(sides)) {
      const found = sideIn(stances.filter((stance) => stance.proposition === proposition))
      if (missed.includes(proposition))
        expect(found, 'found now: take out `missed`').not.toBe(wanted)
      else expect(found, proposition).toBe(wanted)
    }
  })
})

const missedShare = (classes: Record<string, z.infer<typeof wording>[]>): number => {
  const all = Object.values(classes).flat()
  return all.filter((one) => one.missed.length > 0).length / all.length
}

test('few of the wordings are missed', () => {
  expect(missedShare(wordings)).toBeLessThanOrEqual(0.125)
})

test('few of the unseen wordings are lost again', () => {
  expect(missedShare(unseen)).toBeLessThanOrEqual(0.28)
})
