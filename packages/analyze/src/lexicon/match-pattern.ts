/** A slot of a match pattern: what must stand in one place. */
interface Slot {
  readonly text: string
  readonly required: boolean
}

const SLOTS =
  /\[?(?:<\w+>)?(?:!|@)?(?:\([^()]*\)|\{[^{}]*\}|[^\s()[\]{}]+)[?+*]?(?:\{\d+(?:,\d*)?\})?\]?/g
const LITERAL = /^[\p{L}\p{M}\p{N}'’-]+$/u

const slotsOf = (pattern: string): readonly Slot[] =>
  (pattern.match(SLOTS) ?? []).map((raw) => {
    const text = raw.replace(/^\^?\[?(?:<\w+>)?\^?/, '').replace(/\]?\$?\]?$/, '')
    return { text, required: !/^[!@]/.test(text) && !/[?*]$|\{0/.test(text) }
  })

/** A root, `{agree}` or `{agree/verb}`, is told from plain words. */
export interface TriggerWord {
  readonly word: string
  readonly inflected: boolean
}

const triggerOf = (text: string): TriggerWord | null => {
  const root = /^\{([\p{L}\p{M}'’-]+)(?:\/\w+)?\}$/u.exec(text)?.[1]
  if (root !== undefined) return { word: root, inflected: true }
  return LITERAL.test(text) ? { word: text, inflected: false } : null
}

const alternativesOf = (slot: Slot): readonly TriggerWord[] => {
  const group = /^\((.*)\)\+?$/.exec(slot.text)?.[1]
  const parts = group === undefined ? [slot.text.replace(/\+$/, '')] : group.split('|')
  const words = parts.map((part) => triggerOf(part.trim().split(/\s+/)[0] ?? ''))
  return words.every((word) => word !== null) ? words : []
}

const shortest = (words: readonly TriggerWord[]): number =>
  Math.min(...words.map(({ word }) => word.length))

/**
 * Words of which one must be in every sentence that `pattern` matches, so that only such sentences need
 * be parsed; empty when the pattern can match without any word of its own.
 */
export const triggerWords = (pattern: string): readonly TriggerWord[] => {
  const choices = slotsOf(pattern)
    .filter(({ required }) => required)
    .map(alternativesOf)
    .filter((words) => words.length > 0)
  return choices.toSorted((a, b) => a.length - b.length || shortest(b) - shortest(a))[0] ?? []
}

/** Whether every bracket is closed and no alternatives stand inside others. */
const isBalanced = (pattern: string): boolean => {
  const closers: string[] = []
  const pairs = new Map([
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
  ])
  for (const character of pattern) {
    const closer = pairs.get(character)
    if (character === '(' && closers.includes(')')) return false
    if (closer !== undefined) closers.push(closer)
    else if (')]}'.includes(character) && closers.pop() !== character) return false
  }
  return closers.length === 0
}

/** Words that compromise also finds in contractions: "is" in "it's". */
const CONTRACTED = /\b(?:not|am|is|are|was|were|will|would|have|has|had|us)\b/i

/**
 * The phrases a pattern stands for when it is no more than words, or alternatives of one word, at the
 * start of a sentence (`^while`, `^(so|thus)`); none for other patterns. These need no parsing.
 */
export const openingPhrases = (pattern: string): readonly string[] => {
  const body = /^\^(?:\(([^()]*)\)|([^()]*))$/.exec(pattern.trim())
  const phrases = (body?.[1]?.split('|') ?? [body?.[2] ?? '']).map((phrase) => phrase.trim())
  const plain = phrases.every(
    (phrase) => /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u.test(phrase) && !CONTRACTED.test(phrase),
  )
  return plain ? phrases : []
}

/** Why a compromise match pattern cannot be used; `null` when it can. */
export const checkMatchPattern = (pattern: string): string | null => {
  if (/(?:^|[\s([!|])\/|\/(?:$|[\s)\]?+*|])/.test(pattern)) {
    return 'Regular expressions (/…/) are not allowed in a match pattern. Use a "regex" term.'
  }
  if (!isBalanced(pattern)) {
    return 'A bracket of the match pattern is not closed, not opened, or inside another of its kind.'
  }
  if (triggerWords(pattern).length === 0) {
    return 'A match pattern needs one word of its own that is not optional, e.g. "#Adjective myth".'
  }
  return null
}
