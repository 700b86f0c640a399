import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { buildReport } from '../build-report.ts'
import { hostileAnalysis } from '../test-support/hostile-analysis.ts'
import {
  sampleComparison,
  sampleManifest,
  unsupportedAnalysis,
} from '../test-support/sample-comparison.ts'
import { formatAnalysis, parseAnalysis } from './analysis-line.ts'
import { formatRunFile, parseRunFile } from './run-file.ts'

const schemaFile = new URL('../../schema/analysis.schema.json', import.meta.url)

const readSchema = (): object => {
  const schema: unknown = JSON.parse(readFileSync(schemaFile, 'utf8'))
  if (typeof schema !== 'object' || schema === null) throw new Error('no schema')
  return schema
}

/** Every property that a schema names, so that one which it forgets is noticed. */
const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map((each) => closed(each))
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).map(([key, value]): [string, unknown] => [
    key,
    closed(value),
  ])
  const open = 'properties' in schema && !('additionalProperties' in schema)
  return Object.fromEntries(open ? [...entries, ['additionalProperties', false]] : entries)
}

describe('analysis.schema.json', () => {
  const samples = [hostileAnalysis(), unsupportedAnalysis()]

  test.each(samples)('describes what is written', (analysis) => {
    const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(readSchema())
    expect(validate(JSON.parse(formatAnalysis(analysis))), JSON.stringify(validate.errors)).toBe(
      true,
    )
  })

  test.each(samples)('names every property', (analysis) => {
    const schema = closed(readSchema())
    if (typeof schema !== 'object' || schema === null) throw new Error('no schema')
    const validate = new Ajv2020({ strictTypes: false }).compile(schema)
    expect(validate(JSON.parse(formatAnalysis(analysis))), JSON.stringify(validate.errors)).toBe(
      true,
    )
  })

  test('refuses a wrong value', () => {
    const validate = new Ajv2020({ strictTypes: false }).compile(readSchema())
    expect(validate({ ...hostileAnalysis(), depth: 'deep' })).toBe(false)
  })
})

describe('parseAnalysis', () => {
  test.each([hostileAnalysis(), unsupportedAnalysis()])('reads what is written', (analysis) => {
    const line = formatAnalysis(analysis)
    expect(parseAnalysis(line)).toEqual(analysis)
    expect(formatAnalysis(parseAnalysis(line))).toBe(line)
  })

  test('writes one line, whatever the text', () => {
    const analysis = hostileAnalysis()
    const document = { ...analysis.document, text: 'a\u2028b\u2029c\nd' }
    const line = formatAnalysis({ ...analysis, document })
    expect(line.slice(0, -1)).not.toMatch(/[\n\r\u2028\u2029]/u)
    expect(parseAnalysis(line).document.text).toBe(document.text)
  })

  test('keeps what a later version adds', () => {
    const line = `${JSON.stringify({ ...hostileAnalysis(), later: [1] })}\n`
    expect(formatAnalysis(parseAnalysis(line))).toBe(line)
  })

  test.each([
    ['not json', '{'],
    ['another version', JSON.stringify({ ...hostileAnalysis(), formatVersion: 2 })],
    ['a missing part', '{"formatVersion":1}'],
  ])('refuses %s with a code', (_, line) => {
    expect(() => parseAnalysis(line)).toThrow(
      expect.objectContaining({ name: 'ReportError', code: 'analysis-invalid' }),
    )
  })
})

describe('run.json', () => {
  const comparison = sampleComparison()
  const text = formatRunFile(comparison, sampleManifest)

  test('holds the manifest, the thresholds and the effort', () => {
    expect(JSON.parse(text)).toMatchObject({
      ...sampleManifest,
      claimThreshold: 0.5,
      premiseThreshold: 0.55,
      groupBy: 'group',
      documents: { read: 2, full: 1, terms: 0, none: 1 },
      effort: { clauseParses: 1, patternParses: 2, sentences: 4, clauseParseShare: 0.25 },
    })
  })

  test('with the analyses gives the same bytes again', () => {
    const first = [...buildReport(comparison, sampleManifest)]
    const lines = first.find(({ path }) => path === 'analysis.ndjson')?.contents.split('\n') ?? []
    const { manifest, ...run } = parseRunFile(text)
    const analyses = lines.filter((line) => line !== '').map((line) => parseAnalysis(line))
    const second = [...buildReport({ ...comparison, ...run, analyses }, manifest)]
    expect(second).toEqual(first)
  })

  test('refuses another file', () => {
    expect(() => parseRunFile('{"formatVersion":1}')).toThrow(
      expect.objectContaining({ code: 'run-file-invalid' }),
    )
  })
})
