import { SaxesParser } from 'saxes'
import type { LexiconDraft, Place } from './lexicon-draft.ts'

/** What is told of an XML file, in its order. */
export interface XmlHandler {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>, place: Place) => void
  readonly close: (name: string) => void
  /** Text other than white space. */
  readonly text: (text: string, place: Place) => void
}

const DEEPEST = 64

/**
 * Reads the elements of an XML file. Entities are never declared, expanded or fetched: a file that
 * declares some is refused, as are one that is not well-formed and one nested more than 64 deep.
 *
 * @throws DataFileError
 */
export const readXml = (text: string, draft: LexiconDraft, handler: XmlHandler): void => {
  const parser = new SaxesParser()
  let depth = 0
  let start: Place = { line: 1, column: 1 }
  const here = (): Place => ({ line: parser.line, column: parser.columnIndex + 1 })
  parser.on('error', ({ message }) => {
    const what = message.replace(/^\d+:\d+: /, '').replace(/\.?$/, '.')
    draft.refuse('data-file-syntax', `The XML is not well-formed: ${what}`, here())
  })
  parser.on('doctype', (doctype) => {
    if (!doctype.includes('<!ENTITY')) return
    const message = 'The XML declares entities, which are never expanded. Remove the DOCTYPE.'
    draft.refuse('data-file-structure', message, here())
  })
  parser.on('opentagstart', ({ name }) => {
    // The parser stands one character behind the name.
    const column = parser.columnIndex - name.length - 1
    start = { line: parser.line, column: column > 0 ? column : null }
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > DEEPEST) {
      draft.refuse('data-file-structure', 'The XML is nested more than 64 levels deep.', start)
    }
    handler.open(name, new Map(Object.entries(attributes)), start)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    handler.close(name)
  })
  parser.on('text', (found) => {
    if (found.trim() === '') return
    const line = parser.line - (found.trimStart().split('\n').length - 1)
    handler.text(found.trim(), { line, column: null })
  })
  parser.write(text).close()
}
