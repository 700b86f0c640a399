import type { Diagnostic } from '@contend/ingest'
import type { Comparison, Frame, Group } from '../model/comparison.ts'
import { coursesOf } from '../profile/course.ts'
import { mergeTallies } from '../profile/merge-tallies.ts'
import type { Tally } from '../profile/tally.ts'
import { collocate } from './collocations.ts'
import { contrastsOf } from './figures/contrasts.ts'
import { faceOthers } from './figures/document-rows.ts'
import { drawGroup } from './figures/drawn-group.ts'
import { groupDiagnostics } from './figures/group-diagnostics.ts'
import { groupProfileOf } from './figures/group-profile.ts'
import { groupRows } from './figures/group-rows.ts'
import { rowSetting, rowsOfDocuments, type RowMaterial } from './figures/row-material.ts'
import type { ComparedGroup, Setting } from './figures/setting.ts'
import { sideOf } from './figures/side.ts'
import { findSimilarities } from './similarities.ts'
import { finish, type Steps } from './steps.ts'

/** The part of a comparison that is counted. */
export interface ComparedTally extends Pick<
  Comparison,
  | 'languages'
  | 'documentsFaceOthers'
  | 'documentRows'
  | 'rows'
  | 'contrasts'
  | 'groupProfile'
  | 'draws'
  | 'courses'
  | 'collocations'
  | 'similarities'
> {
  readonly diagnostics: readonly Diagnostic[]
}

const comparedGroups = (
  groups: readonly Group[],
  { counted, seed, draws }: Setting,
): readonly ComparedGroup[] => {
  if (groups.length === 0) return []
  const numbers = new Map(counted.ids.map((id, number) => [id, number]))
  const { documents } = counted.matrix()
  return groups.map(({ name, documents: ids }) => {
    const members = ids.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b)
    const side = sideOf(counted, members)
    const sentences = members.reduce(
      (sum, member) => sum + (documents[member + 1] ?? 0) - (documents[member] ?? 0),
      0,
    )
    const drawn = drawGroup(counted, side, { seed, draws: draws.bootstrap, name: `group:${name}` })
    return { name, side, drawn, isDrawn: sentences > 1 }
  })
}

/** How a tally is compared. */
export interface TallyOptions {
  /** Of everything drawn, 0 to 2^32 − 1. */
  readonly seed: number
  /** Takes over the rows of documents, as soon as it is known what they are made of; by default they are made here. */
  readonly rowsElsewhere?: (material: RowMaterial) => void
}

/**
 * Rows, contrasts, group profiles, courses, collocations and similarities: a pure function of the merged
 * tally, so that the order of the documents, and how they were put together, do not matter. Documents that
 * are not in the tally are left out; groups are taken in the order given.
 */
export const compareTally = (...given: Parameters<typeof compareTallyInSteps>): ComparedTally =>
  finish(compareTallyInSteps(...given))

/** The same in steps. */
export function* compareTallyInSteps(
  tally: Tally,
  frame: Pick<Frame, 'categories' | 'dimensions' | 'propositions'>,
  groups: readonly Group[],
  { seed, rowsElsewhere }: TallyOptions,
): Steps<ComparedTally> {
  // Merged with nothing else it is in its own order, however it was put together.
  const merged = mergeTallies([tally])
  const { categories, propositions } = frame
  const material = { tally: merged, categories, groups: groups.length, seed }
  rowsElsewhere?.(material)
  const setting = rowSetting(material)
  yield
  const compared = comparedGroups(groups, setting)
  const documentRows = rowsElsewhere === undefined ? yield* rowsOfDocuments(material, setting) : []
  const rows = groupRows(compared, setting)
  yield
  const contrasts = contrastsOf(compared, setting)
  yield
  const groupProfile = groupProfileOf(compared, frame, setting)
  yield
  const collocations = collocate(merged, groups)
  yield
  return {
    languages: setting.languages,
    documentsFaceOthers: faceOthers(setting),
    documentRows,
    rows,
    contrasts,
    groupProfile,
    draws: setting.draws,
    courses: coursesOf(merged, groups, propositions),
    collocations,
    similarities: findSimilarities(merged, groups, { categories }),
    diagnostics: groupDiagnostics(compared),
  }
}
