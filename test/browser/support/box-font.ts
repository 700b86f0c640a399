// A font in which every character of every script is the same box and every blank is as wide: with it
// a page looks alike wherever it is drawn, whatever fonts a machine has.
// Layout of the tables: OpenType 1.9; `cmap` format 13 gives one glyph to a range of characters.

const unitsPerEm = 1000
const advance = 500
const ascender = 800
const descender = 200

const bytes = (size: number, write: (view: DataView) => void): Uint8Array => {
  const data = new Uint8Array(size)
  write(new DataView(data.buffer))
  return data
}

/** 16-bit numbers one after the other; negative ones as two's complement. */
const words = (...values: readonly number[]): Uint8Array =>
  bytes(values.length * 2, (view) => {
    for (const [index, value] of values.entries()) view.setUint16(index * 2, value & 0xffff)
  })

const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

const high = (value: number): number => Math.floor(value / 0x10000)

/** Glyph 0, for what has no other, and glyph 1: a box from the line up. */
const box = joined(
  words(1, 50, 0, 450, 500),
  words(3, 0),
  Uint8Array.of(1, 1, 1, 1),
  words(50, 0, 400, 0),
  words(0, 500, 0, -500),
)

const blank = 2

const glyphOf: readonly (readonly [first: number, last: number, glyph: number])[] = [
  [0x20, 0x20, blank],
  [0x21, 0x9f, 1],
  [0xa0, 0xa0, blank],
  [0xa1, 0x10_ffff, 1],
]

const characterMap = joined(
  words(0, 1, 3, 10, 0, 12),
  words(13, 0, 0, 16 + glyphOf.length * 12, 0, 0, 0, glyphOf.length),
  ...glyphOf.map(([first, last, glyph]) => words(high(first), first, high(last), last, 0, glyph)),
)

const head = joined(
  words(1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 3, unitsPerEm),
  words(0, 0, 0, 0, 0, 0, 0, 0),
  words(0, 0, advance, ascender, 0, 8, 2, 0, 0),
)

const horizontalHead = words(
  ...[1, 0, ascender, -descender, 0, advance, 0, 0, advance],
  ...[1, 0, 0, 0, 0, 0, 0, 0, 3],
)

const most = words(1, 0, 3, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)

const os2 = joined(
  words(4, advance, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
  new Uint8Array(10),
  words(0, 1, 0, 0, 0, 0, 0, 0),
  Uint8Array.from('NONE', (character) => character.charCodeAt(0)),
  words(0x40, 0x20, 0xffff),
  words(ascender, -descender, 0, ascender, descender),
  words(0, 1, 0, 0, 500, 700, 0, 0x20, 0),
)

const tables: Readonly<Record<string, Uint8Array>> = {
  'OS/2': os2,
  cmap: characterMap,
  glyf: joined(box, box),
  head,
  hhea: horizontalHead,
  hmtx: words(advance, 0, advance, 0, advance, 0),
  loca: words(0, box.length / 2, box.length, box.length),
  maxp: most,
  name: words(0, 0, 6),
  post: joined(words(3, 0, 0, 0, -75, 50), new Uint8Array(20)),
}

const padded = (length: number): number => Math.ceil(length / 4) * 4

const checksum = (data: Uint8Array): number => {
  const view = new DataView(
    Uint8Array.from({ length: padded(data.length) }, (_, at) => data[at] ?? 0).buffer,
  )
  let sum = 0
  for (let at = 0; at < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

const font = (): Uint8Array => {
  const entries = Object.entries(tables)
  const start = 12 + entries.length * 16
  const size = entries.reduce((sum, [, data]) => sum + padded(data.length), start)
  const file = new Uint8Array(size)
  const view = new DataView(file.buffer)
  file.set(words(1, 0, entries.length, 128, 3, entries.length * 16 - 128))
  let at = start
  for (const [index, [name, data]] of entries.entries()) {
    const record = 12 + index * 16
    file.set(
      Uint8Array.from(name, (character) => character.charCodeAt(0)),
      record,
    )
    view.setUint32(record + 4, checksum(data))
    view.setUint32(record + 8, at)
    view.setUint32(record + 12, data.length)
    file.set(data, at)
    at += padded(data.length)
  }
  return file
}

/** A style that sets all text of a page in boxes, without motion, caret or a place of its own for scroll bars. */
export const boxStyle = (): string => `
@font-face{font-family:boxes;src:url(data:font/ttf;base64,${Buffer.from(font()).toString('base64')})}
*,*::before,*::after{font-family:boxes!important;font-synthesis:none!important;font-style:normal!important;
letter-spacing:normal!important;animation:none!important;transition:none!important;caret-color:transparent!important}
::-webkit-scrollbar{display:none}`
