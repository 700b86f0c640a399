const ascii = (text: string): readonly number[] => Array.from(text, (char) => char.charCodeAt(0))

/** First bytes of formats that people drop into a folder of articles. */
const magicNumbers: readonly { readonly format: string; readonly bytes: readonly number[] }[] = [
  { format: 'a PDF', bytes: ascii('%PDF-') },
  { format: 'a Zip archive or an Office document', bytes: ascii('PK\x03\x04') },
  { format: 'an old Office document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { format: 'an RTF document', bytes: ascii('{\\rtf') },
  { format: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'a GIF image', bytes: ascii('GIF87a') },
  { format: 'a GIF image', bytes: ascii('GIF89a') },
  { format: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { format: 'a TIFF image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { format: 'a RIFF file (sound, video or WebP)', bytes: ascii('RIFF') },
  { format: 'an MP3 file', bytes: ascii('ID3') },
  { format: 'a gzip archive', bytes: [0x1f, 0x8b, 0x08] },
  { format: 'a 7-Zip archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { format: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { format: 'an SQLite database', bytes: ascii('SQLite format 3') },
]

const isControl = (byte: number): boolean =>
  (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f

const controlShare = (sample: Uint8Array): number => {
  let controls = 0
  for (const byte of sample) if (isControl(byte)) controls += 1
  return sample.length === 0 ? 0 : controls / sample.length
}

const formatOf = (sample: Uint8Array): string | null =>
  magicNumbers.find(({ bytes }) => bytes.every((byte, index) => sample[index] === byte))?.format ??
  null

/** What the bytes are if they are not text, as a noun phrase; `null` if they may be text. */
export const binaryFormat = (sample: Uint8Array): string | null =>
  formatOf(sample) ?? (controlShare(sample) > 0.02 ? 'binary data' : null)

/** The same for UTF-16 units: a byte test would take every NUL of the high byte for a control. */
export const isBinaryText = (text: string): boolean => {
  const sample = text.slice(0, 32 * 1024)
  let controls = 0
  for (let index = 0; index < sample.length; index += 1) {
    if (isControl(sample.charCodeAt(index))) controls += 1
  }
  return controls > sample.length * 0.02
}
