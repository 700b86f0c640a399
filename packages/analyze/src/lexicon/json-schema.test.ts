import { expect, test } from 'vitest'
import { lexiconSchema, propositionsSchema } from './json-schema.ts'

/** JSON as the formatter of this repository writes it: short lists of plain values on one line. */
const formatted = (value: object): string => {
  const onOneLine = (list: string): string =>
    list.replace(/\n */g, ' ').replace('[ ', '[').replace(' ]', ']')
  return `${JSON.stringify(value, null, 2).replace(/\[\n[^[\]{}]*\]/g, onOneLine)}\n`
}

test.each([
  ['lexicon', lexiconSchema()],
  ['propositions', propositionsSchema()],
])('the published schema of %s files is the one they are checked with', async (name, schema) => {
  await expect(formatted(schema)).toMatchFileSnapshot(`../../schema/${name}.schema.json`)
})
