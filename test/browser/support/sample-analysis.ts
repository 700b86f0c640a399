import type { ClaimType, CueHit, DocumentAnalysis, Hit, Negation, Sentence } from '@contend/analyze'
import { diagnostic, type Block, type BlockKind, type Diagnostic } from '@contend/ingest'
import { noise, positionOf, profileOf, stancesOf } from './sample-figures.ts'
import { categoryWords, sampleFrame } from './sample-frame.ts'

/** A text with what the sample makes up about it. */
export interface SampleSource {
  readonly id: string
  readonly path: string
  readonly text: string
  readonly language: string
  readonly title?: string
  readonly metadata: Readonly<Record<string, string>>
  readonly diagnostics?: readonly Diagnostic[]
}

const types: readonly ClaimType[] = [
  'fact',
  'value',
  'causal',
  'comparison',
  'policy',
  'prediction',
]

const logit = (score: number): number => Math.log(score / (1 - score))

const kindOf = (line: string, index: number): BlockKind => {
  if (index === 0) return 'title'
  if (/^(?:By |Share|Posted|بقلم)|\d+ (?:shares|comments)/u.test(line)) return 'boilerplate'
  if (/^[-*•] /u.test(line)) return 'list-item'
  return line.length < 60 && !/[.!?]$/u.test(line) ? 'heading' : 'paragraph'
}

const blocksOf = (text: string): readonly Block[] =>
  [...text.matchAll(/[^\r\n]*[\p{L}\p{N}][^\r\n]*/gu)].map((match, index) => ({
    kind: kindOf(match[0], index),
    rule: 'sample',
    start: match.index,
    end: match.index + match[0].length,
  }))

const cuesOf = (text: string, sentence: Sentence): readonly CueHit[] => {
  const { index, start, end, claimScore, premiseScore } = sentence
  if (claimScore === null || premiseScore === null) return []
  const found = /\b(?:should|must|is|are|because|never|most)\b|لا|إن/iu.exec(text.slice(start, end))
  const rest = found === null ? 0 : 1.25
  const length = 0.31
  const span =
    found === null
      ? null
      : { start: start + found.index, end: start + found.index + found[0].length }
  return [
    {
      sentence: index,
      cue: 'base',
      claim: logit(claimScore) - rest - length,
      premise: logit(premiseScore) - rest - length,
      span: null,
    },
    { sentence: index, cue: 'length', claim: length, premise: length, span: null },
    ...(span === null
      ? []
      : [{ sentence: index, cue: 'modal-or-copula', claim: rest, premise: rest, span }]),
  ]
}

