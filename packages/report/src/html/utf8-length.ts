/** Bytes of a text in UTF-8; half a character counts as the three bytes that stand for it. */
export const utf8Length = (text: string): number => {
  let bytes = text.length
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x80) continue
    bytes += code < 0x8_00 ? 1 : 2
    // A pair is four bytes for its two units.
    if (code >= 0xd8_00 && code < 0xdc_00 && (text.charCodeAt(at + 1) & 0xfc_00) === 0xdc_00)
      at += 1
  }
  return bytes
}
