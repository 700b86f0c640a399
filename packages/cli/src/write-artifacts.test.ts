import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Artifact, ArtifactInPieces, Piece } from '@contend/report'
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

const file = (path: string, size = 5): Artifact => ({
  path,
  mediaType: 'text/plain',
  contents: letters.slice(0, 1).repeat(size),
})

const inFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'contend-artifacts-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  await work(folder)
}

test('whole files are written before more of them are made', () =>
  inFolder(async (folder) => {
    const waiting: number[] = []
    const large = function* (): Generator<Artifact | ArtifactInPieces> {
      yield { path: 'first.csv', mediaType: 'text/csv', pieces: ['first'] }
      for (const name of ['a', 'b', 'c']) {
        waiting.push(readdirSync(folder).length)
        yield file(`${name}.txt`, 2_000_000)
      }
    }
    await writeArtifacts(folder, large())
    expect(waiting).toEqual([0, 1, 2])
    expect(readdirSync(folder)).toEqual(['a.txt', 'b.txt', 'c.txt', 'first.csv'])
  }))

test.each(['the making of a file', 'a check'])('where %s fails, nothing is left', (what) =>
  inFolder(async (folder) => {
    const failing = function* (): Generator<Artifact> {
      yield file('a.txt')
      yield file('b.txt', 2_000_000)
      yield file('c.txt')
      if (what !== 'a check') throw new Error('no more')
    }
    let checks = 0
    const checkpoint = (): void => {
      checks += 1
      if (what === 'a check' && checks === 2) throw new Error('no more')
    }
    await expect(writeArtifacts(folder, failing(), { checkpoint })).rejects.toThrow('no more')
    expect(readdirSync(folder)).toEqual([])
  }),
)
