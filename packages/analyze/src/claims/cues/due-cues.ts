import { signsIn } from '../../text/signs-in.ts'
import type { Token } from '../../text/token.ts'
import type { Cue } from '../cue.ts'

/** What is asked of a sentence to tell which cues may fire on it. */
interface Asked {
  readonly sentence: { readonly text: string }
  readonly words: readonly Token[]
}

/**
 * Which cues may fire on a sentence, by one look-up a word: those without words or signs of their own, and those of
 * which one is there. The answer, 1 for each cue that may, is that of one sentence until the next is asked.
 */
export const dueCues = (cues: readonly Cue[]): ((asked: Asked) => Uint8Array) => {
  const always = Uint8Array.from(cues, ({ words, signs }) =>
    Number(words === undefined && signs === undefined),
  )
  const byWord = new Map<string, number[]>()
  for (const [at, { words }] of cues.entries()) {
    for (const word of words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), at])
  }
  const markSigns = signsIn(cues.map(({ signs }) => signs))
  const due = new Uint8Array(cues.length)
  return ({ words, sentence }) => {
    due.set(always)
    for (const { key } of words) {
      const some = byWord.get(key)
      if (some !== undefined) for (const at of some) due[at] = 1
    }
    markSigns(sentence.text, due)
    return due
  }
}
