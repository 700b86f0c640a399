import type { Entry } from '../../report-model.ts'

/** Name of the files of a document's map. */
export const mapName = ({ slug }: Entry): string => `map-${slug}`
