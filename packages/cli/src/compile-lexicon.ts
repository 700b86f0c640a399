import { formsOf } from '@contend/analyze'
import type { LexiconForms } from '@contend/analyze'
import { keepLexicon } from './lexicon-store.ts'
import type { LexiconPlaces } from './lexicon-store.ts'
import type { ReadLexicon } from './read-data-files.ts'

/**
 * The compiled form of a lexicon: the one that was found kept, or else one that is made and kept.
 *
 * @throws DataFileError for terms that cannot be matched
 */
export const compileLexicon = (read: ReadLexicon, places: LexiconPlaces): LexiconForms => {
  if (read.forms !== null) return read.forms
  const { file, value: lexicon, report } = read
  const forms = formsOf(lexicon)
  keepLexicon({ name: file.path, hash: file.sha256 }, { lexicon, report, forms }, places)
  return forms
}
