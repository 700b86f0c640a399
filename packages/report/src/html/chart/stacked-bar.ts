import type { Html } from '../html.ts'
import type { Part } from './mark.ts'
import { strip } from './strip.ts'

/** Parts of a whole side by side. */
export const stackedBar = (parts: readonly Part[], height: number): Html =>
  strip({ kind: 'parts', parts }, null, height)
