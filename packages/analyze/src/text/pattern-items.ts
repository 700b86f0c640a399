/** A piece of a regular expression, as far as it tells which characters a match holds. */
export type Item =
  /** A place that no word reaches over. */
  | { readonly kind: 'edge' }
  | {
      readonly kind: 'chars'
      /** Every character or run of them it can be, in small letters; `null` when these are many. */
      readonly chars: readonly string[] | null
      /** Whether they are letters, digits and `_` of ASCII; `null` when some are. */
      readonly isWord: boolean | null
      readonly least: number
      readonly most: number
    }
  | {
      readonly kind: 'group'
      readonly alternatives: readonly Sequence[]
      readonly least: number
      readonly most: number
    }

/** Pieces one behind the other. */
export type Sequence = readonly Item[]

const QUANTIFIER = /^(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})\??/u
/** Named groups and whatever else opens with a bracket and a question mark. */
const UNKNOWN = /\(\?(?!:|<?[=!])/u
const LETTERS = /^\w+(?![\w?*+{])|^\w+(?=\w[?*+{])|^\w/u
const CLASS = /^\[(\^?)((?:\\.|[^\]\\])*)\]/u
const ESCAPED = /^\\(?:[pP]\{[^}]*\}|u\{?[\dA-Fa-f]+\}?|x[\dA-Fa-f]{2}|c[A-Za-z]|.)/u
/** Letters that are others in another case, by rules that only patterns know. */
const OTHER_LETTER = /[^\P{L}A-Za-z]/u
const GROUP = /^\((?:\?(:|<?[=!]))?/u

const MOST_COPIES = 3

const once = { least: 1, most: 1 }

const many = (isWord: boolean | null): Item => ({ kind: 'chars', chars: null, isWord, ...once })

const ofChars = (characters: readonly string[]): Item => {
  if (characters.some((each) => OTHER_LETTER.test(each))) return many(null)
  const chars = [...new Set(characters.map((each) => each.toLowerCase()))]
  const words = chars.filter((each) => /^\w/u.test(each)).length
  const isWord = words === 0 ? false : words === chars.length || null
  return { kind: 'chars', chars, isWord, ...once }
}

const ofEscaped = (escaped: string): Item => {
  const named = escaped.charAt(1)
  if (named === 'b') return { kind: 'edge' }
  if (named === 'd') return ofChars(Array.from('0123456789'))
  if (named === 's') return many(false)
  return /^[\p{L}\p{N}]$/u.test(named) ? many(null) : ofChars([named])
}

const ofClass = (negated: string, content: string): Item =>
  negated === '' && /^[^\\-]+$/u.test(content) ? ofChars(Array.from(content)) : many(null)

/** An item as often as its quantifier says: "x{2,}" is "xxx*". */
const repeated = (item: Item, quantifier: RegExpExecArray | null): Sequence => {
  if (item.kind === 'edge' || quantifier === null) return [item]
  const [, sign, from, comma, to = ''] = quantifier
  const least = sign === undefined ? Number(from) : Number(sign === '+')
  if (sign === '?') return [{ ...item, least, most: 1 }]
  const most = sign !== undefined || comma !== undefined ? Number(to) || Infinity : least
  const certain = Array.from({ length: Math.min(least, MOST_COPIES) }, () => item)
  return most > certain.length ? [...certain, { ...item, least: 0, most: Infinity }] : certain
}

/** The pieces of a pattern; `null` for syntax of which nothing is known here. */
export const readPattern = ({ source, flags }: RegExp): Item | null => {
  if (!/^i?u$/u.test(flags) || UNKNOWN.test(source)) return null
  let rest = source
  const take = (syntax: RegExp): RegExpExecArray | null => {
    const match = syntax.exec(rest)
    if (match !== null) rest = rest.slice(match[0].length)
    return match
  }
  /** What opens with a bracket: `null` for an assertion, which takes no room. */
  const readGroup = (opening: RegExpExecArray): Item | null => {
    const alternatives = readAlternatives()
    take(/^\)/u)
    return opening[1] === undefined || opening[1] === ':'
      ? { kind: 'group', alternatives, ...once }
      : null
  }
  const readItem = (): Item | null => {
    const letters = take(LETTERS)
    if (letters !== null) return ofChars([letters[0]])
    const opening = take(GROUP)
    if (opening !== null) return readGroup(opening)
    const [, negated, content] = take(CLASS) ?? []
    if (negated !== undefined && content !== undefined) return ofClass(negated, content)
    const escaped = take(ESCAPED)
    if (escaped !== null) return ofEscaped(escaped[0])
    const character = take(/^./u)?.[0] ?? ''
    if (character === '^' || character === '$') return { kind: 'edge' }
    return character === '.' ? many(null) : ofChars([character])
  }
  const readSequence = (): Sequence => {
    const items: Item[] = []
    while (rest !== '' && !/^[|)]/u.test(rest)) {
      const item = readItem()
      const quantifier = take(QUANTIFIER)
      if (item === null) continue
      items.push(...repeated(item, quantifier))
    }
    return items
  }
  const readAlternatives = (): readonly Sequence[] => {
    const alternatives = [readSequence()]
    while (take(/^\|/u) !== null) alternatives.push(readSequence())
    return alternatives
  }
  return { kind: 'group', alternatives: readAlternatives(), ...once }
}
