import type { LoadPhase } from '@contend/ingest'

/** What is being done with a source. */
export type Phase = LoadPhase | 'analysing'

const phases: readonly Phase[] = ['reading', 'decoding', 'analysing']

/** The number a thread leaves in shared memory for what it does, so that it is known when the thread dies. */
export const stepOf = (phase: Phase): number => phases.indexOf(phase)

/** What a thread was doing, by its number. */
export const phaseOf = (step: number): Phase => phases[step] ?? 'reading'
