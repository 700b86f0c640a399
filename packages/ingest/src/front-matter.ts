import { parseDocument } from 'yaml'
import { diagnostic } from './diagnostic.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Metadata } from './document.ts'
import { metadataOf } from './metadata.ts'
import type { Span } from './span.ts'

/** A `---` block at the top of a text. */
export interface FrontMatter {
  /** From the opening line to the end of the closing one. */
  readonly span: Span
  /** What stands between the two. */
  readonly yaml: Span
}

/** Longer blocks are taken for text between two rules. */
const maxLength = 64 * 1024

const opening = /^\s*---[ \t]*(?:\r\n|\n|\r)/
const closing = /^(?:---|\.\.\.)[ \t]*$/m
const firstKey =
  /^(?:[ \t]*(?:#.*)?(?:\r\n|\n|\r))*["']?[\p{L}_][\p{L}\p{N}_. -]{0,60}["']?[ \t]*:(?:\s|$)/u

/** The front matter of a text, or `null`: a rule at the top is none unless a key follows it. */
export const findFrontMatter = (text: string): FrontMatter | null => {
  const head = text.slice(0, maxLength)
  const open = opening.exec(head)
  if (open === null) return null
  const start = open[0].length
  const rest = head.slice(start)
  const close = closing.exec(rest)
  if (close === null) return null
  const body = rest.slice(0, close.index)
  if (body.trim() !== '' && !firstKey.test(body)) return null
  return {
    span: { start: 0, end: start + close.index + close[0].length },
    yaml: { start, end: start + close.index },
  }
}

/** Front matter as metadata, with what was wrong with it. */
export interface ParsedFrontMatter {
  readonly metadata: Metadata
  readonly diagnostics: readonly Diagnostic[]
}

const parse = (yaml: string): unknown => {
  // The failsafe schema keeps every scalar as written: dates, versions and `no` stay strings.
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
  })
  const [error] = document.errors
  if (error !== undefined) throw error
  return document.toJS({ maxAliasCount: 20 })
}

/** Reads front matter. Broken YAML is a warning and gives no metadata. */
export const parseFrontMatter = (text: string, path: string): ParsedFrontMatter => {
  const found = findFrontMatter(text)
  if (found === null) return { metadata: {}, diagnostics: [] }
  const yaml = text.slice(found.yaml.start, found.yaml.end)
  try {
    return { metadata: metadataOf(parse(yaml)) ?? {}, diagnostics: [] }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `The front matter is not valid YAML (${reason}): its metadata was left out. Mend the block between the --- lines.`
    const at = { path, span: found.span }
    return {
      metadata: {},
      diagnostics: [diagnostic('warning', 'front-matter-invalid', at, message)],
    }
  }
}
