const ASCII = /^[\0-\x7f]*$/
/** Marks that are written for an apostrophe. */
const APOSTROPHE = /[\u00b4\u02b9\u02bb-\u02bd\u02c8\u055a\u2018\u2019\u201b\u2032\ua78c\uff07]/
const APOSTROPHES = new RegExp(APOSTROPHE.source, 'g')
/** Dashes that join words. The em dash and its kin part them, and are none. */
const HYPHEN = /[-\u058a\u2010-\u2013\u2043\u2212\ufe63\uff0d]/
const HYPHENS = new RegExp(HYPHEN.source, 'g')
const WHITE_SPACE = /[^\S ]/g

/** A word cut at the dashes that join its parts. */
export const splitAtHyphens = (surface: string): readonly string[] => surface.split(HYPHEN)

const INVISIBLE =
  /[\u034f\ufe00-\ufe0f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
/** Full-width forms, Latin ligatures and Arabic presentation forms: other spellings of plain letters. */
const COMPATIBILITY = /[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc\uff01-\uff5e]+/g
const TASHKEEL =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0640]/g
const ARABIC_VARIANTS = /[أإآٱىئؤةکیہھ\u0660-\u0669\u06f0-\u06f9]/g
const ARABIC_LETTERS: ReadonlyMap<string, string> = new Map([
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
  ['ہ', 'ه'],
  ['ھ', 'ه'],
  ['ؤ', 'ء'],
  ['ئ', 'ء'],
])

const plainArabic = (letter: string): string => {
  const code = letter.charCodeAt(0)
  if (code >= 0x6f0) return String(code - 0x6f0)
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
  return ARABIC_LETTERS.get(letter) ?? letter
}

/**
 * Makes one form of the spellings of a character sequence, letter case left alone: straight
 * apostrophes, `-` for every dash that joins words, composed letters, plain forms of full-width letters
 * and ligatures, no soft hyphens or invisible marks.
 */
export const foldSpelling = (text: string): string => {
  if (ASCII.test(text)) return text
  return text
    .replace(COMPATIBILITY, (run) => run.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .normalize('NFC')
}

/**
 * Folds Arabic spelling variants: no tashkeel and tatweel; one alif; ya for alif maqsura; ha for ta
 * marbuta; one hamza for those on waw and ya, since مسؤول and مسئول are one word; ASCII digits.
 */
const foldArabic = (text: string): string =>
  text.replace(TASHKEEL, '').replace(ARABIC_VARIANTS, plainArabic).normalize('NFC')

/**
 * The form that lexicons are matched on: `foldSpelling` in lower case, Arabic letters folded too when
 * `language` is `ar`. Folding twice changes nothing. Keys only; the text itself is never folded.
 */
export const foldKey = (surface: string, language: string): string => {
  if (ASCII.test(surface)) return surface.toLowerCase()
  const folded = foldSpelling(foldSpelling(surface).toLowerCase())
  return language === 'ar' ? foldArabic(folded) : folded
}

/**
 * Folds apostrophes, hyphens and white space one character for one, so that offsets into the result
 * are offsets into `text`. Patterns are matched on this form.
 */
export const foldInPlace = (text: string): string =>
  text.replace(APOSTROPHES, "'").replace(HYPHENS, '-').replace(WHITE_SPACE, ' ')
