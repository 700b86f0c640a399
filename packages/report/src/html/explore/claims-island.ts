import type { DocumentAnalysis, Sentence } from '@contend/analyze'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { rankedClaims } from '../../ranked-claims.ts'
import { showControls } from '../name-text.ts'
import { plainQuote } from '../quote.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { shownName, sideColumns } from './documents-island.ts'
import { islandText } from '../data-island.ts'
import { codedColumn, isCoded, type Cell, type Island } from './island.ts'
import { stanceCode } from './side-kit.ts'

/** Claims as rows, highest score first, and how many there are in all. */
export interface ClaimsIsland extends Island {
  readonly all: number
}

/** A claim, small enough to keep one for every claim of a run. */
interface Claim {
  /** Place of its document among the entries. */
  readonly document: number
  /** Number of its sentence. */
  readonly sentence: number
  readonly rank: number
  readonly score: number
  /** What it takes in the page at most. */
  readonly bytes: number
}

/** What the page says of a claim. */
interface Told {
  readonly claim: Claim
  readonly analysis: DocumentAnalysis
  readonly sentence: Sentence
}

/** Claims of a document that come before better ones of others, where the page cannot hold all. */
const firstOfEach = 3

/** Upper bound of what a claim takes beside its quote and its speaker, in bytes. */
const besides = 48

const byScore = (a: Claim, b: Claim): number => b.score - a.score

/** The best claims of every document in turn, then the best of all. */
const byTurn = (a: Claim, b: Claim): number =>
  Math.min(a.rank, firstOfEach + 1) - Math.min(b.rank, firstOfEach + 1) || byScore(a, b)

const jsonBytes = (value: unknown): number =>
  utf8ToBytes(JSON.stringify(value).replaceAll('<', String.raw`\u003c`)).length

/** The claims for which there is room, in order of turn. */
const fitting = (claims: readonly Claim[], room: number): readonly Claim[] => {
  const kept: Claim[] = []
  let left = room
  for (const claim of [...claims].sort(byTurn)) {
    left -= claim.bytes
    if (left < 0) break
    kept.push(claim)
  }
  return kept
}

const speakerOf = (sentence: Sentence): string | null =>
  sentence.speaker === null ? null : shownName(sentence.speaker)

const certaintyOf = (sentence: Sentence): string => {
  if (sentence.hedged === true) return 'hedged'
  return sentence.boosted === true ? 'boosted' : 'plain'
}

/** Sides of every claim of a document, by sentence. */
const sidesOf = (
  { stances }: DocumentAnalysis,
  places: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, readonly number[]>()
  for (const { sentence, proposition, stance } of stances) {
    const place = places.get(proposition)
    if (place === undefined) continue
    const [codes, code] = [found.get(sentence) ?? [], stanceCode(place, stance)]
    if (!codes.includes(code)) found.set(sentence, [...codes, code])
  }
  return found
}

const documentColumns = ({ entries, comparison }: ReportModel): Island['columns'] => {
  const group = codedColumn(
    'group',
    'groupAt',
    entries.map((each) => (each.group === null ? null : showControls(each.group))),
  )
  const ofDocument = (column: readonly Cell[]) => ({ by: 'document', values: column })
  const plain: Readonly<Record<string, readonly Cell[]>> = {
    slug: entries.map(({ slug }) => slug),
    name: entries.map(({ name }) => shownName(name)),
  }
  const moved = { ...plain, ...group, ...sideColumns(entries, comparison.frame.propositions) }
  return Object.fromEntries(
    Object.entries(moved).map(([name, column]) => [
      name,
      isCoded(column) ? column : ofDocument(column),
    ]),
  )
}

const onceEach = <Key extends object, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const made = new Map<Key, Value>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}

/** What is told of some claims, in their order; documents are looked up one after the other. */
const toldOf = <Value>(
  claims: readonly Claim[],
  entries: readonly Entry[],
  tell: (told: Told) => Value,
): readonly Value[] => {
  const told = new Map<Claim, Value>()
  for (const claim of claims.toSorted((a, b) => a.document - b.document)) {
    const analysis = entries[claim.document]?.analysis
    const sentence = analysis?.sentences[claim.sentence]
    if (analysis === undefined || sentence === undefined) continue
    told.set(claim, tell({ claim, analysis, sentence }))
  }
  return claims.flatMap((claim) => told.get(claim) ?? [])
}

const claimColumns = (
  claims: readonly Claim[],
  { comparison, entries }: ReportModel,
): Island['columns'] => {
  const places = new Map(comparison.frame.propositions.map(({ id }, index) => [id, index]))
  const sides = onceEach((analysis: DocumentAnalysis) => sidesOf(analysis, places))
  const rows = toldOf(claims, entries, ({ claim, analysis, sentence }) => ({
    claim,
    type: sentence.claimType,
    voice: sentence.voice,
    attitude: sentence.attitude,
    speaker: speakerOf(sentence),
    certainty: certaintyOf(sentence),
    stances: sides(analysis).get(sentence.index) ?? null,
    quote: plainQuote(analysis, sentence),
  }))
  const texts = (
    name: 'type' | 'voice' | 'attitude' | 'speaker' | 'certainty',
  ): Island['columns'] =>
    codedColumn(
      name,
      `${name}At`,
      rows.map((row) => row[name]),
    )
  return {
    document: rows.map(({ claim }) => claim.document),
    sentence: rows.map(({ claim }) => claim.sentence),
    score: rows.map(({ claim }) => Math.round(claim.score * 1e5) / 1e5),
    ...texts('type'),
    ...texts('voice'),
    ...texts('attitude'),
    ...texts('speaker'),
    ...texts('certainty'),
    stances: rows.map(({ stances }) => stances),
    quote: rows.map(({ quote }) => quote),
  }
}

const claimsOf = ({ analysis }: Entry, document: number): readonly Claim[] =>
  rankedClaims(analysis).map(({ sentence, rank }) => ({
    document,
    sentence: sentence.index,
    rank,
    score: sentence.claimScore ?? 0,
    bytes: besides + jsonBytes([plainQuote(analysis, sentence), speakerOf(sentence)]),
  }))

/**
 * The claims of all documents, as many as fit: the few best of each document first, then the best of all.
 *
 * @param budget most bytes of the island
 */
export const claimsIsland = (model: ReportModel, budget: number): ClaimsIsland => {
  const all = model.entries.flatMap((entry, index) => claimsOf(entry, index))
  const shared = documentColumns(model)
  const empty = { ...shared, ...claimColumns([], model) }
  const room = budget - utf8ToBytes(islandText({ size: all.length, columns: empty })).length
  const held = [...fitting(all, room)].sort(byScore)
  return {
    size: held.length,
    columns: { ...shared, ...claimColumns(held, model) },
    all: all.length,
  }
}
