import * as z from 'zod'
import { lexiconFile } from './lexicon-file.ts'
import { propositionFile } from './proposition-file.ts'

const published = (schema: z.ZodType, name: string, description: string): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: `contend ${name}`,
  description,
  ...z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }),
})

/** The JSON Schema of lexicon files, published as `schema/lexicon.schema.json`. */
export const lexiconSchema = (): object =>
  published(lexiconFile, 'lexicon', 'Categories of terms that are looked for in texts.')

/** The JSON Schema of proposition files, published as `schema/propositions.schema.json`. */
export const propositionsSchema = (): object =>
  published(propositionFile, 'propositions', 'Statements that texts can be for or against.')
