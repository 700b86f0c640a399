/** One output file: where it goes below the output folder, and what it holds. */
export interface Artifact {
  /** Relative, with `/`, made of `[A-Za-z0-9._-]` only. */
  readonly path: string
  readonly mediaType: string
  /** Whole text; written as UTF-8. */
  readonly contents: string
}

/** Text, or its bytes in UTF-8 where those are at hand; bytes hold until the next piece is asked for. */
export type Piece = string | Uint8Array

/**
 * An output file that is never held as a whole. Those made of documents have a piece for each document in turn:
 * who takes from each of them by turns goes over the documents once.
 */
export interface ArtifactInPieces extends Omit<Artifact, 'contents'> {
  /** To be walked once. */
  readonly pieces: Iterable<Piece>
}

const textOf = (pieces: Iterable<Piece>): string => {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let text = ''
  for (const piece of pieces) text += typeof piece === 'string' ? piece : decoder.decode(piece)
  return text
}

/** The same file with its whole text. */
export const wholeArtifact = ({ path, mediaType, pieces }: ArtifactInPieces): Artifact => ({
  path,
  mediaType,
  contents: textOf(pieces),
})
