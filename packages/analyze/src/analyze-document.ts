import type { Document, Span } from '@contend/ingest'
import { countedHits } from './claims/counted-hits.ts'
import { contextsOf, labelSentences, unlabelled } from './claims/label-sentences.ts'
import { rankTheses } from './claims/rank-theses.ts'
import { claimTermsOf } from './compare/claim-terms.ts'
import type { LexiconMatcher } from './lexicon/match.ts'
import type { ClaimTerms, DocumentAnalysis, Relation, Totals } from './model/analysis.ts'
import { bySentence } from './model/by-sentence.ts'
import type { Frame } from './model/comparison.ts'
import type { Hit, Negation } from './model/hit.ts'
import type { CueHit, Sentence } from './model/sentence.ts'
import type { Position, Stance } from './model/stance.ts'
import { findNegations } from './negation/find-negations.ts'
import type { ProfilePlan } from './profile/profile-plan.ts'
import { buildProfile } from './profile/profile.ts'
import { findRelations } from './relations/find-relations.ts'
import { nearClaims } from './stance/near-claims.ts'
import { findPositions } from './stance/positions.ts'
import { findStances } from './stance/find-stances.ts'
import { seedFor } from './statistics/random.ts'
import type { ResolvedProposition } from './stance/proposition.ts'
import { clauseReader } from './stance/clause-reader.ts'
import { adapterFor } from './text/language.ts'
import { parseDocument } from './text/parse-document.ts'
import { counts, wordTokens, type ParsedSentence } from './text/parsed-sentence.ts'
import { textLimits } from './text/text-limits.ts'
import { findVoices, type VoiceFinding } from './voice/find-voices.ts'
import { ironyCues } from './voice/irony.ts'
import { voiceAt } from './voice/voice-at.ts'

/** What every document of a run is analysed with. */
export interface AnalysisTools {
  readonly frame: Frame
  readonly propositions: readonly ResolvedProposition[]
  readonly matcherFor: (language: string) => LexiconMatcher
  readonly profilePlanFor: (language: string) => ProfilePlan
  /** Of the draws; each document has draws of its own. */
  readonly seed: number
}

interface Understanding {
  readonly sentences: readonly Sentence[]
  readonly cues: readonly CueHit[]
  readonly relations: readonly Relation[]
  readonly stances: readonly Stance[]
  readonly nearStances: readonly Stance[]
  readonly claimTerms: readonly ClaimTerms[]
  readonly positions: readonly Position[]
  readonly clauseParses: number
  /** One for each sentence, or none where voice is not read. */
  readonly voices: readonly VoiceFinding[]
}

const hitsOf = (
  parsed: readonly ParsedSentence[],
  { sentences, voices }: Pick<Understanding, 'sentences' | 'voices'>,
  negations: readonly Negation[],
): readonly Hit[] => {
  const negationsIn = bySentence(
    negations.map(({ sentence, scope }, index) => ({ sentence, scope, index })),
  )
  return parsed.flatMap((sentence, i) => {
    const [labels, finding] = [sentences[i], voices[i]]
    const isRead = finding !== undefined && labels !== undefined && labels.voice !== null
    const hits = isRead ? countedHits(sentence) : sentence.hits
    return hits.map((hit) => ({
      sentence: sentence.index,
      lexicon: hit.lexicon,
      category: hit.category,
      entry: hit.entry,
      start: hit.start,
      end: hit.end,
      weight: hit.weight,
      match: hit.match,
      negations: negationsIn(sentence.index)
        .filter(({ scope }) => scope.start <= hit.start && hit.end <= scope.end)
        .map(({ index }) => index),
      ...(isRead ? voiceAt(finding, hit) : { voice: null, attitude: null }),
      inClaim: labels?.claim ?? null,
    }))
  })
}

