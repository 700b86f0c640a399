import { built, corpusDocuments, shippedLexicons, shippedPropositions } from './support.js'

const GROUPS = ['academic', 'agency', 'analyst', 'press', 'vendor', 'practitioner']

/** A generator of numbers from 0 to 1 (mulberry32). */
const seeded = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

/** Documents that are compared with each other in full; the others only stand in the report. */
const COMPARED = 60

/** Articles that are analysed. */
const ANALYSED = 24

/**
 * A comparison of so many documents, made of the English articles of the corpus by giving them other names,
 * titles, groups and dates: their sentences, claims and marks are as many as real ones have.
 */
export const syntheticComparison = async (size, seed = 1) => {
  const { compare, createAnalyzer, parseLexicon, parsePropositions } =
    await built('analyze/dist/index.js')
  const analyzer = createAnalyzer({
    lexicons: shippedLexicons().map((text, i) => parseLexicon(text, String(i))),
    propositions: shippedPropositions().flatMap((text, i) => parsePropositions(text, String(i))),
  })
  const real = (await corpusDocuments())
    .slice(0, ANALYSED)
    .map((document) => analyzer.analyze(document))
  const draw = seeded(seed)
  const pick = (list) => list[Math.floor(draw() * list.length)]
  const analyses = Array.from({ length: size }, (_, index) => {
    const analysis = pick(real)
    const id = `article-${String(index).padStart(6, '0')}`
    const title = `${analysis.document.title}, ${index}`
    const metadata = {
      group: pick(GROUPS),
      date: `20${10 + Math.floor(draw() * 15)}-01-15`,
      author: `Author ${Math.floor(draw() * 900)}`,
    }
    return {
      ...analysis,
      document: { ...analysis.document, id, path: `${id}.txt`, title, metadata },
    }
  })
  const compared = compare(analyses.slice(0, COMPARED), { frame: analyzer.frame })
  const groups = GROUPS.map((name) => ({
    name,
    documents: analyses
      .filter(({ document }) => document.metadata.group === name)
      .map(({ document }) => document.id),
  }))
  return { ...compared, analyses, groups }
}

/** What goes with a synthetic comparison. */
export const syntheticManifest = ({ analyses }) => ({
  version: '0.0.0',
  engine: {},
  options: {},
  seed: 1,
  inputs: analyses.map(({ document: { path, sha256 } }) => ({ path, sha256 })),
  lexicons: [],
  propositions: [],
  notes: [],
})
