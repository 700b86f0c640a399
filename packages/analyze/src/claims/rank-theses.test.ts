import { describe, expect, test } from 'vitest'
import type { Relation } from '../model/analysis.ts'
import { labelledText } from '../test-support/labelled-text.ts'
import { rankTheses } from './rank-theses.ts'

const supports = (from: number, to: number, score = 0.6): Relation => ({
  from,
  to,
  relation: 'support',
  cue: 'test',
  score,
})

const rephrases = (from: number, to: number): Relation => ({
  ...supports(from, to),
  relation: 'rephrase',
})

/** Sentence numbers by thesis rank. */
const ranking = (lines: string, relations: readonly Relation[] = []): readonly number[] => {
  const { contexts, labelled } = labelledText(lines)
  return rankTheses(contexts, labelled, { stances: [], relations })
    .filter(({ thesisRank }) => thesisRank !== null)
    .sort((a, b) => (a.thesisRank ?? 0) - (b.thesisRank ?? 0))
    .map(({ index }) => index)
}

/** Three claims of one make, so that only what is said of them tells them apart. */
const ALIKE = ['red', 'green', 'blue'].map((colour) => `C | The ${colour} shed keeps tools dry.`)
const APART = ALIKE.join('\n- | We looked at it.\n\n- | Then we went on.\n')
/** A last paragraph that claims nothing. */
const END = '\n- | We left.\n\n- | It was late.'
const [SECOND, THIRD] = [3, 6] as const

describe('the first thesis', () => {
  test('is the supported claim', () => {
    const found = ranking(`${APART}${END}`, [supports(5, SECOND), supports(4, SECOND)])
    expect(found[0]).toBe(SECOND)
  })

  test('is the claim that is said again', () => {
    const found = ranking(`${APART}${END}`, [rephrases(THIRD, SECOND)])
    expect(found.slice(0, 2)).toEqual([SECOND, THIRD])
  })

  test('is the title that asserts', () => {
    expect(ranking(`tC | Sheds keep tools dry\n\n- | Here.\n${APART}${END}`)[0]).toBe(0)
  })

  test('is the summary', () => {
    const text = `${APART}\n\nC | In short, a yellow shed keeps tools dry.\n- | We left.\n\n- | Bye.`
    expect(ranking(text)[0]).toBe(7)
  })

  test('stands in the last paragraph rather than in the middle', () => {
    expect(ranking(`- | Here.\n\n${APART}`)[0]).toBe(THIRD + 1)
  })

  test('is not a view that is only reported', () => {
    const text =
      'C | Critics say that sheds rot.\n- | We looked.\n\n- | Here.\nC | A shed keeps tools dry.'
    expect(ranking(text)[0]).toBe(3)
  })
})

test('a claim that only supports another stays below it', () => {
  const text = `- | Here.\n${ALIKE[0] ?? ''}\n- | We looked.\n\nC | In short, in the end a dry shed keeps the tools of a joiner dry.`
  expect(ranking(text)[0]).toBe(3)
  expect(ranking(text, [supports(3, 1, 0.5)]).indexOf(3)).toBeGreaterThan(0)
  expect(ranking(text, [supports(3, 1, 0.5)])).toEqual([1, 3])
})

test('there are five theses at most, all of them claims, with their reasons', () => {
  const { contexts, labelled } = labelledText([...ALIKE, ...ALIKE, 'P | It rains.'].join('\n'))
  const theses = rankTheses(contexts, labelled, { stances: [], relations: [] }).filter(
    ({ thesisRank }) => thesisRank !== null,
  )
  expect(new Set(theses.map(({ thesisRank }) => thesisRank))).toEqual(new Set([1, 2, 3, 4, 5]))
  for (const { claim, rules } of theses) {
    expect(claim).toBe(true)
    expect(rules.thesis).toMatch(/^claim-score(?:\+[a-z-]+)*$/)
  }
})

test('a text without claims has no thesis', () => {
  expect(ranking('- | We went home.\nP | It rained.')).toEqual([])
  expect(ranking('x | Share this page.')).toEqual([])
})