const sentencesOf = (
  text: string,
  blocks: readonly Block[],
  full: boolean,
): readonly Sentence[] => {
  const sentences: Sentence[] = []
  for (const [blockIndex, block] of blocks.entries()) {
    const slice = text.slice(block.start, block.end)
    for (const match of slice.matchAll(/[^\s.!?؟][^.!?؟]*[.!?؟]*["”’)]*/gu)) {
      if (!/[\p{L}\p{N}]/u.test(match[0])) continue
      const start = block.start + match.index
      const measured = full && block.kind !== 'boilerplate'
      const claimScore = 0.08 + 0.9 * noise(match[0])
      const premiseScore = 0.05 + 0.9 * noise(`${match[0]}.`)
      const claim = measured && block.kind !== 'heading' && claimScore >= 0.56
      const premise = measured && premiseScore >= 0.7
      const attributed = /[“"«]|says|said|report|يقول/u.test(match[0])
      const question = /[?؟]/u.test(match[0])
      const score = claim ? claimScore : Math.min(claimScore, 0.49)
      sentences.push({
        start,
        end: start + match[0].length,
        index: sentences.length,
        block: block.kind,
        blockIndex,
        words: match[0].split(/\s+/u).length,
        claim: measured ? claim : null,
        claimScore: measured ? score : null,
        claimType: claim
          ? (types[Math.floor(noise(`${match[0]}!`) * types.length)] ?? 'fact')
          : null,
        premise: measured ? premise : null,
        premiseScore: measured ? (premise ? premiseScore : Math.min(premiseScore, 0.49)) : null,
        thesisRank: null,
        hedged: measured ? /\b(?:may|might|perhaps|think|suspect)\b/u.test(match[0]) : null,
        boosted: measured ? /\b(?:certainly|clearly|never|always)\b/u.test(match[0]) : null,
        question: measured ? question : null,
        voice: measured ? (attributed ? 'attributed' : 'author') : null,
        attitude: measured && attributed ? (noise(match[0]) > 0.6 ? 'rejects' : 'reports') : null,
        speaker:
          measured && /Professor \w+ \w+/u.test(match[0]) ? 'Professor Ingrid Halloran' : null,
        rules: claim ? { claimType: 'sample-type', voice: 'sample-voice' } : {},
      })
    }
  }
  const best = sentences
    .filter(({ claim }) => claim === true)
    .sort((a, b) => (b.claimScore ?? 0) - (a.claimScore ?? 0))
    .slice(0, 3)
  return sentences.map((sentence) => {
    const rank = best.indexOf(sentence)
    if (rank < 0) return sentence
    return {
      ...sentence,
      thesisRank: rank + 1,
      rules: { ...sentence.rules, thesis: 'sample-thesis' },
    }
  })
}

const negationsOf = (text: string, sentences: readonly Sentence[]): readonly Negation[] =>
  sentences.flatMap(({ start, end, index }) => {
    const match = /\b(?:not|never|no|don't|isn't)\b|(?<=\s)لا(?=\s)/u.exec(text.slice(start, end))
    if (match === null) return []
    const cue = { start: start + match.index, end: start + match.index + match[0].length }
    const rest = text.slice(cue.end, end).search(/[,;.:!?،؟]|$/u)
    return [
      { sentence: index, cue, scope: { start: cue.end, end: cue.end + rest }, rule: 'clause-end' },
    ]
  })

const hitsOf = (
  text: string,
  sentences: readonly Sentence[],
  negations: readonly Negation[],
): Hit[] =>
  Object.entries(categoryWords)
    .flatMap(([name, pattern]) => {
      const [lexicon = '', category = ''] = name.split('.')
      return [...text.matchAll(pattern)].flatMap((match): Hit[] => {
        const [start, end] = [match.index, match.index + match[0].length]
        const sentence = sentences.find((each) => each.start <= start && end <= each.end)
        if (sentence === undefined) return []
        const held = [...negations.entries()].filter(
          ([, { scope }]) => scope.start <= start && end <= scope.end,
        )
        const { voice, attitude, claim, index } = sentence
        return [
          {
            start,
            end,
            sentence: index,
            lexicon,
            category,
            entry: match[0].toLowerCase(),
            weight: 1,
            match: 'literal',
            negations: held.map(([at]) => at),
            voice,
            attitude,
            inClaim: claim,
          },
        ]
      })
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)

/** An analysis with made-up labels that has the shape of a real one. */
export const sampleAnalysis = (source: SampleSource): DocumentAnalysis => {
  const { id, path, text, language, metadata, diagnostics = [] } = source
  const full = language === 'en' || language === 'ar'
  const blocks = blocksOf(text)
  const sentences = full ? sentencesOf(text, blocks, true) : sentencesOf(text, blocks, false)
  const negations = full ? negationsOf(text, sentences) : []
  const hits = full ? hitsOf(text, sentences, negations) : []
  const stances = stancesOf(text, id, sentences)
  const counted = sentences.filter(({ block }) => block !== 'boilerplate')
  const words = counted.reduce((sum, sentence) => sum + sentence.words, 0)
  const first = blocks[0]
  const title = source.title ?? (first === undefined ? '' : text.slice(first.start, first.end))
  const claims = counted.filter(({ claim }) => claim === true)
  const found = full
    ? diagnostics
    : [
        ...diagnostics,
        diagnostic(
          'warning',
          'language-unsupported',
          { path },
          `The text is in a language (${language}) that is not supported. It is listed, not analysed.`,
        ),
      ]
  return {
    formatVersion: 1,
    document: {
      id,
      path,
      text,
      sha256: noise(text).toString(16).slice(2).padEnd(64, '0'),
      encoding: 'utf-8',
      language,
      title,
      metadata,
      blocks,
      diagnostics,
    },
    depth: full ? 'full' : 'none',
    totals: {
      characters: text.length,
      words,
      sentences: counted.length,
      claims: full ? claims.length : null,
      premises: full ? counted.filter(({ premise }) => premise === true).length : null,
    },
    sentences,
    cues: sentences.flatMap((sentence) => cuesOf(text, sentence)),
    hits,
    negations,
    relations: claims.slice(1, 4).map(({ index }, at) => ({
      from: index,
      to: claims[0]?.index ?? 0,
      relation: at === 0 ? 'attack' : 'support',
      cue: 'because',
      score: 0.6,
    })),
    stances,
    nearStances: [],
    claimTerms: [],
    positions: full
      ? sampleFrame.propositions.map(({ id: each }) => positionOf(stances, each))
      : [],
    profile: full ? profileOf(hits, sentences, words) : [],
    diagnostics: found,
    effort: { sentences: sentences.length, clauseParses: 3, patternParses: 1 },
  }
}
