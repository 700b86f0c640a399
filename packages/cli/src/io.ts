import pc from 'picocolors'

/** Where text goes: a stream of the process, or a list in a test. */
export interface Output {
  /** Whether it is a terminal. */
  readonly isTTY: boolean
  /** Width in characters. */
  readonly columns: number
  readonly write: (text: string) => void
}

/** All a command knows of the world around it. */
export interface Io {
  /** The caller's folder, absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  /** Aborted by the first SIGINT or SIGTERM, with its name as reason, or by an output that takes nothing more: `output`. */
  readonly signal: AbortSignal
}

/** Functions that colour text, or leave it alone. */
export type Colors = ReturnType<typeof pc.createColors>

/** Colours for an output: `--no-color` over NO_COLOR over FORCE_COLOR over whether it is a terminal. */
export const colorsOf = (io: Io, output: Output, color = true): Colors => {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = io.env
  if (!color || (no !== undefined && no !== '')) return pc.createColors(false)
  if (force !== undefined && force !== '') return pc.createColors(force !== '0')
  return pc.createColors(output.isTTY && term !== 'dumb')
}
