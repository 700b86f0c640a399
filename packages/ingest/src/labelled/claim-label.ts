/** A label as one word: `Major Claim`, `major_claim` and `MajorClaim` are the same. */
const wordOf = (label: string): string => label.toLowerCase().replace(/[\s_-]+/g, '')

const claimWords: ReadonlySet<string> = new Set([
  ...['1', 'true', 'yes', 'y', 't', 'c', 'claim', 'claims', 'isclaim'],
  ...['majorclaim', 'mainclaim', 'subclaim', 'conclusion', 'thesis'],
])

const otherWords: ReadonlySet<string> = new Set([
  ...['0', 'false', 'no', 'n', 'f', 'o', 'none', 'null', 'other', 'neither'],
  ...['noclaim', 'nonclaim', 'notclaim', 'notaclaim', 'nc', 'noargument', 'nonargumentative'],
  ...['premise', 'evidence', 'data', 'fact', 'background', 'nonarg', 'nonargument'],
])

/** What a record's label says, or that it cannot be understood. */
export type ClaimLabel = boolean | null | 'unknown'

/**
 * Whether a label calls its unit a claim: a boolean, 1 or 0, or a word such as `claim`, `MajorClaim`,
 * `none`, `premise`. `null` where there is none.
 */
export const claimLabel = (label: unknown): ClaimLabel => {
  if (label === null || label === undefined || label === '') return null
  if (typeof label === 'boolean') return label
  const word = typeof label === 'number' || typeof label === 'string' ? wordOf(String(label)) : ''
  if (claimWords.has(word)) return true
  return otherWords.has(word) ? false : 'unknown'
}

/** The name of a span type of an annotation tool that marks claims. */
export const isClaimType = (type: string): boolean =>
  ['claim', 'majorclaim', 'mainclaim', 'conclusion'].includes(wordOf(type))
