// What lexicons cost per document, against raw wink-nlp tokenising of the same texts in this process.
import { createRequire } from 'node:module'
import {
  built,
  corpusDocuments,
  frequentWords,
  lexiconText,
  median,
  show,
  shippedLexicons,
  timed,
} from './support.js'

const RUNS = 5
const { createAnalyzer, parseLexicon } = await built('analyze/dist/index.js')
const { parseDocument } = await built('analyze/dist/text/parse-document.js')
const { adapterFor } = await built('analyze/dist/text/language.js')
const { compileLexicons } = await built('analyze/dist/lexicon/compile.js')
const { articleReading } = await built('analyze/dist/text/article-reading.js')

const require = createRequire(new URL('../packages/analyze/package.json', import.meta.url))
const wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos'])

const documents = await corpusDocuments()
const words = frequentWords(documents, 100)
const shipped = shippedLexicons().map((text, i) => parseLexicon(text, String(i)))
const lexicons = new Map(
  [500, 5000, 50_000].map((size) => [size, parseLexicon(lexiconText(words, size), String(size))]),
)

const raw = () => {
  for (const { text } of documents) wink.readDoc(text).tokens().out()
}

const analysing = (more) => {
  const analyzer = createAnalyzer({ lexicons: [...shipped, ...more], propositions: [] })
  return () => {
    for (const document of documents) analyzer.analyze(document)
  }
}

const parsing = (own) => {
  const { match } = compileLexicons(own, { tokenize: articleReading.tokenize }).matcherFor('en')
  return () => {
    for (const document of documents)
      parseDocument(document, adapterFor('en'), { match, units: null })
  }
}

const works = new Map([
  ['raw wink-nlp: tokens, tags', raw],
  ['sentences, tokens, hits: 500 terms', parsing([lexicons.get(500)])],
  ['sentences, tokens, hits: 5,000 terms', parsing([lexicons.get(5000)])],
  ['sentences, tokens, hits: 50,000 terms', parsing([lexicons.get(50_000)])],
  ['whole analysis: shipped lexicons', analysing([])],
  ['whole analysis: shipped + 500 terms', analysing([lexicons.get(500)])],
  ['whole analysis: shipped + 5,000 terms', analysing([lexicons.get(5000)])],
])

const times = new Map([...works.keys()].map((name) => [name, []]))
// One after the other in each round, so that a slow moment of the machine meets all of them alike.
for (let round = 0; round <= RUNS; round += 1) {
  for (const [name, work] of works) {
    const time = timed(work)
    if (round > 0) times.get(name).push(time)
  }
}

show(
  `matching: ${documents.length} documents, median of ${RUNS} rounds`,
  'ms per document    × raw',
)
for (const [name, list] of times) {
  const ratio = median(list.map((time, i) => time / times.get('raw wink-nlp: tokens, tags')[i]))
  show(
    `  ${name}`,
    `${(median(list) / documents.length).toFixed(2).padStart(7)}          ${ratio.toFixed(2).padStart(6)}`,
  )
}
for (const kind of ['sentences, tokens, hits:', 'whole analysis: shipped +']) {
  const [few, many] = [times.get(`${kind} 500 terms`), times.get(`${kind} 5,000 terms`)]
  show(
    `  500 → 5,000 terms, ${kind.split(':')[0]}`,
    `× ${median(many.map((time, i) => time / few[i])).toFixed(3)}`,
  )
}
