import type { Artifact } from '../../artifact.ts'
import { chartFiles, forms } from '../chart/chart-files.ts'
import type { Entry, ReportModel } from '../report-model.ts'
import { courseChart } from './course-chart.ts'
import { mapFiles } from './map/map-files.ts'
import { placesCharts } from './places-chart.ts'

/** The drawings of a document's page and their figures, as files. */
export const documentDrawings = function* documentDrawingsOf(
  model: ReportModel,
  entry: Entry,
): Generator<Artifact> {
  yield* mapFiles(entry)
  const places = placesCharts(model, entry)
  if (places !== null) for (const chart of forms(places)) yield* chartFiles(chart)
  if (entry.course !== null) yield* chartFiles(courseChart(entry, entry.course))
}
