const TAG = /<!--[^<>]*>|<\/?[a-z][a-z0-9]*(?=[\s/>])[^<>]*>/gi
const LINK_TARGET =
  /(?<=\])(?:\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s"[^"\n]*")?\)|\[[^[\]\n]*\])/g
/** A time stamp or the number of a note: "[00:57:10]", "[4]". */
const REFERENCE = /\[\d[\d:,–-]*\]/g
const EMPHASIS =
  /(?<![\p{L}\p{N}*_])(?:\*{1,3}|_)(?=[\p{L}\p{N}"“‘'(])|(?<=[\p{L}\p{N}.!?,:;"”’')])(?:\*{1,3}|_)(?![\p{L}\p{N}_])/gu

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu
/** Articles, prepositions and the like stay small in a title; of the others nearly all have a capital. */
const SMALL = 4
const FEWEST_WORDS = 3
const MOSTLY = 0.8

/** Whether as many letters may be capitals as such a title has words; most sentences are passed over by this. */
const mayHoldCapitals = (text: string): boolean => {
  let capitals = 0
  for (let at = 0; at < text.length && capitals < FEWEST_WORDS; at++) {
    const code = text.charCodeAt(at)
    if ((code >= 0x41 && code <= 0x5a) || code > 0x7f) capitals++
  }
  return capitals === FEWEST_WORDS
}

const blank = (run: string): string => ' '.repeat(run.length)

/**
 * The same text with tags, link targets and emphasis marks blanked out, character for character, so
 * that a tagger reads "<b>Trust</b> [grows](https://…)" as "Trust grows". Offsets stay valid.
 */
export const withoutMarkup = (text: string): string =>
  /[<*_\]]/.test(text)
    ? [TAG, LINK_TARGET, REFERENCE, EMPHASIS].reduce(
        (masked, mark) => masked.replace(mark, blank),
        text,
      )
    : text

/** Whether the words are written as in an English title: "All Buyers Need to Agree", "READ THIS FIRST". */
const isTitleCase = (text: string): boolean => {
  if (!mayHoldCapitals(text)) return false
  const words = (text.match(WORD) ?? []).filter((word) => word.length >= SMALL)
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return words.length >= FEWEST_WORDS && capital >= MOSTLY * words.length
}

/**
 * What a tagger should read in place of a sentence, of the same length: no markup, and a line in title
 * case in small letters, since capitals make a tagger take every word for a name.
 */
export const asProse = (text: string): string => {
  const prose = withoutMarkup(text)
  if (!isTitleCase(prose)) return prose
  const small = prose.toLowerCase()
  return small.length === prose.length ? small : prose
}
