import { formatAnalysis } from '@contend/report'
import { expect, test } from 'vitest'
import { analyzeText } from '../api.ts'
import { makingWith, packAnalysis, unpackAnalysis } from './packed-analysis.ts'
import { packedFromBytes, packedToBytes } from './packed-bytes.ts'

const analysis = analyzeText('Trust decides. Perhaps, \u2028 they say, “friends” do.', {
  path: 'a.txt',
  metadata: { group: 'é' },
})

test.each([null, { csvRaw: false }])('an analysis is the same out of bytes, rows %o', (rows) => {
  const making = rows && makingWith({ categories: [], propositions: [] }, rows)
  const packed = packedFromBytes(packedToBytes(packAnalysis(analysis, making)))
  expect(packed && formatAnalysis(unpackAnalysis(packed))).toBe(formatAnalysis(analysis))
  expect(packed?.rows).toEqual(rows)
})

test.each([
  ['nothing', ''],
  ['no line', '{'],
  ['no object', '7\n'],
  ['sections of another version', '{"layout":"text blocks","head":{},"ends":[0],"rows":null}\n'],
])('%s is no packed analysis', (_, text) => {
  expect(packedFromBytes(Buffer.from(text))).toBeNull()
})
