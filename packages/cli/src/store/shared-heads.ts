import type { AnalysisHead, AnalysisRecord } from './analysis-record.ts'

type Position = AnalysisHead['positions'][number]

/** Holds equal values once. */
const createSharing = <T>(keyOf: (value: T) => string): ((value: T) => T) => {
  const known = new Map<string, T>()
  return (value) => {
    const key = keyOf(value)
    const held = known.get(key) ?? value
    known.set(key, held)
    return held
  }
}

/** A position that no sentence was quoted for: many documents have the same. */
const isPlain = ({ sentenceFor, sentenceAgainst }: Position): boolean =>
  sentenceFor === null && sentenceAgainst === null

/**
 * Gives a record back with everything in its head held once that many documents have alike: languages, rules, positions
 * that are none. What comes from another thread, or out of JSON, has strings of its own each time.
 */
export const createHeadSharing = (): ((record: AnalysisRecord) => AnalysisRecord) => {
  const word = createSharing<string>((text) => text)
  const plain = createSharing<Position>((position) => JSON.stringify(position))
  const metadata = createSharing<AnalysisHead['document']['metadata']>((own) => JSON.stringify(own))
  const withWords = (position: Position): Position => ({
    ...position,
    proposition: word(position.proposition),
    rule: word(position.rule),
  })
  return ({ head, parts }) => {
    const { document } = head
    return {
      head: {
        ...head,
        document: {
          ...document,
          encoding: word(document.encoding),
          language: word(document.language),
          metadata: metadata(document.metadata),
        },
        positions: head.positions.map((position) =>
          isPlain(position) ? plain(position) : withWords(position),
        ),
      },
      parts,
    }
  }
}
