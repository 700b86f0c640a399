import { expect, test } from 'vitest'
import { claimLabel, isClaimType } from './claim-label.ts'

test.each([
  true,
  1,
  '1',
  'true',
  'TRUE',
  'claim',
  'Claim',
  'MajorClaim',
  'main claim',
  'conclusion',
])('%j is a claim', (label) => expect(claimLabel(label)).toBe(true))

test.each([false, 0, '0', 'false', 'no', 'none', 'non-claim', 'NoClaim', 'premise', 'O'])(
  '%j is none',
  (label) => expect(claimLabel(label)).toBe(false),
)

test.each([null, undefined, ''])('%j is no label', (label) => expect(claimLabel(label)).toBeNull())

test.each([2, 0.4, 'perhaps', {}, ['claim']])('%j is not understood', (label) =>
  expect(claimLabel(label)).toBe('unknown'),
)

test('types of spans that are claims', () => {
  const types = ['Claim', 'majorclaim', 'MainClaim', 'Conclusion', 'Premise', 'Claims', '1']
  expect(types.filter(isClaimType)).toEqual(['Claim', 'majorclaim', 'MainClaim', 'Conclusion'])
})
