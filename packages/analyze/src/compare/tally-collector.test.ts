import { expect, test } from 'vitest'
import { createAnalyzer } from '../create-analyzer.ts'
import { createFeatureCounter } from '../profile/tally-of.ts'
import { mergeTallies } from '../profile/merge-tallies.ts'
import { lexicon } from '../test-support/lexicon-fixture.ts'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { createTallier } from '../test-support/tallier.ts'
import { tallyCollector } from './tally-collector.ts'

test('the tally of many documents is that of each of them merged', () => {
  const own = lexicon('categories: { a: { terms: [bread, rye] }, b: { terms: [cake] } }')
  const { analyze, frame } = createAnalyzer({ lexicons: [own], propositions: [] })
  const texts = [
    'Cake must rest. Perhaps rye is better.',
    'Bread is good.',
    '',
    'Rye, bread, cake.',
  ]
  const analyses = texts.map((text, at) => {
    const document = paragraphDocument(text)
    return analyze({ ...document, id: `d${String(9 - at)}`, path: `d${String(9 - at)}.txt` })
  })
  const merged = mergeTallies(analyses.map(createTallier(frame)))
  expect(merged.features.length).toBeGreaterThan(0)
  for (const order of [analyses, analyses.toReversed()]) {
    const collector = tallyCollector(createFeatureCounter(frame))
    order.forEach(collector.add)
    expect(collector.tally()).toEqual(merged)
  }
})
