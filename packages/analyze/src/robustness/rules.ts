/** Draws of each bootstrap: a share of .95 is told to about .03. */
export const draws = 200
/** A headline survives the bootstrap when this share of the draws keeps it. */
export const sureShare = 0.95
/** An order survives a trial in which this share of its pairs of documents, or more, stand as before. */
export const leastAgreement = 0.8
/** Fewer sentences than this are too little to tell how sure a document's figure is. */
export const leastSentences = 5
/** Fewer stances of the author than this are sentences to read, not a position to put to the test. */
export const leastStances = 3
/** Fewer places with a hit than this are too little to tell how sure an index or a rate is. */
export const leastPlaces = 5
/** Fewer documents than this are no order. */
export const leastOrdered = 3
/** Fewer documents than this in a group, or outside it, tell nothing of other documents. */
export const leastInGroup = 2
/** Most differences of one group that are headlines … */
export const mostOfGroup = 3
/** … and most of all groups. */
export const mostGroupHeadlines = 20
/** Most positions that are checked: those with the most stances. */
export const mostPositions = 2000
/** Most terms that are left out of an order one by one: those in the most documents. */
export const mostTermsOfOrder = 100
/** Most terms without which a difference of groups is drawn anew: those that weigh most. */
export const mostTermsRedrawn = 5
