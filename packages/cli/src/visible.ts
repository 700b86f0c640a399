/** Control characters, those that reorder or hide text, and the separators that break a line. */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

const escape = (character: string): string => {
  const hex = (character.codePointAt(0) ?? 0).toString(16)
  return hex.length <= 2 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`
}

/** Text of others with control characters spelt out, so that it cannot steer a terminal. */
export const visible = (text: string): string => text.replace(unsafe, escape)

/** Text of others on one line: white space as single spaces, control characters spelt out. */
export const oneLine = (text: string): string => visible(text.replace(/\s+/gu, ' ').trim())
