import * as z from 'zod'
import { closedObject } from './closed-object.ts'
import { checkMatchPattern } from './match-pattern.ts'
import { checkRegex } from './regex.ts'

const IDENTIFIER = /^\p{L}[\p{L}\p{M}\p{N}_-]{0,63}$/u

/** A name of a lexicon, category, dimension or proposition. */
export const identifier: z.ZodString = z
  .string()
  .regex(IDENTIFIER, 'A name starts with a letter and holds letters, digits, "-" and "_" only.')
  .describe('Letters, digits, "-" and "_", a letter first.')

const filled = z
  .string()
  .max(1000, 'A term is at most 1,000 characters long.')
  .regex(/[^\s*]/, 'A term must hold something to match.')

const options = {
  weight: z.number().optional().describe('How much a hit counts in weighted rates. Default 1.'),
  note: z.string().optional().describe('Why the term is here. Not used in matching.'),
}
const caseOption = {
  case: z.boolean().optional().describe('Letter case must agree. Default false.'),
}
const exactOption = {
  exact: z
    .boolean()
    .optional()
    .describe(
      'Arabic: match the word only as written, without clitics and endings. Default false.',
    ),
}
const TERM_KEYS = ['literal', 'lemma', 'regex', 'match', 'case', 'exact', ...Object.keys(options)]

const checked = (check: (pattern: string) => string | null): z.ZodString =>
  filled.check((context) => {
    const message = check(context.value)
    if (message !== null) context.issues.push({ code: 'custom', input: context.value, message })
  })

interface TermOptions {
  readonly weight?: number | undefined
  readonly case?: boolean | undefined
  readonly exact?: boolean | undefined
  readonly note?: string | undefined
}

/** A term as a lexicon file writes it. */
export type TermFile =
  | string
  | (TermOptions & { readonly literal: string })
  | (TermOptions & { readonly lemma: string })
  | (TermOptions & { readonly regex: string })
  | (TermOptions & { readonly match: string })

const term: z.ZodType<TermFile> = z
  .union(
    [
      filled.describe('A word or phrase. Hyphen = space; * is any letters, ? is one letter.'),
      closedObject(
        {
          literal: filled.describe('A word or phrase.'),
          ...caseOption,
          ...exactOption,
          ...options,
        },
        TERM_KEYS,
      ),
      closedObject(
        {
          lemma: filled.describe('A dictionary form; all its inflected forms match.'),
          ...exactOption,
          ...options,
        },
        TERM_KEYS,
      ),
      closedObject(
        {
          regex: checked(checkRegex).describe('RE2 syntax, on whole words.'),
          ...caseOption,
          ...options,
        },
        TERM_KEYS,
      ),
      closedObject(
        { match: checked(checkMatchPattern).describe('compromise match syntax.'), ...options },
        TERM_KEYS,
      ),
    ],
    'A term must be text, or a mapping with "literal", "lemma", "regex" or "match"',
  )
  .meta({ id: 'term' })

/** A category as a lexicon file writes it. */
export interface CategoryFile {
  readonly label?: string | undefined
  readonly source?: string | undefined
  readonly terms?: readonly TermFile[] | undefined
  readonly except?: readonly TermFile[] | undefined
  readonly tests?:
    | {
        readonly match?: readonly string[] | undefined
        readonly skip?: readonly string[] | undefined
      }
    | undefined
  readonly categories?: Readonly<Record<string, CategoryFile>> | undefined
}

const category: z.ZodType<CategoryFile> = z
  .lazy(() =>
    closedObject({
      label: z.string().optional().describe('Name shown in reports. Default: the id.'),
      source: z.string().optional().describe('Where the terms come from.'),
      terms: z.array(term).optional().describe('What matches.'),
      except: z
        .array(term)
        .optional()
        .describe('Phrases that use up their words without counting.'),
      tests: closedObject({
        match: z.array(z.string()).optional().describe('Sentences that must have a hit.'),
        skip: z.array(z.string()).optional().describe('Sentences that must have none.'),
      })
        .optional()
        .describe('Run by `contend lexicon test`.'),
      categories: categories
        .optional()
        .describe('Sub-categories; their ids become `parent.child`.'),
    }),
  )
  .meta({ id: 'category' })
const categories = z.record(identifier, category)

const categoryPath = z.string().describe('Path of a category, e.g. `logic` or `parent.child`.')

/** A lexicon file. */
export const lexiconFile: z.ZodType<LexiconFile> = closedObject({
  lexicon: identifier.describe('Id of the lexicon. A file with a shipped id replaces it.'),
  version: z.union([z.string(), z.number()]).optional().describe('Version of the lexicon.'),
  language: z
    .string()
    .regex(
      /^[a-z]{2,3}$/,
      'A language is a code of two or three small letters: "en" for English or "ar" for Arabic, the languages that articles are read in; "de" for German, and so on.',
    )
    .describe('Language code, e.g. en or ar.'),
  source: z.string().optional().describe('Where the terms come from, and their licence.'),
  overlap: z
    .enum(['longest', 'all'])
    .optional()
    .describe('longest (default): categories compete for words. all: they do not.'),
  depth: z
    .int('A depth is a whole number.')
    .min(1, 'A depth is 1 or more.')
    .optional()
    .describe('How many levels of categories are reported; hits keep the full path. Default: all.'),
  categories: categories.describe('The categories, by id.'),
  dimensions: z
    .record(
      identifier,
      closedObject({
        label: z.string().optional().describe('Name shown in reports. Default: the id.'),
        from: categoryPath,
        to: categoryPath,
      }),
    )
    .optional()
    .describe('Pairs of categories reported as one index, positive towards `to`.'),
})

/** What a lexicon file holds. */
export interface LexiconFile {
  readonly lexicon: string
  readonly version?: string | number | undefined
  readonly language: string
  readonly source?: string | undefined
  readonly overlap?: 'longest' | 'all' | undefined
  readonly depth?: number | undefined
  readonly categories: Readonly<Record<string, CategoryFile>>
  readonly dimensions?:
    | Readonly<Record<string, { readonly label?: string | undefined; from: string; to: string }>>
    | undefined
}
