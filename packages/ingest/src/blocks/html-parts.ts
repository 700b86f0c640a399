import type { Span } from '../span.ts'

/** A tag or comment that stands on one line. Linear on any input: it never looks past the next `<`. */
export const tagSource = '<!--[^<>]*>|</?([a-z][a-z0-9]*)(?=[\\s/>])[^<>]*>'

const tagPattern = new RegExp(tagSource, 'gi')

const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br button center dd details div dl dt figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hr html iframe img input label li link main meta nav ' +
    'ol option p picture pre script section select source style summary table tbody td template ' +
    'textarea tfoot th thead tr ul video'
  ).split(' '),
)

/** A stretch of a line between block tags, with the names of the tags that open it. */
export interface HtmlPart extends Span {
  readonly tags: readonly string[]
  readonly closedBefore: boolean
  readonly closedAfter: boolean
}

/** Cuts one line at its block tags. Offsets are within the line; parts may be blank. */
export const htmlParts = (line: string): readonly HtmlPart[] => {
  if (!line.includes('<')) {
    return [{ start: 0, end: line.length, tags: [], closedBefore: false, closedAfter: false }]
  }
  const parts: HtmlPart[] = []
  let from = 0
  let tags: readonly string[] = []
  const close = (end: number, closedAfter: boolean): void => {
    if (line.slice(from, end).trim() === '') return
    parts.push({ start: from, end, tags, closedBefore: tags.length > 0, closedAfter })
    tags = []
  }
  for (const match of line.matchAll(tagPattern)) {
    const name = match[1]?.toLowerCase() ?? ''
    if (!blockTags.has(name)) continue
    close(match.index, true)
    tags = [...tags.slice(-8), match[0].startsWith('</') ? `/${name}` : name]
    from = match.index + match[0].length
  }
  close(line.length, false)
  return parts
}

/** Whether a line is nothing but tags. */
export const isBareMarkup = (line: string): boolean =>
  line.includes('<') && line.replace(tagPattern, '').trim() === ''
