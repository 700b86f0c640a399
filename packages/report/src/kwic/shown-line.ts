import type { ConcordanceLine } from '@contend/analyze'
import { isTurned } from '@contend/analyze/results'
import { showControls } from '../html/name-text.ts'

/** A line of a concordance as a page shows it: blanks as one, what would steer the page spelt out. */
export interface ShownLine {
  /** Id of the document. */
  readonly document: string
  readonly sentence: number
  readonly left: string
  readonly keyword: string
  readonly right: string
  readonly isTurned: boolean
  /** Share of the text before the keyword in percent, without decimals. */
  readonly position: number
  readonly entries: readonly string[]
  readonly claim: boolean
  readonly negated: boolean
  /** Who is said to say it, empty where nobody is named; `null` for the author's own words. */
  readonly attributed: string | null
  /** Kind of block, empty for a paragraph. */
  readonly block: string
}

/** Words on one line: blanks as one, what would steer the page spelt out. */
export const plain = (text: string): string => showControls(text.replaceAll(/\s+/gu, ' '))

const attributedTo = ({ voice, attitude, speaker }: ConcordanceLine): string | null => {
  if (voice !== 'attributed') return null
  const by = speaker === null ? [] : [`to ${plain(speaker)}`]
  const author = attitude === null || attitude === 'reports' ? [] : [`author ${attitude}`]
  return [...by, ...author].join(', ')
}

/** Makes a line ready for a page. */
export const shownLine = (line: ConcordanceLine): ShownLine => ({
  document: line.document,
  sentence: line.sentence,
  left: plain(line.left),
  keyword: plain(line.keyword),
  right: plain(line.right),
  isTurned: isTurned(line),
  position: Math.round(100 * line.position),
  entries: line.entries.map((entry) => plain(entry)),
  claim: line.inClaim === true,
  negated: line.negated,
  attributed: attributedTo(line),
  block: line.block === 'paragraph' ? '' : line.block,
})
