/** Name of the author's own stances on a proposition, of one side. */
export const stanceName = (proposition: string, side: 'for' | 'against'): string =>
  `stance:${proposition}:${side}`

/** Name of the sentences that are theses. */
export const thesisName = 'thesis'

const others = 'others:'

/** Name of the part of a feature that is not the author's own. */
export const othersName = (feature: string): string => `${others}${feature}`

/** The feature that a name made by `othersName` is a part of; `null` where it is none. */
export const othersOf = (name: string): string | null =>
  name.startsWith(others) ? name.slice(others.length) : null