const totalsOf = (document: Document, sentences: readonly Sentence[], full: boolean): Totals => {
  const text = sentences.filter(counts)
  return {
    characters: document.text.length,
    words: text.reduce((sum, sentence) => sum + sentence.words, 0),
    sentences: text.length,
    claims: full ? text.filter((sentence) => sentence.claim === true).length : null,
    premises: full ? text.filter((sentence) => sentence.premise === true).length : null,
  }
}

const understand = (
  document: Document,
  parsed: readonly ParsedSentence[],
  context: { readonly negations: readonly (readonly Negation[])[]; readonly tools: AnalysisTools },
): Understanding => {
  const { negations, tools } = context
  const voices = findVoices(document.text, document.blocks, parsed)
  const contexts = contextsOf(parsed, voices, negations)
  const { sentences: labelled, cues } = labelSentences(document, contexts, {
    claim: tools.frame.claimThreshold,
    premise: tools.frame.premiseThreshold,
  })
  const reader = clauseReader(labelled.filter(counts).length)
  const { stances, nearStances } = findStances(
    { parsed, labelled, negations, voices, clausesOf: reader.clausesOf },
    tools.propositions,
    nearClaims(contexts, labelled, tools.frame.claimThreshold),
  )
  const relations = findRelations(contexts, labelled, stances)
  const sentences = rankTheses(contexts, labelled, { stances, relations })
  return {
    sentences,
    cues,
    relations,
    stances,
    nearStances,
    claimTerms: claimTermsOf(parsed, labelled, negations),
    positions: findPositions(tools.propositions, {
      text: document.text,
      parsed,
      sentences,
      stances,
    }),
    clauseParses: reader.parses(),
    voices,
  }
}

const notUnderstood = (parsed: readonly ParsedSentence[]): Understanding => ({
  sentences: parsed.map(unlabelled),
  cues: [],
  relations: [],
  stances: [],
  nearStances: [],
  claimTerms: [],
  positions: [],
  clauseParses: 0,
  voices: [],
})

/** How one document is analysed. */
export interface DocumentOptions {
  /** Sentences to take as they are, in text order and disjoint. Default: those contend finds. */
  readonly units?: readonly Span[]
}

/** The whole analysis of one document, stage after stage; see `ARCHITECTURE.md`. */
export const analyzeDocument = (
  document: Document,
  tools: AnalysisTools,
  options: DocumentOptions = {},
): DocumentAnalysis => {
  const adapter = adapterFor(document.language)
  const matcher = tools.matcherFor(document.language)
  const parsesBefore = matcher.patternParses()
  const parsed = parseDocument(document, adapter, {
    match: matcher.match,
    units: options.units ?? null,
  })
  const negations = parsed.map(findNegations)
  const full = adapter.depth === 'full'
  const { clauseParses, sentences, voices, ...found } = full
    ? understand(document, parsed, { negations, tools })
    : notUnderstood(parsed)
  const allNegations = negations.flat()
  const hits = hitsOf(parsed, { sentences, voices }, allNegations)
  const totals = totalsOf(document, sentences, full)
  return {
    formatVersion: 1,
    document,
    depth: adapter.depth,
    totals,
    sentences,
    cues: found.cues,
    hits,
    negations: allNegations,
    relations: found.relations,
    stances: found.stances,
    nearStances: found.nearStances,
    claimTerms: found.claimTerms,
    positions: found.positions,
    profile:
      adapter.depth === 'none'
        ? []
        : buildProfile({
            sentences,
            hits,
            words: parsed.map(wordTokens),
            full,
            plan: tools.profilePlanFor(document.language),
            seed: seedFor(tools.seed, `profile:${document.sha256}:${document.path}`),
          }),
    diagnostics: [
      ...document.diagnostics,
      ...textLimits(document, adapter, parsed),
      ...(full ? ironyCues(document.path, parsed) : []),
    ],
    effort: {
      sentences: parsed.length,
      clauseParses,
      patternParses: matcher.patternParses() - parsesBefore,
    },
  }
}
