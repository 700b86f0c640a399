import type { ClaimFact, ToldClaim } from '../../facts/claim-facts.ts'
import { factsOf } from '../../facts/run-facts.ts'
import { claimsThatFit } from '../../facts/told-claims.ts'
import { showControls } from '../name-text.ts'
import type { ReportModel } from '../report-model.ts'
import { shownName } from '../shown-name.ts'
import { utf8Length } from '../utf8-length.ts'
import { sideColumns } from './documents-island.ts'
import { islandText } from '../data-island.ts'
import { codedColumn, isCoded, type Cell, type Island } from './island.ts'

/** Claims as rows, highest score first, and how many there are in all. */
export interface ClaimsIsland extends Island {
  readonly all: number
}

const byScore = (a: ClaimFact, b: ClaimFact): number => b.score - a.score

const documentColumns = ({ entries, comparison }: ReportModel): Island['columns'] => {
  const group = codedColumn(
    'group',
    'groupAt',
    entries.map((each) => (each.group === null ? null : showControls(each.group))),
  )
  const ofDocument = (column: readonly Cell[]) => ({ by: 'document', values: column })
  const plain: Readonly<Record<string, readonly Cell[]>> = {
    slug: entries.map(({ slug }) => slug),
    name: entries.map(({ name }) => shownName(name)),
  }
  const moved = { ...plain, ...group, ...sideColumns(entries, comparison.frame.propositions) }
  return Object.fromEntries(
    Object.entries(moved).map(([name, column]) => [
      name,
      isCoded(column) ? column : ofDocument(column),
    ]),
  )
}

const claimColumns = (
  claims: readonly ClaimFact[],
  told: ReadonlyMap<ClaimFact, ToldClaim>,
): Island['columns'] => {
  const rows = claims.flatMap((claim) => {
    const found = told.get(claim)
    return found === undefined ? [] : [{ claim, ...found }]
  })
  const texts = (
    name: 'type' | 'voice' | 'attitude' | 'speaker' | 'certainty',
  ): Island['columns'] =>
    codedColumn(
      name,
      `${name}At`,
      rows.map((row) => row[name]),
    )
  return {
    document: rows.map(({ claim }) => claim.document),
    sentence: rows.map(({ claim }) => claim.sentence),
    score: rows.map(({ claim }) => Math.round(claim.score * 1e5) / 1e5),
    ...texts('type'),
    ...texts('voice'),
    ...texts('attitude'),
    ...texts('speaker'),
    ...texts('certainty'),
    stances: rows.map(({ stances }) => stances),
    quote: rows.map(({ quote }) => quote),
  }
}

/**
 * The claims of all documents, as many as fit: the few best of each document first, then the best of all.
 *
 * @param budget most bytes of the island, `roomForClaims` or less
 */
export const claimsIsland = (model: ReportModel, budget: number): ClaimsIsland => {
  const { strongest, told } = factsOf(model.comparison)
  const { all } = strongest.ofAll()
  const shared = documentColumns(model)
  const empty = { ...shared, ...claimColumns([], told) }
  const room = budget - utf8Length(islandText({ size: all, columns: empty }))
  const held = [...claimsThatFit(told.keys(), room)].sort(byScore)
  return {
    size: held.length,
    columns: { ...shared, ...claimColumns(held, told) },
    all,
  }
}
