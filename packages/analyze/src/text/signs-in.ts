import type { Signs } from './pattern-signs.ts'

/** Letters that patterns without regard to case take for an s and a k. */
const TAKEN_FOR_OTHERS = /[\u017F\u212A]/u

/**
 * Marks, with a 1 at its place, each of several signs of which a text holds one; its words are looked up once for all
 * of them. Places without signs are left as they are.
 */
export const signsIn = (
  all: readonly (Signs | undefined)[],
): ((text: string, marks: Uint8Array) => void) => {
  const byWord = new Map<string, number[]>()
  const byPart = new Map<string, number[]>()
  const fileUnder = (index: Map<string, number[]>, keys: readonly string[], at: number): void => {
    for (const key of keys) index.set(key, [...(index.get(key) ?? []), at])
  }
  for (const [at, signs] of all.entries()) {
    fileUnder(byWord, signs?.words ?? [], at)
    fileUnder(byPart, signs?.parts ?? [], at)
  }
  const parts = [...byPart]
  return (text, marks) => {
    const isOdd = TAKEN_FOR_OTHERS.test(text)
    const small = text.toLowerCase()
    for (const word of small.match(/\w+/gu) ?? []) {
      const places = byWord.get(word)
      if (places !== undefined) for (const at of places) marks[at] = 1
    }
    for (const [part, places] of parts) {
      if (small.includes(part)) for (const at of places) marks[at] = 1
    }
    if (isOdd) for (const [at, signs] of all.entries()) if (signs !== undefined) marks[at] = 1
  }
}
