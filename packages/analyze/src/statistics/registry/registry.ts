import { certainty, type CertaintyStatistic } from './certainty.ts'
import { chance, type ChanceStatistic } from './chance.ts'
import { collocation, type CollocationStatistic } from './collocation.ts'
import { dispersion, type DispersionStatistic } from './dispersion.ts'
import { keyness, type KeynessStatistic } from './keyness.ts'
import { likeness, type LikenessStatistic } from './likeness.ts'
import type { StatisticGroup, StatisticNotes } from './statistic.ts'

/** Identifier of a statistic, by which tables and published figures name it. */
export type StatisticId =
  | CertaintyStatistic
  | ChanceStatistic
  | CollocationStatistic
  | DispersionStatistic
  | KeynessStatistic
  | LikenessStatistic

/** A statistic that this version computes. */
export interface Statistic extends StatisticNotes {
  readonly id: StatisticId
  /** `keyness`, `chance`, `certainty`, `dispersion`, `collocation` or `likeness`. */
  readonly group: string
}

const notes: StatisticGroup<StatisticId> = {
  ...keyness,
  ...chance,
  ...certainty,
  ...dispersion,
  ...collocation,
  ...likeness,
}

const groups = { keyness, chance, certainty, dispersion, collocation, likeness }

const isId = (name: string): name is StatisticId => name in notes

/** Every statistic, in the order of the documentation. */
export const statistics: readonly Statistic[] = Object.entries(groups).flatMap(([group, members]) =>
  Object.keys(members)
    .filter(isId)
    .map((id) => ({ id, group, ...notes[id] })),
)

/** What is known of a statistic. */
export const notesOn = (id: StatisticId): StatisticNotes => notes[id]
