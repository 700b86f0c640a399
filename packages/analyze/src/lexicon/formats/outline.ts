/** Values that hang on one another by how far they are indented. */
export interface Outline<Value> {
  /** The value that something indented by `width` hangs on; closes what is indented as far or farther. */
  readonly parentOf: (width: number) => { readonly value: Value; readonly width: number } | null
  /** Opens a value below the last parent asked for. */
  readonly open: (width: number, value: Value) => void
}

/** An outline in which nothing is open. */
export const createOutline = <Value>(): Outline<Value> => {
  const open: { readonly value: Value; readonly width: number }[] = []
  return {
    parentOf: (width) => {
      while ((open.at(-1)?.width ?? -1) >= width) open.pop()
      return open.at(-1) ?? null
    },
    open: (width, value) => {
      open.push({ value, width })
    },
  }
}
