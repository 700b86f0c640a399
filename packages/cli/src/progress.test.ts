import { expect, test } from 'vitest'
import { createProgress, createStatus, progressLine } from './progress.ts'

test('a line tells documents, megabytes, rate and time left', () => {
  const line = progressLine({ documents: 400, bytes: 8e6 }, { documents: 100, bytes: 2e6 }, 50_000)
  expect(line).toBe('██████░░░░░░░░░░░░░░░░░░  100/400 documents  2.0/8.0 MB  2.0/s  2:30 left')
})

const written = (isTTY: boolean, quiet: boolean): string => {
  let text = ''
  const output = { isTTY, columns: 40, write: (more: string) => (text += more) }
  const progress = createProgress(output, { documents: 1, bytes: 10 }, quiet)
  progress.advance(10)
  progress.end()
  return text
}

test('a terminal gets a bar no wider than it is, which is gone in the end', () => {
  const [, bar = ''] = written(true, false).split('\r\u001b[2K')
  expect(bar).toMatch(/^█.*1\/1/)
  expect(bar.length).toBeLessThan(40)
  expect(written(true, false).endsWith('\r\u001b[2K')).toBe(true)
})

test('a pipe gets no bar, and nothing is written when quiet', () => {
  expect(written(false, false)).toBe('')
  expect(written(true, true)).toBe('')
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
