import type { ComparisonRow, Frame } from '../../model/comparison.ts'
import { thesisName } from '../../profile/feature-names.ts'
import type { Tally } from '../../profile/tally.ts'
import { languagesIn } from '../languages.ts'
import type { Steps } from '../steps.ts'
import { countedTally } from './counted.ts'
import { documentRows } from './document-rows.ts'
import { drawsFor } from './effort.ts'
import { rowFeatures } from './features.ts'
import { priorsFor } from './prior.ts'
import type { Setting } from './setting.ts'
import { sideOf } from './side.ts'

/** What the rows of a comparison are made of. Plain data, that can go to another thread. */
export interface RowMaterial {
  /** Of all documents. Threads may share its cells: nobody writes to them any more. */
  readonly tally: Tally
  readonly categories: Frame['categories']
  /** How many groups there are. */
  readonly groups: number
  /** Of everything drawn, 0 to 2^32 − 1. */
  readonly seed: number
}

/** Whether rows, contrasts and group profiles are made of a feature. */
const isOfRows = (feature: string): boolean =>
  feature !== thesisName && !/^(?:others:)?(?:alone|same|stance):/u.test(feature)

const settingOf = (
  { tally, categories, seed }: RowMaterial,
  isWanted: (feature: string) => boolean,
  draws: (counted: Setting['counted']) => Setting['draws'],
): Setting => {
  const counted = countedTally(tally, isWanted)
  const languages = languagesIn(tally)
  return {
    counted,
    languages,
    features: rowFeatures(counted, categories, languages),
    priorOf: priorsFor(counted.inDocuments, sideOf(counted, [...counted.ids.keys()])),
    seed,
    draws: draws(counted),
  }
}

/** What all rows are made with. */
export const rowSetting = (material: RowMaterial): Setting =>
  settingOf(material, isOfRows, (counted) => drawsFor(counted, material.groups))

/** The rows of documents; `setting` is that of the material. */
export const rowsOfDocuments = (
  material: RowMaterial,
  setting: Setting = rowSetting(material),
): Steps<Iterable<ComparisonRow>> => {
  const names = new Set(
    material.categories.map(({ lexicon, category }) => `${lexicon}.${category}`),
  )
  // Only categories are drawn.
  const drawn = settingOf(
    material,
    (feature) => feature === 'count:words' || names.has(feature),
    () => setting.draws,
  )
  return documentRows(setting, drawn)
}
