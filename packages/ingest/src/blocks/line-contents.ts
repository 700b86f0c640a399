import type { Span } from '../span.ts'
import { trimMarkup } from './edge-markup.ts'
import { htmlParts, isBareMarkup } from './html-parts.ts'
import type { HtmlPart } from './html-parts.ts'
import { hasWord } from './line.ts'
import type { Mark } from './line.ts'

/** What one stretch of a line has to say by itself. Offsets are within the line. */
export interface Content extends Span {
  readonly mark: Mark
  readonly level: number
  readonly quoted: boolean
  readonly closedBefore: boolean
  readonly closedAfter: boolean
}

interface Tagged {
  readonly mark: Mark
  readonly level: number
}

const tagMarks: Readonly<Record<string, Tagged>> = {
  li: { mark: 'bullet', level: 0 },
  figcaption: { mark: 'caption', level: 0 },
  td: { mark: 'row', level: 0 },
  th: { mark: 'row', level: 0 },
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((level) => [`h${String(level)}`, { mark: 'heading', level } as const]),
  ),
}

const markOfTags = (tags: readonly string[]): Tagged | undefined =>
  tags.map((tag) => tagMarks[tag]).findLast((tagged) => tagged !== undefined)

const trimmed = (raw: string, part: HtmlPart): Content => {
  const { start, end, mark, level, quoted } = trimMarkup(raw.slice(part.start, part.end))
  const tagged = mark === 'plain' || mark === 'strong' ? markOfTags(part.tags) : undefined
  return {
    start: part.start + start,
    end: part.start + end,
    mark: tagged?.mark ?? mark,
    level: tagged?.level ?? level,
    quoted,
    closedBefore: part.closedBefore,
    closedAfter: part.closedAfter,
  }
}

/** A whole line that is no prose, blanks at its edges left out. */
export const wholeLine = (raw: string, mark: Mark): Content => ({
  start: raw.length - raw.trimStart().length,
  end: raw.trimEnd().length,
  mark,
  level: 0,
  quoted: false,
  closedBefore: true,
  closedAfter: true,
})

/** The stretches of a line that hold something to read: at least one if the line holds a letter or digit. */
export const lineContents = (raw: string): readonly Content[] => {
  const contents = isBareMarkup(raw)
    ? []
    : htmlParts(raw)
        .map((part) => trimmed(raw, part))
        .filter(({ start, end }) => hasWord(raw.slice(start, end)))
  return contents.length > 0 ? contents : [wholeLine(raw, 'markup')]
}
