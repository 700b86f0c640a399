import type { CueContext } from '../claims/cue.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Stance } from '../model/stance.ts'
import { counts } from '../text/parsed-sentence.ts'
import { contentLemmas } from './content-words.ts'
import { isVerdictInSentence } from '../voice/attitude.ts'

/** A sentence that counts, with its labels and its place in the order of the text. */
export interface ArgumentUnit {
  /** Position among the units of the document. */
  readonly at: number
  /** Number of the sentence. */
  readonly index: number
  readonly context: CueContext
  readonly labels: Sentence
  readonly lemmas: ReadonlySet<string>
  /** Units below one heading, the heading included, have the same number. */
  readonly section: number
  /** Position of the heading or title over it; `null` where there is none, and for headings. */
  readonly heading: number | null
  /** For an item of a list: position of what stands right before the list. */
  readonly leadIn: number | null
  /** The side its author takes, by proposition; neutral ones are left out. */
  readonly sides: ReadonlyMap<string, 'for' | 'against'>
}

/** Whether it is a title or heading. */
export const isHeading = ({ labels }: ArgumentUnit): boolean =>
  labels.block === 'title' || labels.block === 'heading'

/** "It is nonsense that …": the sentence names a view of others and itself rejects it. */
const rejectsItself = ({ labels }: ArgumentUnit): boolean =>
  labels.attitude === 'rejects' && isVerdictInSentence(labels.rules.attitude)

/** Whether it is a view the author rejects elsewhere: an argument of the other side. */
export const isRejected = (unit: ArgumentUnit): boolean =>
  unit.labels.attitude === 'rejects' && !rejectsItself(unit)

/** Whether the author says it himself, or makes it his own. */
export const isOwn = (unit: ArgumentUnit): boolean =>
  unit.labels.voice === 'author' || unit.labels.attitude === 'endorses' || rejectsItself(unit)

/** Whether the author only reports it: what he says next may be for it or against it. */
export const isReported = ({ labels }: ArgumentUnit): boolean =>
  labels.voice === 'attributed' && labels.attitude === 'reports'

/** Whether something can be said for or against it: a claim that is no question. */
export const isTarget = ({ labels }: ArgumentUnit): boolean =>
  labels.claim === true && labels.question !== true

const sidesOf = (stances: readonly Stance[]): ReadonlyMap<number, ArgumentUnit['sides']> => {
  const sides = new Map<number, Map<string, 'for' | 'against'>>()
  for (const { sentence, proposition, stance } of stances) {
    if (stance === 'neutral') continue
    const own = sides.get(sentence) ?? new Map<string, 'for' | 'against'>()
    sides.set(sentence, own.set(proposition, stance))
  }
  return sides
}

const NO_SIDES: ArgumentUnit['sides'] = new Map()

/** The units of a document in text order: all sentences but boilerplate and captions. */
export const unitsOf = (
  contexts: readonly CueContext[],
  labelled: readonly Sentence[],
  stances: readonly Stance[],
): readonly ArgumentUnit[] => {
  const sides = sidesOf(stances)
  const units: ArgumentUnit[] = []
  let section = 0
  let heading: number | null = null
  let leadIn: number | null = null
  contexts.forEach((context, i) => {
    const labels = labelled[i]
    if (labels === undefined || !counts(context.sentence)) return
    const at = units.length
    const opensSection = labels.block === 'title' || labels.block === 'heading'
    const isItem = labels.block === 'list-item'
    if (opensSection) section += 1
    units.push({
      at,
      index: labels.index,
      context,
      labels,
      lemmas: contentLemmas(context.sentence),
      section,
      heading: opensSection ? null : heading,
      leadIn: isItem ? leadIn : null,
      sides: sides.get(labels.index) ?? NO_SIDES,
    })
    if (opensSection) heading = at
    if (!isItem) leadIn = at
  })
  return units
}
