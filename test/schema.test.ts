import { Ajv2020 } from 'ajv/dist/2020.js'
import type { AnySchemaObject } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articles, metadata } from './support/articles.ts'
import { contend } from './support/contend.ts'
import { temporaryFolder, writeFiles } from './support/folder.ts'

const isSchema = (value: unknown): value is AnySchemaObject =>
  typeof value === 'object' && value !== null && '$schema' in value

const readSchema = (path: string): AnySchemaObject => {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (!isSchema(value)) throw new Error(`${path} is no schema`)
  return value
}

const validator = (schema: string): ((value: unknown) => string) => {
  const file = fileURLToPath(import.meta.resolve(`@contend/report/schema/${schema}`))
  const ajv = new Ajv2020({ allErrors: true, strict: true })
  const validate = ajv.compile(readSchema(file))
  return (value) => (validate(value) ? '' : ajv.errorsText(validate.errors))
}

test('every line of analysis.ndjson satisfies the published schema', async () => {
  const cwd = temporaryFolder()
  writeFiles(cwd, {
    ...articles,
    'ar.txt': 'المتاجر\n\nالعملاء لا يشترون من الشركات بل من الناس.\n',
    'm.csv': metadata,
  })
  await contend(['run', '.', '--metadata', 'm.csv', '-q'], { cwd })
  const lines = readFileSync(join(cwd, 'contend-out/analysis.ndjson'), 'utf8').trimEnd().split('\n')
  expect(lines).toHaveLength(4)
  const problems = validator('analysis.schema.json')
  for (const line of lines) expect(problems(JSON.parse(line))).toBe('')
})
