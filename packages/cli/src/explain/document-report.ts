import type { Position } from '@contend/analyze'
import { surfaceOf } from '@contend/ingest/text'
import { plural } from '../plural.ts'
import { oneLine, visible } from '../visible.ts'
import { sentenceReport, whyOf } from './sentence-report.ts'
import type { ExplainContext } from './sentence-report.ts'

const counted = (value: number | null, noun: string): string =>
  value === null ? `${noun}s not analysed` : plural(value, noun)

const positionLines = (
  { analysis, colors }: ExplainContext,
  position: Position,
): readonly string[] => {
  const { document, sentences } = analysis
  const quote = (side: string, index: number | null): readonly string[] => {
    const sentence = index === null ? undefined : sentences[index]
    if (sentence === undefined) return []
    return [`    ${side} ${sentence.index}: "${oneLine(surfaceOf(document.text, sentence))}"`]
  }
  const { nFor, nAgainst, nAttributedFor, nAttributedAgainst, index, low, high } = position
  const interval =
    index === null || low === null || high === null
      ? ''
      : `, index ${index.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`
  return [
    `  ${position.proposition}: ${colors.bold(position.position)}  (${whyOf('position', position.rule)})`,
    `    author's own: ${nFor} for, ${nAgainst} against; of others: ${nAttributedFor} for, ${nAttributedAgainst} against${interval}`,
    ...quote('for', position.sentenceFor),
    ...quote('against', position.sentenceAgainst),
  ]
}

/** What is known of a document as a whole, then every sentence of it, as lines of text. */
export const documentReport = (context: ExplainContext): readonly string[] => {
  const { analysis, colors } = context
  const { document, totals, depth } = analysis
  const found = `${document.encoding}, language ${document.language}, analysed: ${depth}`
  return [
    `${colors.bold(visible(document.id))}  ${colors.dim(`${visible(document.path)}, ${found}`)}`,
    `  ${plural(totals.words, 'word')}, ${plural(totals.sentences, 'sentence')}, ${counted(totals.claims, 'claim')}, ${counted(totals.premises, 'premise')}`,
    ...analysis.diagnostics.map(
      ({ severity, code, message }) => `  ${severity} ${code}: ${visible(message)}`,
    ),
    ...(analysis.positions.length === 0 ? [] : ['', 'Positions']),
    ...analysis.positions.flatMap((position) => positionLines(context, position)),
    ...analysis.sentences.flatMap((sentence) => ['', ...sentenceReport(context, sentence)]),
  ]
}
