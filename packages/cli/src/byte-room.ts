/** Bytes one behind the other, in room that grows and is used again. */
export interface ByteRoom {
  /** Text is added as UTF-8. */
  readonly add: (piece: string | Uint8Array) => void
  /** How many have been added since it was emptied. */
  readonly size: () => number
  /** They hold until more are added. */
  readonly bytes: () => Uint8Array
  readonly empty: () => void
}

/** Most bytes that are there beyond what is needed: a line of a large document has hundreds of millions. */
const MOST_SPARE = 2 ** 24

/** Most bytes that a UTF-16 unit takes in UTF-8. */
const BYTES_A_UNIT = 3

/** A room. @param capacity in bytes, to begin with */
export const createByteRoom = (capacity: number): ByteRoom => {
  let room = Buffer.allocUnsafeSlow(capacity)
  let used = 0
  const makeRoom = (more: number): void => {
    if (used + more <= room.length) return
    const needed = used + more
    const larger = Buffer.allocUnsafeSlow(needed + Math.min(needed, MOST_SPARE))
    room.copy(larger, 0, 0, used)
    room = larger
  }
  return {
    add: (piece) => {
      if (typeof piece === 'string') {
        makeRoom(piece.length * BYTES_A_UNIT)
        used += room.write(piece, used)
      } else {
        makeRoom(piece.length)
        room.set(piece, used)
        used += piece.length
      }
    },
    size: () => used,
    bytes: () => room.subarray(0, used),
    empty: () => {
      used = 0
    },
  }
}
