import type { Comparison } from '@contend/analyze'
import type { Artifact } from './artifact.ts'

/**
 * An output of a run: a pure function from the comparison to the files it becomes. Files are made one
 * at a time, so that a large run never holds all of its pages.
 */
export type Exporter = (comparison: Comparison) => Iterable<Artifact>
