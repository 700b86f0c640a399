import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { parseSentence } from '../../test-support/parse-sentence.ts'
import { claimTypeOf } from './claim-type.ts'

const type = z.enum(['policy', 'prediction', 'comparison', 'causal', 'definition', 'value', 'fact'])
const claim = z.strictObject({ text: z.string().min(1), missed: type.optional() })

const claims = z
  .record(type, z.array(claim))
  .parse(parse(readFileSync(new URL('../../../probes/claim-types.yaml', import.meta.url), 'utf8')))

describe.each(Object.entries(claims))('%s', (wanted, texts) => {
  test.each(texts)('$text', ({ text, missed }) => {
    const found = claimTypeOf({ sentence: parseSentence(text) }).type
    expect(found, missed === undefined ? '' : 'correct `missed`').toBe(missed ?? wanted)
    expect(missed, 'found now: take out `missed`').not.toBe(wanted)
  })
})

test('most of the claims have the type that their readers gave them', () => {
  const all = Object.values(claims).flat()
  const missed = all.filter((one) => one.missed !== undefined)
  expect(missed.length / all.length).toBeLessThanOrEqual(0.28)
})
