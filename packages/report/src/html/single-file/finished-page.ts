import { script as sharedScript } from '../script/script.ts'
import { printStyle } from '../style/print-style.ts'
import { sharedStyle } from '../style/style-sheet.ts'

/** A finished page taken apart again. */
export interface FinishedPage {
  /** Escaped. */
  readonly title: string
  /** Markup between the start of `body` and the script of the page. */
  readonly body: string
  /** The style of its kind, without what all pages have. */
  readonly style: string
  /** The script of its kind, without what all pages run. */
  readonly script: string
}

/** From behind the first `start` to the next `end`, or to the last one. */
const between = (text: string, start: string, end: string, last = false): string => {
  const from = text.indexOf(start) + start.length
  return text.slice(from, last ? text.lastIndexOf(end) : text.indexOf(end, from))
}

const without = (text: string, { start, end }: { start: string; end: string }): string => {
  const rest = text.startsWith(start) ? text.slice(start.length) : text
  return end !== '' && rest.endsWith(end) ? rest.slice(0, -end.length) : rest
}

/** Takes a page apart that `framePage` made. */
export const takeApart = (contents: string): FinishedPage => {
  const script = contents.slice(contents.lastIndexOf('<script>') + '<script>'.length)
  return {
    title: between(contents, '<title>', '</title>'),
    body: between(contents, '<body>', '<script>', true),
    style: without(between(contents, '<style>', '</style>'), {
      start: sharedStyle,
      end: printStyle,
    }),
    script: without(script.slice(0, script.indexOf('</script>')), { start: sharedScript, end: '' }),
  }
}
