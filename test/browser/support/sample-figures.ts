import type { Hit, Position, ProfileRow, Sentence, Stance } from '@contend/analyze'
import { categoryWords, sampleFrame, subjectWords } from './sample-frame.ts'

/** A number from 0 to 1 that depends on the text only. */
export const noise = (text: string): number => {
  let hash = 2166136261
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619)
  return ((hash >>> 8) % 10_000) / 10_000
}

/** Made-up sides of the claims that raise a proposition. */
export const stancesOf = (
  text: string,
  id: string,
  sentences: readonly Sentence[],
): readonly Stance[] =>
  sentences.flatMap((sentence): Stance[] => {
    if (sentence.claim !== true) return []
    const words = text.slice(sentence.start, sentence.end)
    return sampleFrame.propositions.flatMap((proposition): Stance[] => {
      const match = subjectWords[proposition.id]?.exec(words)
      if (match === null || match === undefined) return []
      const lean = noise(`${id}${proposition.id}`)
      const draw = noise(`${words}${proposition.id}`)
      const side = draw < 0.12 ? 'neutral' : draw < 0.12 + 0.88 * lean ? 'for' : 'against'
      const start = sentence.start + match.index
      return [
        {
          sentence: sentence.index,
          proposition: proposition.id,
          stance: side,
          weight: sentence.claimScore ?? 0,
          scope: proposition.scopes.length > 0 && draw > 0.7 ? 'b2b' : null,
          voice: sentence.voice ?? 'author',
          attitude: sentence.attitude,
          negations: 0,
          distance: 0,
          rule: 'sample-rule',
          subject: { start, end: start + match[0].length },
          predicate: { start, end: start + match[0].length },
        },
      ]
    })
  })

const spread = (a: number, b: number): { index: number; low: number; high: number } => {
  const index = Math.log((a + 0.5) / (b + 0.5))
  const half = 1.96 * Math.sqrt(1 / (a + 0.5) + 1 / (b + 0.5))
  return { index, low: index - half, high: index + half }
}

/** A document's side by a plain majority of its stances. */
export const positionOf = (stances: readonly Stance[], proposition: string): Position => {
  const of = stances.filter((stance) => stance.proposition === proposition)
  const count = (side: string, reported: boolean): number =>
    of.filter((each) => each.stance === side && (each.attitude === 'reports') === reported).length
  const best = (side: string): number | null =>
    of
      .filter((each) => each.stance === side && each.attitude !== 'reports')
      .sort((a, b) => b.weight - a.weight)[0]?.sentence ?? null
  const [nFor, nAgainst] = [count('for', false), count('against', false)]
  const none = nFor + nAgainst === 0
  const ratio = nFor / Math.max(1, nFor + nAgainst)
  return {
    proposition,
    position: none
      ? of.length > 0
        ? 'mentioned'
        : 'absent'
      : ratio > 0.4 && ratio < 0.6
        ? 'mixed'
        : ratio >= 0.34 && nFor > 0
          ? 'for'
          : 'against',
    ...(none ? { index: null, low: null, high: null } : spread(nFor, nAgainst)),
    nFor,
    nAgainst,
    nAttributedFor: count('for', true),
    nAttributedAgainst: count('against', true),
    sentenceFor: best('for'),
    sentenceAgainst: best('against'),
    rule: 'sample-majority',
  }
}

/** Rates, the index and a share, with intervals. */
export const profileOf = (
  hits: readonly Hit[],
  sentences: readonly Sentence[],
  words: number,
): ProfileRow[] => {
  const counted = sentences.filter(({ block }) => block !== 'boilerplate')
  const rows = (prefix: string, used: readonly Hit[]): ProfileRow[] => {
    const count = (category: string): number =>
      used.filter((hit) => `${hit.lexicon}.${hit.category}` === category).length
    const [to, from] = [count('marketing.emotion'), count('marketing.logic')]
    const { index, low, high } = spread(to, from)
    return [
      ...Object.keys(categoryWords).map((category): ProfileRow => {
        const n = count(category)
        const half = (1000 * 1.96 * Math.sqrt(n)) / words
        const value = words === 0 ? null : (1000 * n) / words
        return {
          measure: `${prefix}rate:${category}`,
          value,
          low: value === null ? null : Math.max(0, value - half),
          high: value === null ? null : value + half,
          numerator: n,
          denominator: words,
        }
      }),
      {
        measure: `${prefix}index:marketing.appeal`,
        value: index,
        low,
        high,
        numerator: to,
        denominator: from,
      },
    ]
  }
  const claims = counted.filter(({ claim }) => claim === true).length
  return [
    ...rows('', hits),
    ...rows(
      'author:',
      hits.filter(({ voice }) => voice === 'author'),
    ),
    {
      measure: 'share:claims',
      value: counted.length === 0 ? null : claims / counted.length,
      low: null,
      high: null,
      numerator: claims,
      denominator: counted.length,
    },
  ]
}
