/** Most lines of a concordance that are read without the script. */
export const mostStatic = 200

/** Most lines that a page holds for the script, and most bytes of them. */
export const mostHeld = { lines: 8000, bytes: 2_000_000 } as const
