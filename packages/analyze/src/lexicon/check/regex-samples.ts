/** Ways to write what a part of a pattern matches. */
type Samples = readonly string[]

/** What was read of a pattern, and the index behind it. */
interface Read {
  readonly samples: Samples
  readonly end: number
}

const MOST_SAMPLES = 64
const MOST_REPEATS = 20
const DEEPEST = 20

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['w', 'a'],
  ['d', '1'],
  ['s', ' '],
  ['W', ' '],
  ['D', 'a'],
  ['S', 'a'],
  ['t', '\t'],
  ['n', '\n'],
  ['b', ''],
  ['B', ''],
  ['A', ''],
  ['z', ''],
])
const ORDINARY = Array.from("ae1o '-.,AكمZz9")

/** Thrown inside this file where a pattern has more ways, or other parts, than are followed. */
class NotFollowed extends Error {}

const few = (samples: Samples): Samples => {
  if (samples.length > MOST_SAMPLES) throw new NotFollowed()
  return samples
}

const joined = (heads: Samples, tails: Samples): Samples =>
  few(heads.flatMap((head) => tails.map((tail) => `${head}${tail}`)))

const classSamples = (written: string): Samples => {
  try {
    const one = new RegExp(`^${written}$`, 'u')
    const found = [...ORDINARY, ...Array.from(written)].filter((character) => one.test(character))
    return found.length === 0 ? [] : [...new Set([found[0] ?? '', found.at(-1) ?? ''])]
  } catch {
    throw new NotFollowed()
  }
}

const repeated = (samples: Samples, quantifier: string): Samples => {
  if (quantifier === '') return samples
  if (quantifier === '+') return samples
  if (quantifier === '*' || quantifier === '?') return few(['', ...samples])
  const least = Number(/\d+/.exec(quantifier)?.[0] ?? 0)
  if (least > MOST_REPEATS) throw new NotFollowed()
  return least === 0 ? few(['', ...samples]) : samples.map((sample) => sample.repeat(least))
}

const at = (form: RegExp, pattern: string, start: number): RegExpExecArray | null => {
  form.lastIndex = start
  return form.exec(pattern)
}

const atom = (pattern: string, start: number, depth: number): Read => {
  const group = at(/\((?:\?(?:[ims]*:|P?<\w+>))?/y, pattern, start)
  const flags = at(/\(\?[ims]+\)/y, pattern, start)
  if (flags !== null) return { samples: [''], end: start + flags[0].length }
  if (group !== null) {
    const { samples, end } = alternatives(pattern, start + group[0].length, depth + 1)
    return { samples, end: end + 1 }
  }
  const set = at(/\[\^?\]?(?:\\.|[^\]\\])*\]/sy, pattern, start)
  if (set !== null) return { samples: classSamples(set[0]), end: start + set[0].length }
  const escape = at(/\\(.)/suy, pattern, start)?.[1]
  if (escape !== undefined) {
    const known = ESCAPES.get(escape)
    if (known === undefined && /[\p{L}\p{N}]/u.test(escape)) throw new NotFollowed()
    return { samples: [known ?? escape], end: start + 1 + escape.length }
  }
  const [character = ''] = Array.from(pattern.slice(start, start + 2))
  const sample = character === '.' ? 'a' : '^$'.includes(character) ? '' : character
  return { samples: [sample], end: start + Math.max(character.length, 1) }
}

const sequence = (pattern: string, start: number, depth: number): Read => {
  let read: Read = { samples: [''], end: start }
  while (read.end < pattern.length && !'|)'.includes(pattern.charAt(read.end))) {
    const part = atom(pattern, read.end, depth)
    const quantifier = at(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y, pattern, part.end)?.[0] ?? ''
    const samples = joined(
      read.samples,
      repeated(part.samples, quantifier.replace(/\?$/, '') || quantifier),
    )
    read = { samples, end: part.end + quantifier.length }
  }
  return read
}

const alternatives = (pattern: string, start: number, depth: number): Read => {
  if (depth > DEEPEST) throw new NotFollowed()
  let read = sequence(pattern, start, depth)
  while (pattern.charAt(read.end) === '|') {
    const next = sequence(pattern, read.end + 1, depth)
    read = { samples: few([...read.samples, ...next.samples]), end: next.end }
  }
  return read
}

/**
 * Texts that a regular expression could match, one at least for each of its alternatives; `null` for one
 * with more than can be followed.
 */
export const regexSamples = (pattern: string): readonly string[] | null => {
  try {
    const { samples, end } = alternatives(pattern, 0, 0)
    return end === pattern.length ? samples : null
  } catch (error) {
    if (error instanceof NotFollowed) return null
    throw error
  }
}
