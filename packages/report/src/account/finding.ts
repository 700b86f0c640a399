/** What a finding is about: where its figures stand. */
export type FindingKind =
  'scale' | 'position' | 'contradiction' | 'leaning' | 'group' | 'robustness'

/** One thing that a run found, in plain words. What it quotes of articles is as they wrote it. */
export interface Finding {
  readonly kind: FindingKind
  /** Identifier of the proposition that a position is on; `null` for the other kinds. */
  readonly proposition: string | null
  /** What was found, with its counts. */
  readonly head: string
  /** An example or a caveat; `null` where there is none. */
  readonly detail: string | null
}

/** A finding of a kind, or none where there is nothing to say. */
export const finding = (
  kind: FindingKind,
  head: string | null,
  detail: string | null = null,
): readonly Finding[] => (head === null ? [] : [{ kind, proposition: null, head, detail }])

/** A finding as one paragraph. */
export const findingText = ({ head, detail }: Finding): string =>
  detail === null ? head : `${head} ${detail}`
