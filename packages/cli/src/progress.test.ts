import { expect, test, vi } from 'vitest'
import { createProgress, createStatus, progressLine } from './progress.ts'

const half = { documents: 100, bytes: 2e6, reused: 0, failed: 0, pace: 40_000 }
const whole = { documents: 400, bytes: 8e6 }

test('a line tells documents, megabytes, rate and time left', () => {
  expect(progressLine(whole, half, 50_000)).toBe(
    '██████░░░░░░░░░░░░░░░░░░  100/400 documents  2.0/8.0 MB  2.0/s  2:30 left',
  )
  expect(progressLine(whole, { ...half, pace: 0 }, 50_000)).toContain('  – left')
})

test('what is reused and what failed is told where there is any', () => {
  const line = progressLine(whole, { ...half, reused: 60, failed: 1 }, 50_000)
  expect(line).toMatch(/2:30 left {2}60 reused {2}1 failed$/)
})

const written = (
  isTTY: boolean,
  { quiet = false, env = {}, seconds = 0, documents = 1 } = {},
): string => {
  vi.useFakeTimers({ now: 0 })
  let text = ''
  const stderr = { isTTY, columns: 40, write: (more: string) => (text += more) }
  const work = { documents, bytes: 10 * documents }
  const progress = createProgress({ stderr, env }, work, quiet)
  for (let i = 0; i < documents; i += 1) {
    vi.advanceTimersByTime(seconds * 1000)
    progress.advance({ bytes: 10 })
  }
  progress.end()
  vi.useRealTimers()
  return text
}

test('a terminal gets a bar no wider than it is, which is gone in the end', () => {
  const [, bar = ''] = written(true, { seconds: 1 }).split('\r\u001b[2K')
  expect(bar).toMatch(/^█.*1\/1/)
  expect(bar.length).toBeLessThan(40)
  expect(written(true).endsWith('\r\u001b[2K')).toBe(true)
})

test.each([
  ['a pipe', false, {}],
  ['a terminal of a build server', true, { CI: 'true' }],
])('%s gets a line every ten seconds', (_name, isTTY, env) => {
  expect(written(isTTY, { env })).toBe('')
  const lines = written(isTTY, { env, seconds: 4, documents: 6 }).trimEnd().split('\n')
  expect(lines.map((line) => /\d+\/6/.exec(line)?.[0])).toEqual(['3/6', '6/6'])
  expect(lines.join()).not.toContain('\u001b')
})

test('nothing is written when quiet', () => {
  expect(written(true, { quiet: true, seconds: 20 })).toBe('')
})

test('the time left goes by the pace of late, not by what was reused at once', () => {
  const lines = written(true, { env: { CI: '1' }, seconds: 10, documents: 4 })
  expect(lines).toContain('0:20 left')
})

test.each([
  [true, false, ['', 'a', 'b', '']],
  [true, true, ['']],
  [false, false, ['']],
])('a status is one line of a terminal, and nothing else (%s, quiet %s)', (isTTY, quiet, lines) => {
  let text = ''
  const output = { isTTY, columns: 40, write: (more: string) => (text += more) }
  const { show, end } = createStatus(output, quiet)
  show('a')
  show('b')
  end()
  expect(text.split('\r\u001b[2K')).toEqual(lines)
})
