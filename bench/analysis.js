// What the whole analysis of a document costs against raw wink-nlp, which finds tokens, sentences, negation and tags.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { Worker } from 'node:worker_threads'
import { generatedArticles } from './articles.js'
import { built, corpusDocuments, median, show, shippedLexicons, timed } from './support.js'

const DOCUMENTS = 60
const WORDS = 700
const ROUNDS = 9

/** The functions that stand for a stage; what runs below one is its share. */
const STAGES = new Map([
  ['makeDocument', 'blocks, language'],
  ['winkTokens', 'tokens and tags'],
  ['match', 'lexicon hits'],
  ['parseDocument', 'sentences, index of hits'],
  ['findNegations', 'negation'],
  ['findVoices', 'voice'],
  ['contextsOf', 'clauses, topic'],
  ['fireCues', 'cues'],
  ['claimTypeOf', 'claim type'],
  ['hedgeOf', 'hedging'],
  ['labelSentences', 'scores and labels'],
  ['nearClaims', 'near claims'],
  ['clausesOf', 'clauses by compromise'],
  ['patternSentence', 'patterns by compromise'],
  ['findStances', 'stances'],
  ['findRelations', 'relations'],
  ['rankTheses', 'theses'],
  ['findPositions', 'positions'],
  ['claimTermsOf', 'claim terms'],
  ['hitsOf', 'hits of the analysis'],
  ['drawnIntervals', 'drawn intervals'],
  ['buildProfile', 'profile'],
  ['ironyCues', 'irony'],
  ['analyzeDocument', 'the rest'],
])

/** Shares of the stages in what the profiler sampled: each sample counts for the innermost stage it is in. */
const sharesIn = ({ nodes, samples, timeDeltas }) => {
  const stageOf = new Map()
  const name = (node, stage) => {
    const own = node.callFrame.url.includes('/packages/')
    const inner = (own ? STAGES.get(node.callFrame.functionName) : undefined) ?? stage
    stageOf.set(node.id, inner)
    for (const child of node.children ?? []) name(byId.get(child), inner)
  }
  const byId = new Map(nodes.map((node) => [node.id, node]))
  name(nodes[0], null)
  const times = new Map()
  let all = 0
  for (const [at, id] of samples.entries()) {
    const stage = stageOf.get(id)
    if (stage === null) continue
    all += timeDeltas[at]
    times.set(stage, (times.get(stage) ?? 0) + timeDeltas[at])
  }
  return [...times].map(([stage, time]) => [stage, time / all]).sort((a, b) => b[1] - a[1])
}

const { createAnalyzer, parseLexicon, parsePropositions } = await built('analyze/dist/index.js')
const { makeDocument } = await built('ingest/dist/index.js')

const business = new URL('../packages/analyze/propositions/business.yaml', import.meta.url)
const analyzer = createAnalyzer({
  lexicons: shippedLexicons().map((text, at) => parseLexicon(text, String(at))),
  propositions: parsePropositions(readFileSync(business, 'utf8'), 'business.yaml'),
})
const texts = await generatedArticles({ documents: DOCUMENTS, words: WORDS })
const analyse = () =>
  texts.map((text, at) =>
    analyzer.analyze(makeDocument({ path: `${at}.txt`, text, metadata: {}, sha256: String(at) })),
  )

const raw = new Worker(new URL('raw-wink.js', import.meta.url), { workerData: texts })
const timeRaw = async () => {
  raw.postMessage(null)
  const [time] = await once(raw, 'message')
  return time
}

const densities = (analyses) => {
  const sum = (of) => analyses.reduce((total, analysis) => total + of(analysis), 0)
  const words = sum(({ totals }) => totals.words)
  const per = (of) => ((sum(of) / words) * 1000).toFixed(1).padStart(6)
  return [
    (words / analyses.length).toFixed(0).padStart(6),
    per(({ totals }) => totals.sentences),
    per(({ totals }) => totals.claims),
    per(({ hits }) => hits.length),
    per(({ stances }) => stances.length),
  ].join('  ')
}

const times = { raw: [], analysis: [] }
let analyses = []
// One after the other in each round, so that a slow moment of the machine meets both alike; the first two warm up.
for (let round = -2; round < ROUNDS; round += 1) {
  const rawTime = await timeRaw()
  const time = timed(() => (analyses = analyse()))
  if (round < 0) continue
  times.raw.push(rawTime)
  times.analysis.push(time)
}
await raw.terminate()

const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.setSamplingInterval', { interval: 200 })
await session.post('Profiler.start')
analyse()
analyse()
const { profile } = await session.post('Profiler.stop')

const corpus = (await corpusDocuments()).map((document) => analyzer.analyze(document))
const ratios = times.analysis.map((time, at) => time / times.raw[at])
const ms = (list) => (Math.min(...list) / DOCUMENTS).toFixed(2)
show('analysis: generated articles', '')
show('  ', 'words a document; per 1,000 words: sentences, claims, hits, stances')
show('  corpus', densities(corpus))
show('  generated', densities(analyses))
show(`  raw wink-nlp, least of ${ROUNDS} rounds`, `${ms(times.raw)} ms a document`)
show('  whole analysis', `${ms(times.analysis)} ms a document`)
show('  × raw, least and median', `${Math.min(...ratios).toFixed(2)}  ${median(ratios).toFixed(2)}`)
for (const [stage, share] of sharesIn(profile)) {
  show(`    ${stage}`, `${(share * 100).toFixed(1).padStart(5)} %`)
}
