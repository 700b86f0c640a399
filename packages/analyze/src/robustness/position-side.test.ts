import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { shippedAnalyzer } from '../test-support/shipped-data.ts'
import { positionReader } from './position-side.ts'

const folder = new URL('../../../../corpus/articles/', import.meta.url)

test('without the parsed text the rule gives the positions of the analysis, over the corpus', () => {
  let compared = 0
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.txt')) continue
    const text = readFileSync(new URL(file, folder), 'utf8').replaceAll('\r\n', '\n')
    const { positions, stances, sentences } = shippedAnalyzer.analyze(paragraphDocument(text))
    for (const { proposition, position, rule } of positions) {
      if (position === 'absent') continue
      const own = stances.filter((stance) => stance.proposition === proposition)
      expect(positionReader(own, { text, sentences })(null)).toMatchObject({ position, rule })
      compared += 1
    }
  }
  expect(compared).toBeGreaterThan(20)
})
