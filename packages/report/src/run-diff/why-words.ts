import type { Why } from '@contend/analyze'

/** Why something changed: one cause is certain, several are what is left of the possible ones. */
export const whyWords = (why: Why): string => {
  if (why.length === 0) return 'nothing that the runs record explains it'
  return `${why.length === 1 ? 'because of' : 'one or more of'}: ${why.join('; ')}`
}
