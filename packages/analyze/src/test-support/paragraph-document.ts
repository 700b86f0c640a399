import type { Document } from '@contend/ingest'

/** A document of one paragraph, or of several where blank lines part them. */
export const paragraphDocument = (text: string, language = 'en'): Document => {
  const blocks: Document['blocks'][number][] = []
  let start = 0
  for (const part of text.split('\n\n')) {
    if (part !== '') {
      blocks.push({ kind: 'paragraph', rule: 'test', start, end: start + part.length })
    }
    start += part.length + 2
  }
  return {
    id: 'test',
    path: 'test.txt',
    text,
    sha256: '',
    encoding: 'utf-8',
    language,
    title: '',
    metadata: {},
    blocks,
    diagnostics: [],
  }
}
