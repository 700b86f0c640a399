import { rowsOf } from '../../statistics/count-matrix.ts'
import { drawnSums } from '../../statistics/drawn-sums.ts'
import { sentencesOf } from '../../statistics/nested-bootstrap.ts'
import { randomIndex, randomIndices, seedFor } from '../../statistics/random.ts'
import type { Counted } from './counted.ts'
import { addDrawn, type DrawnSums } from './drawn-group.ts'

interface Drawing {
  readonly seed: number
  readonly draws: number
}

/** Draws of one document; those of the others are `all` less `copies`. */
export interface DrawnDocument {
  readonly own: DrawnSums
  readonly all: DrawnSums
  readonly copies: DrawnSums
}

/** A document is drawn as often as there are documents at most: with fewer than these, short numbers do. */
const tooManyForShort = 2 ** 16

/** How often each document (inner) was drawn in each draw (outer), with replacement. */
const timesDrawn = (documents: number, { seed, draws }: Drawing): Uint16Array | Uint32Array => {
  const index = randomIndex({ seed: seedFor(seed, 'documents'), stream: 0 })
  const Times = documents < tooManyForShort ? Uint16Array : Uint32Array
  const times = new Times(documents * draws)
  for (let draw = 0; draw < draws; draw++) {
    for (let left = documents; left > 0; left--) {
      const at = draw * documents + index(documents)
      times[at] = (times[at] ?? 0) + 1
    }
  }
  return times
}

/** What the draws of one document add up to, drawn so many times in each. */
const drawDocument = (
  counted: Counted,
  document: number,
  timesIn: (draw: number) => number,
  { seed, draws, name }: Drawing & { readonly name: string },
): DrawnSums => {
  const id = counted.ids[document] ?? ''
  const random = randomIndices({ seed: seedFor(seed, `${name}:${id}`), stream: 0 })
  const matrix = counted.matrix()
  const sentences = sentencesOf(matrix, document)
  const size = sentences.length
  const rows = rowsOf(matrix.sentences, sentences)
  let most = 0
  for (let draw = 0; draw < draws; draw++) most = Math.max(most, timesIn(draw))
  const drawn = new Uint32Array(most * size)
  return {
    draws,
    columns: drawnSums(rows, draws, (draw) => {
      const chosen = drawn.subarray(0, timesIn(draw) * size)
      random.fill(size, chosen)
      return chosen
    }),
  }
}

/**
 * Draws every document alone, from its sentences, and beside it the others, as documents and then their
 * sentences. The others are one drawing of all documents, less what the document itself gave to it, so that
 * time is that of a few such drawings; each document has streams of its own and is drawn again for that.
 */
export const drawDocuments = (
  counted: Counted,
  drawing: Drawing,
): ((document: number) => DrawnDocument) => {
  const documents = counted.ids.length
  const times = timesDrawn(documents, drawing)
  const copiesOf = (document: number): DrawnSums =>
    drawDocument(counted, document, (draw) => times[draw * documents + document] ?? 0, {
      ...drawing,
      name: 'copies',
    })
  const everyDocument = function* everyDocument(): Iterable<DrawnSums> {
    for (let document = 0; document < documents; document++) yield copiesOf(document)
  }
  const all = addDrawn(everyDocument())
  return (document) => ({
    own: drawDocument(counted, document, () => 1, { ...drawing, name: 'own' }),
    all,
    copies: copiesOf(document),
  })
}
