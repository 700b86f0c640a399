import { compileLexicons } from '../lexicon/compile.ts'
import { adapterFor } from '../text/language.ts'
import { parseDocument } from '../text/parse-document.ts'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import { tokenize } from './lexicon-fixture.ts'
import { paragraphDocument } from './paragraph-document.ts'
import { shippedLexicons } from './shipped-data.ts'

const english = adapterFor('en')
const { match } = compileLexicons(shippedLexicons, { tokenize }).matcherFor('en')

/** A text read as one sentence, with the hits of the lexicons that are shipped. */
export const parseSentence = (text: string): ParsedSentence => {
  const units = [{ start: 0, end: text.length }]
  const [sentence] = parseDocument(paragraphDocument(text), english, { match, units })
  if (sentence === undefined) throw new Error(`"${text}" is no sentence.`)
  return sentence
}
