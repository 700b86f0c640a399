import { languagesIn } from '../compare/languages.ts'
import { ownLexicon } from '../lexicon/own-lexicon.ts'
import { compareCodeUnits } from '@contend/ingest/text'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { Frame, Group } from '../model/comparison.ts'
import type { Headline } from '../model/robustness.ts'
import type { Tally } from '../profile/tally.ts'
import type { CheckedHeadlines } from './checked-headlines.ts'
import { contrastsOf } from './contrast.ts'
import { countTexts, type CountedText } from './counted-text.ts'
import { endHeadline } from './end-headline.ts'
import { groupHeadlines } from './group-headlines.ts'
import { orderHeadline } from './order-headline.ts'
import { rankingOf } from './ranking.ts'

/** What headlines are found and checked with. */
export interface HeadlineOptions {
  readonly groups: readonly Group[]
  readonly frame: Frame
  readonly seed: number
}

/**
 * Puts the headlines on words through their checks, orders by dimension, then groups, all by the merged tally of the
 * analyses; of these only the titles are read. Their order does not matter. Time is draws × sentences; the number of
 * group differences is limited.
 */
export const checkHeadlines = (
  tally: Tally,
  analyses: readonly DocumentAnalysis[],
  { groups, frame, seed }: HeadlineOptions,
): CheckedHeadlines => {
  const contrasts = contrastsOf(frame, ownLexicon, languagesIn(tally))
  const features = new Set(
    contrasts.flatMap(({ feature, against }) =>
      against === null ? [feature] : [feature, against],
    ),
  )
  const titles = new Map(analyses.map(({ document }) => [document.id, document.title]))
  const texts = countTexts(tally, features, (id) => {
    const title = titles.get(id) ?? ''
    return title.trim() === '' ? id : title
  })
  const spoken = new Map(contrasts.map(({ subject, language }) => [subject, language]))
  const orders = frame.dimensions.flatMap((dimension): readonly Headline[] => {
    const among = spoken.get(`${dimension.lexicon}.${dimension.dimension}`)
    const able = texts.filter(({ language }) => language === among)
    const ranking = rankingOf(able, dimension, seed)
    const first = endHeadline(ranking, 'first', frame)
    // Of two documents the last is last because the first is first.
    const last = ranking.standings.length > 2 ? endHeadline(ranking, 'last', frame) : null
    return [first, last, orderHeadline(ranking)].filter((headline) => headline !== null)
  })
  const textOf = new Map<string, CountedText>(texts.map((text) => [text.id, text]))
  const inGroups = groupHeadlines(
    groups.map(({ name, documents }) => ({
      name,
      texts: documents.toSorted(compareCodeUnits).flatMap((id) => textOf.get(id) ?? []),
    })),
    contrasts,
    seed,
  )
  return { headlines: [...orders, ...inGroups.headlines], leftOut: inGroups.leftOut }
}
