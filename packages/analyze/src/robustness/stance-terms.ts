import type { Span } from '@contend/ingest'
import type { DocumentAnalysis } from '../model/analysis.ts'
import type { PropositionInfo } from '../model/comparison.ts'
import type { Hit } from '../model/hit.ts'
import type { Stance } from '../model/stance.ts'

const isUnder = ({ lexicon, category }: Hit, feature: string): boolean => {
  const name = `${lexicon}.${category}`
  return name === feature || name.startsWith(`${feature}.`)
}

/** The only entry of some hits, if it is only one. */
const onlyEntry = (hits: readonly Hit[]): readonly string[] => {
  const [first, ...others] = new Set(hits.map(({ entry }) => entry))
  return first === undefined || others.length > 0 ? [] : [first]
}

/**
 * The terms of a document without any one of which a stance is lost: the one that names its predicate, and the one that
 * names its subject where no other word of the sentence does.
 */
export const stanceTerms = (
  { hits }: DocumentAnalysis,
  { about }: PropositionInfo,
): ((stance: Stance) => readonly string[]) => {
  const byStart = new Map<number, Hit[]>()
  const aboutIn = new Map<number, Hit[]>()
  const add = (lists: Map<number, Hit[]>, key: number, hit: Hit): void => {
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [hit])
    else list.push(hit)
  }
  for (const hit of hits) {
    add(byStart, hit.start, hit)
    if (about.some((feature) => isUnder(hit, feature))) add(aboutIn, hit.sentence, hit)
  }
  const at = (span: Span | null): readonly Hit[] =>
    span === null ? [] : (byStart.get(span.start) ?? []).filter(({ end }) => end === span.end)
  return ({ subject, predicate }) => {
    const naming = at(subject)
    const others = naming[0] === undefined ? [] : (aboutIn.get(naming[0].sentence) ?? [])
    return [
      ...new Set([
        ...onlyEntry(at(predicate)),
        ...onlyEntry(others.length === 0 ? naming : others),
      ]),
    ]
  }
}
