/** Name of the author's own stances on a proposition, of one side. */
export const stanceName = (proposition: string, side: 'for' | 'against'): string =>
  `stance:${proposition}:${side}`

/** Name of the sentences that are theses. */
export const thesisName = 'thesis'
