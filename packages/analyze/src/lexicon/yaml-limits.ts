/** Length of the longest data file that is read, in UTF-16 code units. */
export const LARGEST: number = 5 * 1024 * 1024

/** Most levels of lists and mappings in each other. */
export const DEEPEST = 32

/** Names that JavaScript gives a meaning of its own. */
export const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
