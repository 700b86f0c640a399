import type { Span } from '@contend/ingest'
import { onceEach } from '../statistics/once-each.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import { isDisclaimer } from './disclaimer.ts'

/** A stretch of a sentence between connectives, with what the connective before it does. */
export interface Segment extends Span {
  /** Granted in order to keep something else: "Although …," or "Granted, … but". */
  readonly conceded: boolean
  /** What a comparison measures by: "more … than HERE", "unlike HERE". */
  readonly measure: boolean
  /** Only supposed, or not said: "If HERE, …", "we do not claim that HERE". */
  readonly supposed: boolean
}

interface Cut {
  readonly at: number
  readonly end: number
  readonly kind: 'contrast' | 'concession' | 'measure' | 'condition' | 'comma'
}

/** Words that suppose a thing without saying that it is so; "when choosing" supposes nothing. */
const CONDITIONS = new Set(['if', 'unless', 'whether', 'when'])
const VIEWERS = new Set(['you', 'we', 'i', 'one'])
const TIMES = new Set(['day', 'days', 'time', 'times', 'age', 'era'])
/** Auxiliaries that open a condition without "if". */
const INVERTED = new Set(['should', 'were', 'had'])
/** Last words of the comparisons that are followed by what is measured by. */
const MEASURES = new Set(['than', 'unlike', 'versus', 'vs', 'to', 'with'])

const cutsOf = (sentence: ParsedSentence): readonly Cut[] => {
  const cuts: Cut[] = []
  const add = (category: string, kind: Cut['kind']): void => {
    for (const hit of sentence.lexical.argument(category)) {
      cuts.push({ at: hit.start, end: hit.end, kind })
    }
  }
  add('discourse.contrast', 'contrast')
  add('discourse.concession', 'concession')
  for (const hit of sentence.lexical.argument('comparison')) {
    const last = sentence.tokens[hit.tokenEnd - 1]
    if (last !== undefined && MEASURES.has(last.key)) {
      cuts.push({ at: last.start, end: last.end, kind: 'measure' })
    }
  }
  const [first] = sentence.tokens
  // "Should they differ, …" supposes by its order of words.
  if (first !== undefined && INVERTED.has(first.key) && sentence.tokens.at(-1)?.key !== '?')
    cuts.push({ at: first.start, end: first.end, kind: 'condition' })
  for (const [i, token] of sentence.tokens.entries()) {
    if (token.key === ',' || token.key === ';')
      cuts.push({ at: token.start, end: token.end, kind: 'comma' })
    if (isDisclaimer(sentence, i)) cuts.push({ at: token.end, end: token.end, kind: 'condition' })
    if (!CONDITIONS.has(token.key)) continue
    const isGerund = sentence.tokens[i + 1]?.key.endsWith('ing') === true
    const isTopic =
      i === 0 && token.key === 'whether' && sentence.tokens.some(({ key }) => key === 'or')
    const before = sentence.tokens[i - 1]
    // "When you look closer, they are the same" only says from where one looks.
    const isView = token.key === 'when' && VIEWERS.has(sentence.tokens[i + 1]?.key ?? '')
    // "Since when …?" and "the days when …" suppose nothing.
    const isOfTime = before?.key === 'since' || TIMES.has(before?.lemma ?? '')
    if (!isGerund && !isTopic && !isOfTime && !isView)
      cuts.push({ at: token.start, end: token.end, kind: 'condition' })
  }
  return cuts.sort((a, b) => a.at - b.at || b.end - a.end)
}

const holdsVerb = (sentence: ParsedSentence, from: number, to: number): boolean =>
  sentence.tokens.some(
    ({ start, end, pos }) => start >= from && end <= to && (pos === 'VERB' || pos === 'AUX'),
  )

/**
 * Cuts a sentence at its connectives. A comma only ends a concession, a measure or a condition. "Granted," lasts to
 * the next contrast, and "Despite the price, the forms and the wait," to the comma before a verb.
 */
export const segmentsOf: (sentence: ParsedSentence) => readonly Segment[] = onceEach((sentence) => {
  const segments: Segment[] = []
  const cuts = cutsOf(sentence)
  let start = sentence.start
  let opensTo = sentence.start
  let granted = false
  let kind: Cut['kind'] | null = null
  const close = (end: number): void => {
    if (end <= start) return
    segments.push({
      start,
      end,
      conceded: kind === 'concession',
      measure: kind === 'measure',
      supposed: kind === 'condition',
    })
    start = end
  }
  for (const [i, cut] of cuts.entries()) {
    const lasts = kind === 'concession' || kind === 'measure' || kind === 'condition'
    if (cut.kind === 'comma' && !lasts) continue
    // "Despite the buyer versus the user, …": what is measured by is conceded too.
    if (cut.kind === 'measure' && kind === 'concession') continue
    if (cut.kind === 'comma' && kind === 'concession') {
      if (cut.at === opensTo) granted = true
      const next = cuts[i + 1]
      const listed = next?.kind === 'comma' && !holdsVerb(sentence, cut.end, next.at)
      if (granted || listed) continue
    }
    close(cut.at)
    granted = false
    opensTo = cut.end
    kind = cut.kind
    start = cut.at
  }
  close(sentence.end)
  return segments
})

/** The segment that holds an offset; the last one for an offset at the end. */
export const segmentAt = (segments: readonly Segment[], offset: number): Segment | undefined =>
  segments.find((segment) => segment.start <= offset && offset < segment.end) ?? segments.at(-1)
