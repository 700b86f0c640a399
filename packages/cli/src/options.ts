import { z } from 'zod'
import { byteSizeOf } from './byte-size.ts'
import { isErrorLimit } from './error-limit.ts'

/** Options of `run` as they were given, by their names in a configuration file; nothing is filled in. */
export interface Options {
  readonly out?: string | undefined
  readonly metadata?: string | undefined
  readonly lexicon?: readonly string[] | undefined
  readonly propositions?: readonly string[] | undefined
  readonly defaultLexicons?: boolean | undefined
  readonly defaultPropositions?: boolean | undefined
  readonly groupBy?: string | undefined
  readonly maxPairs?: number | undefined
  readonly leaveOutDuplicates?: boolean | undefined
  readonly textColumn?: string | undefined
  readonly encoding?: string | undefined
  readonly jobs?: number | undefined
  readonly cache?: boolean | undefined
  /** In seconds. */
  readonly timeout?: number | undefined
  readonly failFast?: boolean | undefined
  /** A number of documents, or a share of them such as `5%`. */
  readonly maxErrors?: number | string | undefined
  readonly seed?: number | undefined
  /** In bytes. */
  readonly maxFileSize?: number | undefined
  readonly csvRaw?: boolean | undefined
  readonly bom?: boolean | undefined
  readonly singleFile?: boolean | undefined
  readonly json?: boolean | undefined
}

/** What a configuration file may hold: the options, and the paths to analyse. */
export interface Config extends Options {
  readonly include?: readonly string[] | undefined
}

const path = z.string().min(1, 'must name a path')
const paths = z.union([path.transform((one) => [one]), z.array(path)], 'must be a path, or a list')
const column = z.string().min(1, 'must name a column')
const whole = z.int('must be a whole number')

const options = z.strictObject({
  out: path.optional(),
  metadata: path.optional(),
  lexicon: paths.optional(),
  propositions: paths.optional(),
  defaultLexicons: z.boolean().optional(),
  defaultPropositions: z.boolean().optional(),
  groupBy: column.optional(),
  maxPairs: whole.min(0, 'must be 0 or more').optional(),
  leaveOutDuplicates: z.boolean().optional(),
  textColumn: column.optional(),
  encoding: z.string().min(1, 'must name an encoding').optional(),
  jobs: whole.min(1, 'must be 1 or more').max(256, 'must be 256 or less').optional(),
  cache: z.boolean().optional(),
  timeout: z.number().positive('must be more than 0').optional(),
  failFast: z.boolean().optional(),
  maxErrors: z
    .union(
      [whole.min(0), z.string().refine(isErrorLimit)],
      'must be a whole number, or a share such as 5%',
    )
    .optional(),
  seed: whole
    .min(0, 'must be 0 or more')
    .max(2 ** 32 - 1, 'must be below 2^32')
    .optional(),
  maxFileSize: z
    .union(
      [
        whole.min(1),
        z
          .string()
          .refine((text) => byteSizeOf(text) !== null)
          .transform((text) => byteSizeOf(text) ?? 0),
      ],
      'must be a number of bytes, or a size such as 10MB or 32MiB',
    )
    .optional(),
  csvRaw: z.boolean().optional(),
  bom: z.boolean().optional(),
  singleFile: z.boolean().optional(),
  json: z.boolean().optional(),
})

const config = options.extend({ include: paths.optional() })

/** Checks the flags of a command line. */
export const optionsSchema: z.ZodType<Options> = options

/** Checks the contents of a configuration file. */
export const configSchema: z.ZodType<Config> = config

/** The names a configuration file may use. */
export const configNames: readonly string[] = Object.keys(config.shape)
