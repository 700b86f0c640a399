import { ownId } from './assign-ids.ts'
import { blocksOf } from './blocks/blocks-of.ts'
import { withoutMarkup } from './blocks/plain-text.ts'
import { diagnostic } from './diagnostic.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Block, Document, Metadata } from './document.ts'
import { parseFrontMatter } from './front-matter.ts'
import { languageCode } from './language-names.ts'
import { languageOf } from './language-of.ts'
import { metadataValue } from './metadata.ts'
import { surfaceOf } from './span.ts'

/** What a document is made of. Only the text is read; the rest is taken as given. */
export interface DocumentInput {
  /** Relative to the input folder, with `/`. */
  readonly path: string
  /** Decoded, without a byte-order mark. */
  readonly text: string
  /** Default: metadata `id`, else the path without its extension. Unique only after `assignIds`. */
  readonly id?: string
  /** Default empty. */
  readonly sha256?: string
  /** Default `utf-8`. */
  readonly encoding?: string
  /** From a manifest or table row; wins over front matter. Default none. */
  readonly metadata?: Metadata
  /** Troubles found while reading. Default none. */
  readonly diagnostics?: readonly Diagnostic[]
}

const isHead = ({ kind }: Block): boolean => kind === 'title' || kind === 'heading'

const titleIn = (text: string, blocks: readonly Block[]): string => {
  const title = blocks.find(isHead)
  if (title === undefined) return ''
  const written = withoutMarkup(surfaceOf(text, title))
  return title.rule.startsWith('front-matter') ? written.replace(/^\w+:\s*/, '') : written
}

/** Joins what counts for the language: content, or everything where there is no content. */
const proseOf = (text: string, blocks: readonly Block[]): string => {
  const content = blocks.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'caption')
  return (content.length > 0 ? content : blocks).map((block) => surfaceOf(text, block)).join('\n')
}

/** A document from its text: front matter, blocks, title and language are found here. Pure. */
export const makeDocument = (input: DocumentInput): Document => {
  const { path, text } = input
  const front = parseFrontMatter(text, path)
  const metadata = { ...front.metadata, ...input.metadata }
  const blocks = blocksOf(text)
  const named = metadataValue(metadata, 'language') || metadataValue(metadata, 'lang')
  const code = languageCode(named)

  const found: Diagnostic[] = []
  if (text.trim() === '') {
    found.push(
      diagnostic(
        'warning',
        'empty-file',
        { path },
        'There is no text in it. Remove it, or put the article in.',
      ),
    )
  }
  if (named !== '' && code === null) {
    const message = `The language "${named}" of the metadata has no two-letter code; it was told from the text. Write e.g. en or ar.`
    found.push(diagnostic('warning', 'language-unknown', { path }, message))
  }
  return {
    id: input.id ?? ownId({ path, metadata }),
    path,
    text,
    sha256: input.sha256 ?? '',
    encoding: input.encoding ?? 'utf-8',
    language: code ?? languageOf(proseOf(text, blocks)),
    title: metadataValue(metadata, 'title') || titleIn(text, blocks),
    metadata,
    blocks,
    diagnostics: [...(input.diagnostics ?? []), ...front.diagnostics, ...found],
  }
}
