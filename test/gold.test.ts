import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const corpus = join(import.meta.dirname, '../corpus')
const genres = join(corpus, 'genres')

/** Folders with `gold/` and `articles/` side by side. */
const collections = [
  corpus,
  ...readdirSync(genres)
    .filter((name) => !name.includes('.'))
    .map((name) => join(genres, name)),
]

type Unit = Readonly<Record<string, unknown>>

const parseUnit = (line: string): Unit => {
  const value: unknown = JSON.parse(line)
  if (typeof value !== 'object' || value === null) throw new TypeError(`no object: ${line}`)
  return { ...value }
}

const unitsIn = (file: string): readonly Unit[] =>
  readFileSync(file, 'utf8').trimEnd().split('\n').map(parseUnit)

const articleOf = (folder: string, name: string): string => {
  const file = readdirSync(join(folder, 'articles')).find(
    (one) => one.replace(/\.\w+$/, '') === name,
  )
  if (file === undefined) throw new Error(`${folder} has labels of ${name} and no article`)
  return readFileSync(join(folder, 'articles', file), 'utf8')
}

describe.each(collections)('%s', (folder) => {
  const names = readdirSync(join(folder, 'gold'))
    .filter((file) => file.endsWith('.jsonl') && file !== 'documents.jsonl')
    .map((file) => file.replace(/\.jsonl$/, ''))

  test('every unit is its piece of the article, and none that holds a word is missing', () => {
    for (const name of names) {
      const characters = Array.from(articleOf(folder, name))
      let last = 0
      let gaps = ''
      for (const { start, end, text } of unitsIn(join(folder, 'gold', `${name}.jsonl`))) {
        expect(characters.slice(Number(start), Number(end)).join(''), name).toBe(text)
        gaps += characters.slice(last, Number(start)).join('')
        last = Number(end)
      }
      gaps += characters.slice(last).join('')
      expect(gaps.replaceAll(/<[^<>]*>/g, ''), name).not.toMatch(/\p{L}/u)
    }
  })

  test('labels hang together as the guideline says', () => {
    for (const name of names) {
      for (const unit of unitsIn(join(folder, 'gold', `${name}.jsonl`))) {
        const what = `${name}: ${String(unit['i'])}`
        for (const label of ['claimType', 'stanceTarget', 'stance']) {
          expect(unit[label] !== null, `${what} ${label}`).toBe(unit['claim'])
        }
        if (unit['hedged'] === true)
          expect(unit['claim'] === true || unit['premise'] === true, what).toBe(true)
        if (unit['kind'] === 'heading') expect(unit['premise'], what).toBe(false)
      }
    }
  })

  test('documents.jsonl has one line for each, with true counts and theses that exist', () => {
    const documents = unitsIn(join(folder, 'gold/documents.jsonl'))
    expect(documents.map(({ file }) => String(file).replace(/\.\w+$/, '')).toSorted()).toEqual(
      names.toSorted(),
    )
    for (const { file, units, claims, main_thesis_sentence_indices: theses } of documents) {
      const gold = unitsIn(join(folder, 'gold', `${String(file).replace(/\.\w+$/, '')}.jsonl`))
      expect(gold.length, String(file)).toBe(units)
      expect(gold.filter(({ claim }) => claim === true).length, String(file)).toBe(claims)
      for (const index of Array.isArray(theses) ? theses : [])
        expect(gold[Number(index)], String(file)).toBeDefined()
    }
  })
})
