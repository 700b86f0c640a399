import { expect, test } from 'vitest'
import { createAnalyzer } from '../create-analyzer.ts'
import { createFeatureCounter } from '../profile/tally-of.ts'
import { mergeTallies } from '../profile/merge-tallies.ts'
import { lexicon } from '../test-support/lexicon-fixture.ts'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { createTallier } from '../test-support/tallier.ts'
import { compare } from './compare.ts'
import { documentCounter } from './document-counter.ts'
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

test('the tally stands where there was room made for it, and is handed on from there', () => {
  const own = lexicon('categories: { a: { terms: [bread, rye] } }')
  const { analyze, frame } = createAnalyzer({ lexicons: [own], propositions: [] })
  const analyses = ['Bread is good.', 'Rye is better.'].map((text, at) => {
    const document = paragraphDocument(text)
    return analyze({ ...document, id: `d${String(at)}`, path: `d${String(at)}.txt` })
  })
  const rooms: ArrayBufferLike[] = []
  const makeRoom = (bytes: number): Uint8Array => {
    const room = new Uint8Array(new SharedArrayBuffer(bytes))
    rooms.push(room.buffer)
    return room
  }
  const places: ArrayBufferLike[] = []
  compare(analyses, {
    frame,
    counter: { ...documentCounter(frame), makeRoom },
    rowsElsewhere: ({ tally }) => {
      for (const { cells } of tally.documents.values()) places.push(cells.buffer)
    },
  })
  expect(rooms).toHaveLength(1)
  expect(places).toEqual([rooms[0], rooms[0]])
  expect(places.every((place) => place === rooms[0])).toBe(true)
})
