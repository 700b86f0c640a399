import { inflectionsOf } from '../../text/compromise-inflections.ts'
import type { Token } from '../../text/token.ts'
import type { TestReading } from '../test-lexicon.ts'
import type { CheckedEntry } from './checked-entries.ts'
import { finding, type LexiconFinding, listed, written } from './finding.ts'

const INFLECTED = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'AUX'])
const MOST_FORMS = 4

/** The dictionary form of a word that is none itself; `null` for one that is, or may be. */
const baseOf = ({ key, lemma, pos }: Token): string | null => {
  if (lemma === '' || lemma === key || !INFLECTED.has(pos)) return null
  const isKnown = inflectionsOf(lemma).includes(key) && !inflectionsOf(key).includes(lemma)
  // Few forms: the word is no dictionary form to the inflector either.
  return isKnown && inflectionsOf(key).length <= MOST_FORMS ? lemma : null
}

/** Terms with `lemma:` that are not dictionary forms, so that other forms are not found. English only. */
export const inflectedLemmas = (
  entries: readonly CheckedEntry[],
  { tokenize }: TestReading,
  language: string,
): readonly LexiconFinding[] => {
  if (language !== 'en') return []
  return entries.flatMap(({ entry, place, phrases }) => {
    const { term, category } = entry
    if (term.kind !== 'lemma') return []
    const tokens = tokenize(term.text, { start: 0, end: term.text.length }, language)
    const [first] = tokens
    if (first === undefined) return []
    const base = baseOf(first)
    if (base === null) return []
    const meant = [base, ...tokens.slice(1).map(({ start, end }) => term.text.slice(start, end))]
    const message = `${written(term)} is not a dictionary form: "${first.key}" is a form of "${base}", so it finds only ${listed(phrases.map((each) => `"${each}"`))}. Write {lemma: ${meant.join(' ')}} for all its forms, or "${term.text}" for this one alone.`
    return [
      finding('lemma-inflected', place(), message, {
        category: category.path,
        entries: [term.text],
      }),
    ]
  })
}
