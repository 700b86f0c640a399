import { isAlias, isMap, isNode, isScalar, isSeq, type Pair } from 'yaml'
import { parseYaml, type ParsedYaml } from '../yaml-source.ts'
import type { DraftCategory, LexiconDraft, Place } from './lexicon-draft.ts'

/** The key of words that stand beside sub-categories. */
const OWN_WORDS = '__'

interface Reader {
  readonly draft: LexiconDraft
  readonly placeAt: ParsedYaml['placeAt']
}

const placeOf = (node: unknown, { placeAt }: Reader): Place =>
  placeAt(isNode(node) ? (node.range?.[0] ?? 0) : 0)

/** The text of a scalar as the file writes it; `null` where nothing is written. */
const textOf = (node: unknown, reader: Reader): string | null => {
  if (!isScalar(node)) return null
  if (typeof node.value === 'string') return node.value
  const written = node.source ?? ''
  if (written === '') return null
  const message = `YAML reads it as a ${node.value === null ? 'missing value' : typeof node.value}; it is taken for text.`
  reader.draft.note('value-made-text', placeOf(node, reader), written, message)
  return written
}

const refuseAlias = (node: unknown, reader: Reader): boolean => {
  if (!isAlias(node)) return false
  const message = 'Aliases are not followed. Write the words out.'
  reader.draft.note('yaml-alias', placeOf(node, reader), `*${node.source}`, message)
  return true
}

const readWord = (node: unknown, category: DraftCategory | null, reader: Reader): void => {
  const { draft } = reader
  const place = placeOf(node, reader)
  if (refuseAlias(node, reader)) return
  const word = textOf(node, reader)
  if (word === null) {
    const isEmpty = isScalar(node) || node === null
    const message = isEmpty ? 'Nothing is written here.' : 'A list or mapping where a word belongs.'
    draft.note('yaml-value', place, isEmpty ? '' : 'list or mapping', message)
    return
  }
  if (category === null) {
    draft.note('no-category', place, word, 'The word stands in no category.')
    return
  }
  const pattern = draft.pattern(word, 'star-and-question', place)
  if (pattern !== null) draft.add(category, { pattern, place })
}

const readValue = (value: unknown, category: DraftCategory | null, reader: Reader): void => {
  if (isMap(value)) for (const pair of value.items) readPair(pair, category, reader)
  else if (isSeq(value)) for (const item of value.items) readWord(item, category, reader)
  // An empty category is noted when the draft is finished.
  else if (!isScalar(value) || value.value !== null || value.source !== '') {
    if (value !== null) readWord(value, category, reader)
  }
}

const readPair = ({ key, value }: Pair, parent: DraftCategory | null, reader: Reader): void => {
  const { draft } = reader
  const place = placeOf(key, reader)
  const name = textOf(key, reader)
  if (name === null) {
    draft.note('yaml-value', place, '', 'A category must have a name that is text.')
  } else if (name === OWN_WORDS) readValue(value, parent, reader)
  else {
    const category = draft.category(name, parent, place)
    if (category.place !== place) {
      const message = `The category begins on line ${String(category.place.line)}; it goes on here.`
      draft.note('category-merged', place, name, message)
    }
    readValue(value, category, reader)
  }
}

/**
 * Reads a dictionary of quanteda: a mapping of categories to lists of words or to further mappings, with
 * `__` for the words beside sub-categories. Values that are no text, such as numbers, are taken as they
 * are written.
 *
 * @throws DataFileError for what is no YAML or no mapping
 */
export const readQuanteda = (text: string, draft: LexiconDraft): void => {
  const { document, placeAt } = parseYaml(text, draft.path)
  const { contents } = document
  if (!isMap(contents)) {
    draft.refuse(
      'data-file-structure',
      'A quanteda dictionary is a mapping of categories to words.',
    )
  } else readValue(contents, null, { draft, placeAt })
}
