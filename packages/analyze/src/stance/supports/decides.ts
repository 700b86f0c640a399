import type { ContrastPlace } from '../contrasts/contrast-rule.ts'

const DECIDING = 'argument.centrality'

/** Whether a proposition says of its subject that it decides: only then does what is bought by it speak for it. */
export const isOfDeciding = ({ proposition }: ContrastPlace): boolean =>
  proposition.for.includes(DECIDING)
