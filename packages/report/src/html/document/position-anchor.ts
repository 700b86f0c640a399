import { slugOf } from '../slug.ts'

/** Anchor of a proposition on the page of a document. */
export const positionAnchor = (proposition: string): string => `p-${slugOf(proposition)}`
