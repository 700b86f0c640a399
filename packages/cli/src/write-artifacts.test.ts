import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Piece } from '@contend/report'
import { writeArtifacts } from './write-artifacts.ts'

const letters = 'abcdefghij'
const sizes = [3, 70_000, 0, 65_536, 1, 200_000, 40_000, 40_000]

/** Bytes that are there until the next piece is asked for, and then are others. */
const piecesOf = function* (first: number): Generator<Piece> {
  const shared = Buffer.alloc(Math.max(...sizes))
  for (const [at, size] of sizes.entries()) {
    yield shared.subarray(0, size).fill(letters[(first + at) % letters.length] ?? '')
    yield `${at === 0 ? '\uFEFF' : ''}é${at}\n`
    shared.fill('!')
  }
}

const textOf = (first: number): string =>
  sizes
    .map((size, at) => {
      const letter = letters[(first + at) % letters.length] ?? ''
      return `${letter.repeat(size)}${at === 0 ? '\uFEFF' : ''}é${at}\n`
    })
    .join('')

test('pieces are written as they were when they were given, by turns', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'contend-artifacts-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const artifacts = [0, 4, 7].map((first) => ({
    path: `${first}.csv`,
    mediaType: 'text/csv',
    pieces: piecesOf(first),
  }))
  await writeArtifacts(folder, artifacts)
  expect(readdirSync(folder)).toEqual(['0.csv', '4.csv', '7.csv'])
  for (const first of [0, 4, 7])
    expect(readFileSync(join(folder, `${first}.csv`), 'utf8')).toBe(textOf(first))
})
