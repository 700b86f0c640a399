import { expect, test } from 'vitest'
import { countChoices, drawnChoices, everyChoice } from './relabelings.ts'

test.each([
  [5, 2, 10],
  [10, 5, 252],
  [12, 9, 220],
  [4, 0, 1],
  [4, 4, 1],
])('%i choose %i are %i, each of them once', (n, k, ways) => {
  const choices: string[] = []
  everyChoice(n, k, (members) => choices.push(members.join()))
  expect(countChoices(n, k, ways)).toBe(ways)
  expect(choices).toHaveLength(ways)
  expect(new Set(choices).size).toBe(ways)
  expect(choices).toEqual(
    choices.map((one) =>
      one
        .split(',')
        .toSorted((a, b) => Number(a) - Number(b))
        .join(),
    ),
  )
})

test('too many are not counted to the end', () => {
  expect(countChoices(10, 5, 251)).toBeNull()
  expect(countChoices(10_000, 5000, 1000)).toBeNull()
})

test('draws hold no document twice, differ, and have each document as often', () => {
  const times = Array.from({ length: 8 }, () => 0)
  const choices = new Set<string>()
  drawnChoices(8, 3, { seed: 3, stream: 0, draws: 8000 }, (members) => {
    expect(new Set(members).size).toBe(3)
    choices.add(members.toSorted((a, b) => a - b).join())
    for (const member of members) times[member] = (times[member] ?? 0) + 1
  })
  expect(choices.size).toBe(56)
  for (const count of times) expect(Math.abs(count - 3000)).toBeLessThan(250)
})
