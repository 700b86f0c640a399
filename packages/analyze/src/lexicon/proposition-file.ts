import * as z from 'zod'
import { closedObject } from './closed-object.ts'
import { identifier } from './lexicon-file.ts'

/** A proposition as its file writes it. */
export interface PropositionEntry {
  readonly statement: string
  readonly about: readonly string[] | { readonly all: readonly string[] }
  readonly loosely?: readonly string[] | undefined
  readonly together?: readonly string[] | undefined
  readonly for: readonly string[]
  readonly against: readonly string[]
  readonly contrast?: 'for' | 'against' | undefined
  readonly scope?: Readonly<Record<string, string>> | undefined
  readonly tests?:
    | {
        readonly for?: readonly string[] | undefined
        readonly against?: readonly string[] | undefined
        readonly neutral?: readonly string[] | undefined
      }
    | undefined
}

/** What a proposition file holds. */
export interface PropositionFile {
  readonly version?: string | number | undefined
  readonly source?: string | undefined
  readonly propositions: Readonly<Record<string, PropositionEntry>>
}

const category = z
  .string()
  .min(1, 'A category is named like "b2b" or "marketing.b2b".')
  .describe('A category: `name`, or `lexicon.name` where the name alone is in several lexicons.')
const categories = z.array(category)
const sentences = z.array(z.string()).optional()

const proposition: z.ZodType<PropositionEntry> = closedObject({
  statement: z.string().min(1, 'A statement must say something.').describe('One sentence.'),
  about: z
    .union(
      [
        categories.min(1, '"about" must name a category.'),
        closedObject({ all: categories.min(1, '"all" must name a category.') }),
      ],
      '"about" must be a list of categories, or {all: […]}',
    )
    .describe('What a sentence must speak of: any one of the categories, or each with {all: […]}.'),
  loosely: categories
    .optional()
    .describe(
      'Weaker words for each of the `about` categories, in their order. They count in a document that is set on comparing what `about` names.',
    ),
  together: categories
    .optional()
    .describe('Words for all of `about` at once. They count in the same documents as `loosely`.'),
  for: categories.describe('Predicate categories that speak for the statement.'),
  against: categories.describe('Predicate categories that speak against it.'),
  contrast: z
    .enum(['for', 'against'])
    .optional()
    .describe(
      'The side that setting one of the `about` categories against another speaks for; denying that there are such things speaks for the other.',
    ),
  scope: z
    .record(identifier, category)
    .optional()
    .describe('Values a sentence may limit the statement to, each with its category.'),
  tests: closedObject({
    for: sentences.describe('Sentences for the statement.'),
    against: sentences.describe('Sentences against it.'),
    neutral: sentences.describe('Sentences that are about it and take no side.'),
  })
    .optional()
    .describe('Run by `contend lexicon test`.'),
})

/** A proposition file. */
export const propositionFile: z.ZodType<PropositionFile> = closedObject({
  version: z.union([z.string(), z.number()]).optional().describe('Version of the file.'),
  source: z.string().optional().describe('Where the propositions come from.'),
  propositions: z.record(identifier, proposition).describe('The propositions, by id.'),
})
