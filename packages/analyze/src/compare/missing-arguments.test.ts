import { expect, test } from 'vitest'
import { paragraphDocument } from '../test-support/paragraph-document.ts'
import { shippedAnalyzer } from '../test-support/shipped-data.ts'
import { missingArguments } from './missing-arguments.ts'

const analysed = (
  id: string,
  text: string,
  language = 'en',
): ReturnType<typeof shippedAnalyzer.analyze> =>
  shippedAnalyzer.analyze({ ...paragraphDocument(text, language), id })

test('names what others take a side on and a document never touches', () => {
  const analyses = [
    analysed('sided', 'B2B and B2C are fundamentally different.'),
    analysed('raised', 'We run a B2B and a B2C shop.'),
    analysed('silent', 'Bread must rest for an hour.'),
    analysed('arabic', 'الخبز يجب أن يرتاح.', 'ar'),
  ]
  expect(missingArguments({ analyses, frame: shippedAnalyzer.frame })).toEqual([
    { proposition: 'distinction', takenBy: ['sided'], missingIn: ['silent'] },
  ])
})
