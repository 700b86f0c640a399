import type { TermPiece } from '../term-pieces.ts'

/** A letter of a script nobody writes, so that only a wildcard can stand for it. */
const ANY_LETTER = '\u{10380}'
const WILDCARD = /\\[*?]|[*?]/g
const LETTER = /[\p{L}\p{N}]/u
const MOST_STARS = 8

const isStar = (mark: string): boolean => mark === '*'

const starsIn = (pieces: readonly TermPiece[]): number =>
  pieces
    .map((piece) => (typeof piece === 'string' ? [] : (piece.pattern.match(WILDCARD) ?? [])))
    .reduce((sum, marks) => sum + marks.filter(isStar).length, 0)

/** One way to write out wildcards: the stars for which `isLong` holds as two letters, others as none. */
const spelling = (
  pieces: readonly TermPiece[],
  isLong: (star: number) => boolean,
): readonly string[] => {
  let star = 0
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece
    const key = piece.pattern.replace(WILDCARD, (mark) => {
      if (mark.length > 1) return mark.slice(1)
      if (!isStar(mark)) return ANY_LETTER
      star += 1
      return isLong(star - 1) ? ANY_LETTER.repeat(2) : ''
    })
    return LETTER.test(key) ? key : `${key}${ANY_LETTER.repeat(2)}`
  })
}

/**
 * Keys that stand for everything a phrase with wildcards matches: what matches all of them matches all
 * that the phrase does. One for a phrase without wildcards.
 */
export const spellingsOf = (pieces: readonly TermPiece[]): readonly (readonly string[])[] => {
  if (pieces.every((piece) => typeof piece === 'string')) return [pieces]
  const stars = starsIn(pieces)
  const all = [spelling(pieces, () => false)]
  if (stars > 0) all.push(spelling(pieces, () => true))
  if (stars > 1) {
    for (let one = 0; one < Math.min(stars, MOST_STARS); one++) {
      all.push(spelling(pieces, (star) => star === one))
    }
  }
  return all
}
