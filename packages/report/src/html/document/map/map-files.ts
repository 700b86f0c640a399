import type { Artifact } from '../../../artifact.ts'
import { chartPath } from '../../address.ts'
import type { Entry } from '../../report-model.ts'
import { argumentMapCsv } from './argument-map-csv.ts'
import { argumentMapSvg } from './argument-map-svg.ts'
import { argumentMap } from './draw-map.ts'
import { mapName } from './map-name.ts'

/** The drawing of a document's argument map and its data; nothing where there is no map. */
export const mapFiles = function* mapFilesOf(entry: Entry): Generator<Artifact> {
  const map = argumentMap(entry)
  if (map === null) return
  const pathOf = (kind: 'svg' | 'csv'): string => `report/${chartPath(mapName(entry), kind)}`
  yield { path: pathOf('svg'), mediaType: 'image/svg+xml', contents: argumentMapSvg(entry, map) }
  yield { path: pathOf('csv'), mediaType: 'text/csv', contents: argumentMapCsv(map) }
}
