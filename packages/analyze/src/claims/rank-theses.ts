import type { Relation } from '../model/analysis.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Stance } from '../model/stance.ts'
import { centralityIn, contentLemmas, similarityIn } from '../relations/content-words.ts'
import { standings, type Standing } from '../relations/standing.ts'
import { counts, type ParsedSentence } from '../text/parsed-sentence.ts'
import type { CueContext } from './cue.ts'

/** A sentence among the theses of its document. */
interface Thesis {
  /** 1 = the thesis that says most of what the document wants believed. */
  readonly rank: number
  /** The reasons that put it there, joined with `+`. */
  readonly rule: string
}

const MOST_THESES = 5

/**
 * What speaks for and against a claim as thesis; the unit is that of log odds, rounded to halves.
 * Positions: writers put the point into the title, at the end of the first paragraph, or last.
 * Standing: a thesis takes a side, is supported or said again, and is not there for another claim.
 */
const REASONS = {
  title: 2,
  'takes-side': 1.5,
  'last-paragraph': 1,
  summary: 1,
  'end-of-introduction': 0.5,
  'end-of-paragraph': 0.5,
  restated: 0.5,
  question: -0.5,
  reported: -1.5,
  premise: -1,
} as const

/** Share of the document's words about the same: the most central claim gets about half of it. */
const CENTRALITY = 3
const CLAIM_SCORE = 1.5
/** Per unit of ln(words) / 4: a short claim says too little to stand for a text. */
const LENGTH = 1.5
/** For a claim in the very words of the title. */
const TITLE_WORDS = 1
/** For three supporters or more; fewer count in proportion. */
const SUPPORTED = 0.5
const FULL_SUPPORT = 3
/** For a claim that surely supports another. */
const SUPPORTING = -1
/** A claim that nothing supports stays below what it supports, where the relation is that sure. */
const SURE = 0.5
/** A similarity or centrality from here on is named among the reasons. */
const NAMED_SIMILARITY = 0.1
const NAMED_CENTRALITY = 0.3
/** A summary announces itself among its first words. */
const SUMMARY_TOKENS = 4

type Reason = keyof typeof REASONS

/** The document as the ranking sees it. */
interface Outline {
  readonly firstBlock: number | undefined
  readonly lastBlock: number | undefined
  readonly titleLemmas: ReadonlySet<string>
  /** Weight of the surest side a sentence takes, at most 1. */
  readonly sides: ReadonlyMap<number, number>
  readonly standingOf: (sentence: number) => Standing
}

interface Candidate {
  readonly index: number
  readonly strength: number
  readonly reasons: readonly string[]
  readonly standing: Standing
}

const isLine = ({ block }: { readonly block: string }): boolean =>
  block === 'title' || block === 'heading'

const announcesSummary = ({ lexical }: ParsedSentence): boolean =>
  ['discourse.summary', 'discourse.restatement'].some((category) =>
    lexical.argument(category).some(({ tokenStart }) => tokenStart < SUMMARY_TOKENS),
  )

const reasonsOf = (
  { sentence, place }: CueContext,
  labels: Sentence,
  outline: Outline,
): readonly Reason[] => {
  const closes = place.lastInBlock && place.inBlock > 0
  const reasons: readonly (readonly [Reason, boolean])[] = [
    ['title', sentence.block === 'title'],
    ['takes-side', outline.sides.has(labels.index)],
    ['last-paragraph', sentence.blockIndex === outline.lastBlock],
    ['summary', announcesSummary(sentence)],
    ['end-of-introduction', sentence.blockIndex === outline.firstBlock && place.lastInBlock],
    ['end-of-paragraph', closes],
    ['restated', outline.standingOf(labels.index).restated],
    ['question', labels.question === true],
    ['reported', labels.voice === 'attributed' && labels.attitude !== 'endorses'],
    ['premise', labels.premise === true],
  ]
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []))
}

const surestSides = (stances: readonly Stance[]): ReadonlyMap<number, number> => {
  const sides = new Map<number, number>()
  for (const { stance, sentence, weight } of stances) {
    if (stance === 'neutral') continue
    sides.set(sentence, Math.max(sides.get(sentence) ?? 0, Math.min(1, weight)))
  }
  return sides
}

