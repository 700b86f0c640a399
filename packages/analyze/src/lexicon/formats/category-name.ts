const LONGEST_ID = 64
const MOST_READ = 500
const RESERVED = new Set(['constructor', 'prototype'])
const IDENTIFIER = /^\p{L}[\p{L}\p{M}\p{N}_-]{0,63}$/u

/** Words that some reader of YAML or R takes for something other than text. */
const NOT_TEXT_ELSEWHERE = /^(?:null|true|false|yes|no|on|off|na|nan|inf|[~yn])$/i

/** Whether a name is one that YAML 1.1 or R would not read as text. */
export const readsAsValue = (name: string): boolean => NOT_TEXT_ELSEWHERE.test(name)

/** The short name in `ppron (Personal Pronouns)`. */
const shortName = (name: string): string => /^(\S+)\s+\([^()]+\)$/.exec(name)?.[1] ?? name

const cut = (id: string, length: number): string => Array.from(id).slice(0, length).join('')

/**
 * An identifier made of any name: what an identifier cannot hold becomes `_`; `c_` goes before what does
 * not start with a letter; `category` stands for a name without letters and digits.
 */
export const identifierOf = (name: string): string => {
  const composed = name.slice(0, MOST_READ).normalize('NFC').trim()
  if (IDENTIFIER.test(composed) && !RESERVED.has(composed)) return composed
  const plain = shortName(composed)
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '_')
    .replace(/^[_-]+|_+$/g, '')
  if (!/[\p{L}\p{N}]/u.test(plain)) return 'category'
  const id = cut(/^\p{L}/u.test(plain) ? plain : `c_${plain}`, LONGEST_ID)
  return RESERVED.has(id) ? `${id}_` : id
}

/** The identifier of `name`, made different from those `taken`. */
export const uniqueIdentifier = (name: string, taken: ReadonlySet<string>): string => {
  const id = identifierOf(name)
  let unique = id
  for (let n = 2; taken.has(unique); n++) {
    const ending = `_${String(n)}`
    unique = `${cut(id, LONGEST_ID - ending.length)}${ending}`
  }
  return unique
}
