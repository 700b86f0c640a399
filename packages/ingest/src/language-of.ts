import { detectByNgrams } from './detect-by-ngrams.ts'
import { mainScript } from './script.ts'
import type { Script } from './script.ts'

const sliceLength = 700

/** Fewer letters than this and a guess by letter sequences needs a second witness. */
const fewLetters = 60

const ofScript: Readonly<Partial<Record<Script, string>>> = {
  Kana: 'ja',
  Han: 'zh',
  Greek: 'el',
  Hebrew: 'he',
  Hangul: 'ko',
  Thai: 'th',
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Letters that Arabic does not have: Persian and Urdu write them in every line. */
const ofArabicScript = (text: string): string => {
  const letters = count(text, /\p{Script=Arabic}/gu)
  if (count(text, /[پچژگکیٹڈڑےںہ]/g) < letters * 0.03) return 'ar'
  return count(text, /[ٹڈڑےںہ]/g) >= letters * 0.02 ? 'ur' : 'fa'
}

/** Frequent words of English that are no frequent words of its neighbours. */
const englishWords =
  /\b(?:the|and|of|is|are|was|were|that|this|with|for|not|you|your|they|their|have|has|it|its|it's|from|what|which|who|when|how|does|do|than|but|as|be|by|or|can|will|would|should|there|because|about|more|most|every|our|we)\b/gi

const isMostlyEnglishWords = (text: string): boolean =>
  count(text, englishWords) >= 0.2 * count(text, /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu)

const byNgrams = (text: string): string => {
  const { language, isReliable } = detectByNgrams(text)
  if (!isReliable || !/^[a-z]{2}$/.test(language)) return isMostlyEnglishWords(text) ? 'en' : 'und'
  const letters = count(text, /\p{L}/gu)
  if (language === 'en' || letters >= fewLetters) return language
  if (isMostlyEnglishWords(text)) return 'en'
  return letters >= fewLetters / 3 ? language : 'und'
}

/** Beginning, middle and end of a text; all of a short one. */
const sampleOf = (text: string): string => {
  if (text.length <= 3 * sliceLength) return text
  const starts = [0, Math.floor((text.length - sliceLength) / 2), text.length - sliceLength]
  return starts.map((start) => text.slice(start, start + sliceLength)).join(' ')
}

/** The main language of a text: ISO 639-1, or `und` when there is too little to tell. */
export const languageOf = (text: string): string => {
  const sample = sampleOf(text)
  const script = mainScript(sample)
  if (script === null || script === 'Other') return 'und'
  if (script === 'Arabic') return ofArabicScript(sample)
  return ofScript[script] ?? byNgrams(sample)
}
