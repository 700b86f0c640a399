import type { DocumentAnalysis } from '../model/analysis.ts'
import type { Hit } from '../model/hit.ts'
import type { Sentence } from '../model/sentence.ts'
import { withParents } from '../lexicon/with-parents.ts'
import { createTallier } from './tallier.ts'
import { mergeTallies } from '../profile/merge-tallies.ts'
import type { Tally } from '../profile/tally.ts'
import { paragraphDocument } from './paragraph-document.ts'

const sentence: Omit<Sentence, 'start' | 'end' | 'index' | 'words'> = {
  block: 'paragraph',
  blockIndex: 0,
  claim: true,
  claimScore: 1,
  claimType: null,
  premise: false,
  premiseScore: 0,
  thesisRank: null,
  hedged: false,
  boosted: false,
  question: false,
  voice: 'author',
  attitude: null,
  speaker: null,
  rules: {},
}

const WORD = /(?<surface>[^\s[]+)(?:\[(?<categories>[^\]]+)\])?/gu

/**
 * An analysis of claims, one a line, in which `word[a,b.c]` is a hit of the categories `a` and `b.c` of
 * the lexicon `topic` (`lexicon/category` for another one), the word being the entry. A line that starts
 * with `>` is attributed, one with `-` is no claim.
 */
export const markedClaims = (
  id: string,
  lines: readonly string[],
  language = 'en',
): DocumentAnalysis => {
  const sentences: Sentence[] = []
  const hits: Hit[] = []
  let text = ''
  for (const [index, line] of lines.entries()) {
    const start = text.length
    const voice = line.startsWith('>') ? 'attributed' : 'author'
    const claim = !line.startsWith('-')
    const words = [...line.replace(/^[>-]\s*/u, '').matchAll(WORD)]
    for (const { groups } of words) {
      const surface = groups?.['surface'] ?? ''
      for (const name of groups?.['categories']?.split(',') ?? []) {
        const [category = '', lexicon = 'topic'] = name.split('/').reverse()
        const place = { sentence: index, start: text.length, end: text.length + surface.length }
        const labels = { voice, attitude: null, inClaim: claim } as const
        const match = { weight: 1, match: 'literal', negations: [] } as const
        hits.push({ ...place, lexicon, category, entry: surface, ...match, ...labels })
      }
      text += `${surface} `
    }
    const labels = { ...sentence, claim, voice } as const
    sentences.push({ ...labels, index, start, end: text.length, words: words.length })
  }
  const document = { ...paragraphDocument(text, language), id, path: `${id}.txt` }
  const words = sentences.reduce((sum, each) => sum + each.words, 0)
  const claims = sentences.filter(({ claim }) => claim === true).length
  return {
    formatVersion: 1,
    document,
    depth: 'full',
    totals: { characters: text.length, words, sentences: lines.length, claims, premises: 0 },
    sentences,
    cues: [],
    hits,
    negations: [],
    relations: [],
    nearStances: [],
    stances: [],
    claimTerms: [],
    positions: [],
    profile: [],
    diagnostics: [],
    effort: { sentences: lines.length, clauseParses: 0, patternParses: 0 },
  }
}

/** The merged tally of such analyses, by all categories that occur in them. */
export const markedTally = (analyses: readonly DocumentAnalysis[]): Tally => {
  const hits = analyses.flatMap((analysis) => analysis.hits)
  const categories = hits.flatMap(({ lexicon, category }) =>
    withParents(category).map((name) => ({ lexicon, category: name, label: name, entries: {} })),
  )
  return mergeTallies(analyses.map(createTallier({ categories })))
}
