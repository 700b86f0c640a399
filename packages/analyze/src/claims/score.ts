import type { CueHit, CueLabel } from '../model/sentence.ts'
import { counts } from '../text/parsed-sentence.ts'
import type { Cue, CueContext, FiredNames, Surroundings } from './cue.ts'
import { clauseCues } from './cues/clause-cues.ts'
import { degreeCues } from './cues/degree-cues.ts'
import { dueCues } from './cues/due-cues.ts'
import { lengthCues } from './cues/length-cues.ts'
import { lexicalCues } from './cues/lexical-cues.ts'
import { moodCues } from './cues/mood-cues.ts'
import { particularsCues } from './cues/particulars-cues.ts'
import { placeCues } from './cues/place-cues.ts'
import { surroundingCues } from './cues/surrounding-cues.ts'
import { fitted } from './fitted.ts'

/** The cues of a sentence itself, in the order in which they are reported. */
const ownCues: readonly Cue[] = [
  ...lexicalCues,
  ...clauseCues,
  ...moodCues,
  ...degreeCues,
  ...particularsCues,
  ...lengthCues,
  ...placeCues,
]

/** Every cue there is, by name and reason, in the order in which they are reported. */
export const allCues: readonly Pick<Cue, 'name' | 'reason'>[] = [...ownCues, ...surroundingCues]

/** A cue that fired, before it is weighed. */
export interface Fired {
  readonly cue: string
  readonly span: CueHit['span']
}

const dueOn = dueCues(ownCues)

const fireOwn = (context: CueContext): readonly Fired[] => {
  const fired: Fired[] = []
  const due = dueOn(context)
  for (let at = 0; at < ownCues.length; at++) {
    const cue = due[at] === 1 ? ownCues[at] : undefined
    const evidence = cue?.find(context) ?? null
    if (cue === undefined || evidence === null) continue
    fired.push({ cue: cue.name, span: evidence === 'whole' ? null : evidence })
  }
  return fired
}

/** Neighbours to each side that a sentence is seen with. */
const REACH = 2
/** Sentences of its block before it that a sentence is seen with. */
const BLOCK_REACH = 6
/** A document of fewer other sentences has no way of talking that could be told. */
const FEWEST_OTHERS = 5

/** How often cues fire in the other sentences of a document. */
const sharesOf = (names: readonly (FiredNames | null)[]) => {
  const counting = names.filter((fired) => fired !== null)
  const totals = new Map<string, number>()
  return (own: FiredNames, cues: readonly string[]): number | null => {
    const others = counting.length - 1
    if (others < FEWEST_OTHERS) return null
    const key = cues.join(' ')
    const holds = (fired: FiredNames): boolean => cues.some((cue) => fired.has(cue))
    const total = totals.get(key) ?? counting.filter(holds).length
    totals.set(key, total)
    return (total - (holds(own) ? 1 : 0)) / others
  }
}

/** The names and places of the cues that fire on each sentence of a document, in the same order. */
export const fireCues = (contexts: readonly CueContext[]): readonly (readonly Fired[])[] => {
  const own = contexts.map(fireOwn)
  const names = own.map((fired, i) => {
    const context = contexts[i]
    return context !== undefined && counts(context.sentence)
      ? new Set(fired.map(({ cue }) => cue))
      : null
  })
  const share = sharesOf(names)
  const around = (from: number, step: 1 | -1): readonly FiredNames[] => {
    const found: FiredNames[] = []
    for (let i = from + step; found.length < REACH && i >= 0 && i < names.length; i += step) {
      const fired = names[i]
      if (fired === undefined || fired === null) break
      found.push(fired)
    }
    return found
  }
  return own.map((fired, i) => {
    const mine = names[i]
    if (mine === undefined || mine === null) return fired
    const surroundings: Surroundings = {
      before: around(i, -1),
      after: around(i, 1),
      earlierInBlock: names
        .slice(i - Math.min(contexts[i]?.place.inBlock ?? 0, BLOCK_REACH), i)
        .filter((fired) => fired !== null),
      share: (...cues) => share(mine, cues),
    }
    const more = surroundingCues.filter(({ holds }) => holds(surroundings, mine))
    return [...fired, ...more.map(({ name }) => ({ cue: name, span: null }))]
  })
}

const weights = new Map<string, Readonly<Record<CueLabel, number>>>(
  [...Object.keys(fitted.claim.cues), ...Object.keys(fitted.premise.cues)].map((cue) => [
    cue,
    { claim: fitted.claim.cues[cue] ?? 0, premise: fitted.premise.cues[cue] ?? 0 },
  ]),
)
const base = { claim: fitted.claim.base, premise: fitted.premise.base }

/** The weighed cues of a sentence, the base first; cues that weigh nothing are left out. */
export const weighCues = (sentence: number, fired: readonly Fired[]): readonly CueHit[] => {
  const hits: CueHit[] = [{ sentence, cue: 'base', ...base, span: null }]
  for (const { cue, span } of fired) {
    const { claim, premise } = weights.get(cue) ?? { claim: 0, premise: 0 }
    if (claim !== 0 || premise !== 0) hits.push({ sentence, cue, claim, premise, span })
  }
  return hits
}

/** `1 / (1 + e^-Σ)` over what the cues of a sentence, the base included, say for a label. */
export const scoreOf = (cues: readonly CueHit[], label: CueLabel): number => {
  let sum = 0
  for (const cue of cues) sum += cue[label]
  return 1 / (1 + Math.exp(-sum))
}
