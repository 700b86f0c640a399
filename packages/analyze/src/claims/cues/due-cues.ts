import type { Token } from '../../text/token.ts'
import type { Cue } from '../cue.ts'

/**
 * Which cues may fire on a sentence of some words, by one look-up a word: those without words of their own, and
 * those of which one is there. The answer, 1 for each cue that may, is that of one sentence until the next is asked.
 */
export const dueCues = (cues: readonly Cue[]): ((words: readonly Token[]) => Uint8Array) => {
  const always = Uint8Array.from(cues, ({ words }) => Number(words === undefined))
  const byWord = new Map<string, number[]>()
  for (const [at, { words }] of cues.entries()) {
    for (const word of words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), at])
  }
  const due = new Uint8Array(cues.length)
  return (words) => {
    due.set(always)
    for (const { key } of words) for (const at of byWord.get(key) ?? []) due[at] = 1
    return due
  }
}
