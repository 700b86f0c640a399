import { describe, expect, test } from 'vitest'
import * as exported from '../index.ts'
import { notesOn, statistics } from './registry.ts'

/** Exported functions that give no figure themselves: they combine, count or check. */
const helpers = ['checkPublished', 'notesOn', 'oneAgainstRest', 'rateDifferences', 'sparseRows']

const functions = Object.entries(exported)
  .filter(([, value]) => typeof value === 'function')
  .map(([name]) => name)

describe('the registry', () => {
  test('names every function that gives a figure, and only what is there', () => {
    const named = new Set(statistics.flatMap((statistic) => statistic.functions))
    expect([...named, ...helpers].toSorted()).toEqual(functions.toSorted())
  })

  test('names each statistic once, and leaves nothing about it open', () => {
    expect(new Set(statistics.map(({ id }) => id)).size).toBe(statistics.length)
    expect(new Set(statistics.map(({ name }) => name)).size).toBe(statistics.length)
    for (const { id, name, formula, range, sign, avoid, reference } of statistics) {
      expect(notesOn(id).name).toBe(name)
      for (const text of [name, formula, range, sign, avoid, reference ?? '-']) {
        expect(text, id).not.toBe('')
      }
      expect(avoid, id).toMatch(/\.$/u)
      // Years are what a reader looks the source up by.
      if (reference !== null) expect(reference, id).toMatch(/\d{4}/u)
    }
  })
})