const outlineOf = (
  contexts: readonly CueContext[],
  stances: readonly Stance[],
  relations: readonly Relation[],
): Outline => {
  const sentences = contexts.map(({ sentence }) => sentence).filter(counts)
  const text = sentences.filter((sentence) => !isLine(sentence))
  const title = sentences.find(({ block }) => block === 'title')
  return {
    firstBlock: text[0]?.blockIndex,
    lastBlock: text.at(-1)?.blockIndex,
    titleLemmas: title === undefined ? new Set() : contentLemmas(title),
    sides: surestSides(stances),
    standingOf: standings(relations),
  }
}

const candidatesIn = (
  contexts: readonly CueContext[],
  labelled: readonly Sentence[],
  outline: Outline,
): readonly Candidate[] => {
  const lemmas = contexts.map(({ sentence }) => contentLemmas(sentence))
  const counted = lemmas.filter((_, i) => labelled[i] !== undefined && counts(labelled[i]))
  const centrality = centralityIn(counted)
  const similarity = similarityIn(counted)
  return contexts.flatMap((context, i) => {
    const labels = labelled[i]
    const own = lemmas[i]
    if (labels?.claim !== true || !counts(labels) || own === undefined) return []
    const standing = outline.standingOf(labels.index)
    const central = centrality(own)
    const titled = labels.block === 'title' ? 0 : similarity.between(own, outline.titleLemmas)
    const supported = Math.min(standing.supporters, FULL_SUPPORT) / FULL_SUPPORT
    const supporting = Math.max(0, ...standing.supports.map(({ score }) => score))
    const reasons = reasonsOf(context, labels, outline)
    const shareOf = (reason: Reason): number =>
      reason === 'takes-side' ? (outline.sides.get(labels.index) ?? 0) : 1
    const strength =
      CLAIM_SCORE * (labels.claimScore ?? 0) +
      CENTRALITY * central +
      LENGTH * (Math.log(Math.max(1, labels.words)) / 4) +
      TITLE_WORDS * titled +
      SUPPORTED * supported +
      SUPPORTING * supporting +
      reasons.reduce((sum, reason) => sum + REASONS[reason] * shareOf(reason), 0)
    const named = [
      'claim-score',
      ...(central >= NAMED_CENTRALITY ? ['central-words'] : []),
      ...(titled >= NAMED_SIMILARITY ? ['words-of-title'] : []),
      ...(supported > 0 ? ['supported'] : []),
      ...(supporting > 0 ? ['supports-another'] : []),
      ...reasons,
    ]
    return [{ index: labels.index, strength, reasons: named, standing }]
  })
}

const strongestFirst = (a: Candidate, b: Candidate): number =>
  b.strength - a.strength || a.index - b.index

/** Puts claims that nothing supports right below the strongest claim they surely support. */
const belowTheSupported = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const strengths = new Map(candidates.map(({ index, strength }) => [index, strength]))
  return candidates.map((candidate) => {
    if (candidate.standing.supporters > 0) return candidate
    const above = candidate.standing.supports
      .filter(({ score }) => score >= SURE)
      .map(({ to }) => strengths.get(to) ?? Infinity)
    const strength = Math.min(candidate.strength, ...above)
    return strength < candidate.strength
      ? { ...candidate, strength: strength - Number.EPSILON * Math.abs(strength) }
      : candidate
  })
}

/**
 * The sentences with the thesis ranks of those the document turns on: at most five claims, by claim
 * score, by how central their words are, by place, and by their part in the relations.
 */
export const rankTheses = (
  contexts: readonly CueContext[],
  labelled: readonly Sentence[],
  found: { readonly stances: readonly Stance[]; readonly relations: readonly Relation[] },
): readonly Sentence[] => {
  const outline = outlineOf(contexts, found.stances, found.relations)
  const ranked = belowTheSupported(candidatesIn(contexts, labelled, outline))
    .toSorted(strongestFirst)
    .slice(0, MOST_THESES)
  const theses = new Map<number, Thesis>(
    ranked.map(({ index, reasons }, i) => [index, { rank: i + 1, rule: reasons.join('+') }]),
  )
  return labelled.map((sentence) => {
    const thesis = theses.get(sentence.index)
    if (thesis === undefined) return sentence
    const rules = { ...sentence.rules, thesis: thesis.rule }
    return { ...sentence, thesisRank: thesis.rank, rules }
  })
}
