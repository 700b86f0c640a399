import { formatCsv, type CsvOptions } from '../../../csv/format-csv.ts'
import { nodesOf } from './argument-graph.ts'
import type { ArgumentMap } from './draw-map.ts'

const header: readonly string[] = [
  'sentence',
  'thesis_rank',
  'claim',
  'premise',
  'voice',
  'claim_score',
  'relation',
  'to_sentence',
  'cue',
  'score',
  'text',
]

/**
 * The sentences of the argument map with their links, a row each; a sentence with two links comes twice.
 */
export const argumentMapCsv = (
  { graph, textOf }: ArgumentMap,
  options: CsvOptions = {},
): string => {
  const rows = nodesOf(graph.trees).flatMap(({ sentence, relation }) => {
    const links = [
      relation,
      ...graph.further.filter(({ from }) => from === sentence.index),
    ] as const
    return links
      .filter((link, index) => link !== null || index === 0)
      .map((link) => [
        sentence.index,
        sentence.thesisRank,
        sentence.claim,
        sentence.premise,
        sentence.voice,
        sentence.claimScore,
        link?.relation ?? null,
        link?.to ?? null,
        link?.cue ?? null,
        link?.score ?? null,
        textOf(sentence),
      ])
  })
  return formatCsv(header, rows, options)
}
