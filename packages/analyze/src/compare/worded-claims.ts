import { compareCodeUnits } from '@contend/ingest/text'
import { rowsOf, type SparseRows } from '../statistics/count-matrix.ts'
import { createGrowingRows } from '../statistics/growing-rows.ts'
import type { ClaimFacts } from './claim-facts.ts'

/** What decides, besides its words, whether a claim says another one again. Many claims have the same. */
export interface Manner {
  readonly reversals: number
  readonly likeness: ClaimFacts['terms']['likeness']
  /** Whether it holds for some cases only, or is somebody's saying. */
  readonly limited: boolean
  readonly praise: string
  readonly topics: readonly string[]
  /** The numbers in it. */
  readonly numbers: string
  /** Propositions it takes a side on. */
  readonly propositions: readonly string[]
}

/** A claim among those that may say another one again. */
export interface WordedClaim {
  /** Number of its sentence. */
  readonly sentence: number
  /** In code-unit order, each once. */
  readonly lemmas: readonly string[]
  readonly manner: Manner
}

/** Such claims of many documents as numbers, small enough to keep all; by document, then sentence. */
export interface WordedClaims {
  /** Identifiers, in code-unit order. */
  readonly documents: readonly string[]
  /** Of each claim the place of its document. */
  readonly documentOf: Uint32Array
  /** Of each claim the number of its sentence. */
  readonly sentences: Uint32Array
  readonly manners: readonly Manner[]
  /** All lemmas, in code-unit order. */
  readonly lemmas: readonly string[]
  /** The lemmas of each claim: columns are places in the list, ascending. */
  readonly words: SparseRows
}

const mayRestate = ({ sentence }: ClaimFacts): boolean =>
  sentence.question !== true && (sentence.voice === 'author' || sentence.attitude === 'endorses')

const numbersIn = ({ text, sentence }: ClaimFacts): string =>
  (text.slice(sentence.start, sentence.end).match(/\d+(?:[.,]\d+)*/gu) ?? []).sort().join(' ')

/** The claim as one that may say another one again; `null` for words that are not its author's. */
export const wordedClaim = (
  claim: ClaimFacts,
  propositions: Iterable<string>,
): WordedClaim | null => {
  if (!mayRestate(claim)) return null
  const { sentence, terms, topics, praise, saying, ironic } = claim
  return {
    sentence: sentence.index,
    lemmas: terms.lemmas,
    manner: {
      reversals: terms.reversals,
      likeness: terms.likeness,
      limited: terms.limits.length > 0 || saying !== null || ironic,
      praise: [...praise].join(' '),
      topics: [...topics.keys()],
      numbers: numbersIn(claim),
      propositions: [...propositions],
    },
  }
}

/** Puts claims together, those of one document after the other. */
export interface ClaimWords {
  /** The claims of a document, in text order; each document once. */
  readonly add: (document: string, claims: Iterable<WordedClaim>) => void
  readonly all: () => WordedClaims
}

/** A document with its claims, by their numbers. */
interface Added {
  readonly document: string
  readonly first: number
  readonly end: number
}

/** For claims of any number of documents. */
export const createClaimWords = (): ClaimWords => {
  const numbers = new Map<string, number>()
  const known = new Map<string, Manner>()
  const added: Added[] = []
  const [sentences, manners]: [number[], Manner[]] = [[], []]
  const words = createGrowingRows()
  const numberOf = (lemma: string): number => {
    const number = numbers.get(lemma) ?? numbers.size
    numbers.set(lemma, number)
    return number
  }
  const shared = (manner: Manner): Manner => {
    const key = JSON.stringify(manner)
    const held = known.get(key) ?? manner
    known.set(key, held)
    return held
  }
  return {
    add: (document, claims) => {
      const first = sentences.length
      for (const { sentence, lemmas, manner } of claims) {
        sentences.push(sentence)
        manners.push(shared(manner))
        words.add(lemmas.map(numberOf))
      }
      if (sentences.length > first) added.push({ document, first, end: sentences.length })
    },
    all: () => {
      const lemmas = [...numbers.keys()].sort(compareCodeUnits)
      const places = new Map(lemmas.map((lemma, place) => [lemma, place]))
      const to = Uint32Array.from(numbers.keys(), (lemma) => places.get(lemma) ?? 0)
      const documents = added.toSorted((a, b) => compareCodeUnits(a.document, b.document))
      const order = documents.flatMap(({ first, end }) =>
        Array.from({ length: end - first }, (_, at) => first + at),
      )
      const rows = words.rows(lemmas.length, (lemma) => to[lemma] ?? 0)
      return {
        documents: documents.map(({ document }) => document),
        documentOf: Uint32Array.from(
          documents.flatMap(({ first, end }, place) =>
            Array.from({ length: end - first }, () => place),
          ),
        ),
        sentences: Uint32Array.from(order, (claim) => sentences[claim] ?? 0),
        manners: order.flatMap((claim) => manners[claim] ?? []),
        lemmas,
        words: rowsOf(rows, order),
      }
    },
  }
}
