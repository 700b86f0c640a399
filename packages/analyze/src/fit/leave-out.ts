import type { JudgedUnit } from '../evaluate/judged-unit.ts'
import { fitLabel, scoreUnit, type FitOptions } from './fit-label.ts'
import type { CuedDocument } from './labelled-cues.ts'

/** Labelled documents of one origin. */
export interface Corpus {
  readonly name: string
  readonly documents: readonly CuedDocument[]
}

/** What each part of the data is left out by. */
export type LeaveOut = 'doc' | 'corpus'

/** The units of one corpus, scored by models that have not seen them, with the thresholds of those models. */
export interface LeftOut {
  readonly corpus: string
  readonly units: readonly JudgedUnit[]
  /** One a model, in order. */
  readonly thresholds: readonly number[]
}

const judge = (
  held: readonly CuedDocument[],
  seen: readonly CuedDocument[],
  options: FitOptions,
): { readonly threshold: number; readonly units: readonly JudgedUnit[][] } => {
  const model = fitLabel(seen, options)
  const units = held.map((document, index) =>
    document.units.flatMap((unit) => {
      const gold = unit[options.label]
      if (gold === null) return []
      const score = scoreUnit(unit, model)
      return [
        { gold, score, predicted: unit.cues !== null && score >= model.threshold, document: index },
      ]
    }),
  )
  return { threshold: model.threshold, units }
}

/** Scores a corpus by models fitted, threshold included, without the document or without the corpus. */
export const leaveOut = (
  corpora: readonly Corpus[],
  name: string,
  { by, ...options }: FitOptions & { readonly by: LeaveOut },
): LeftOut => {
  const others = corpora.filter((corpus) => corpus.name !== name).flatMap((c) => c.documents)
  const own = corpora.find((corpus) => corpus.name === name)?.documents ?? []
  const folds = by === 'corpus' ? [own] : own.map((document) => [document])
  const judged = folds.map((held, fold) => {
    const kept = by === 'corpus' ? [] : own.filter((_, i) => i !== fold)
    return judge(held, [...kept, ...others], options)
  })
  const units =
    by === 'corpus'
      ? judged.flatMap((one) => one.units.flat())
      : judged.flatMap((one, document) => one.units.flat().map((unit) => ({ ...unit, document })))
  return { corpus: name, units, thresholds: judged.map(({ threshold }) => threshold) }
}
