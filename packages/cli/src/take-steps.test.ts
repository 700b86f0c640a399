import { finish } from '@contend/analyze/results'
import type { Steps } from '@contend/analyze/results'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { takeSteps } from './take-steps.ts'

function* counting(steps: number, each: () => void = () => undefined): Steps<number> {
  for (let step = 0; step < steps; step++) {
    each()
    yield
  }
  return steps
}

test('work in steps gives what it gives at once', async () => {
  expect(
    await takeSteps(
      () => counting(1000),
      () => undefined,
    ),
  ).toBe(finish(counting(1000)))
})

test('what happens during long work is seen, and can end it', async () => {
  const stop = new AbortController()
  const wait = (): void => {
    const end = performance.now() + 5
    while (performance.now() < end);
  }
  void setTimeout(20).then(() => stop.abort())
  await expect(
    takeSteps(
      () => counting(10_000, wait),
      () => stop.signal.throwIfAborted(),
    ),
  ).rejects.toThrow('aborted')
})
