import { performance } from 'node:perf_hooks'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** A module of a built package; `npm run bench` builds first. */
export const built = (path) => import(pathToFileURL(join(root, 'packages', path)).href)

/** The shipped lexicon files. */
export const shippedLexicons = () => {
  const folder = join(root, 'packages/analyze/lexicons')
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
}

/** The shipped proposition files. */
export const shippedPropositions = () => {
  const folder = join(root, 'packages/analyze/propositions')
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
}

/** The English articles of the corpus, read as documents by the ingest package. */
export const corpusDocuments = async () => {
  const { makeDocument } = await built('ingest/dist/index.js')
  const folders = [
    'corpus/articles',
    ...readdirSync(join(root, 'corpus/genres')).map((genre) => `corpus/genres/${genre}/articles`),
  ]
  return folders
    .filter((folder) => !folder.includes('README'))
    .flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) =>
        makeDocument({
          path: `${folder}/${name}`,
          text: readFileSync(join(root, folder, name), 'utf8'),
          metadata: {},
          sha256: name,
        }),
      ),
    )
    .filter(({ language }) => language === 'en')
}

const SYLLABLES = ['ka', 'lo', 'mi', 'ter', 'van', 'dor', 'sel', 'qui', 'ban', 'po', 'ru', 'tis']

const madeUp = (number) => {
  let word = ''
  for (let left = number + 12; left > 0; left = Math.floor(left / 12)) word += SYLLABLES[left % 12]
  return word
}

/** The most frequent words of four letters and more, which every made-up lexicon holds. */
export const frequentWords = (documents, howMany) => {
  const counts = new Map()
  for (const { text } of documents) {
    for (const word of text.toLowerCase().match(/[a-z]{4,}/g) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, howMany)
    .map(([word]) => word)
}

/** A lexicon file of so many terms: the words given, then made-up words and phrases, a twentieth wildcards. */
export const lexiconText = (words, size, { wildcards = true } = {}) => {
  const terms = Array.from({ length: size }, (_, i) => {
    if (i < words.length) return words[i]
    if (wildcards && i % 20 === 0) return `${madeUp(i)}*`
    return i % 3 === 0 ? `${madeUp(i)} ${words[i % words.length]}` : madeUp(i)
  })
  return `lexicon: made-up\nlanguage: en\ncategories:\n  a:\n    terms:\n${terms.map((term) => `      - ${term}\n`).join('')}`
}

/** Seeded chances: numbers from 0 to below 1, and one of a list (mulberry32). */
export const generator = (seed) => {
  let state = seed
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return { random, pick: (list) => list[Math.floor(random() * list.length)] }
}

/** Milliseconds that the work takes. */
export const timed = (work) => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The middle of some figures. */
export const median = (figures) =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]

/** Prints one line of results. */
export const show = (what, figure) => process.stdout.write(`${what.padEnd(58)} ${figure}\n`)
