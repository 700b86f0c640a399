/** The author's stances on one proposition in one tenth. */
export interface CourseStances {
  readonly proposition: string
  readonly for: number
  readonly against: number
}

/** What stands in one tenth of a text, or of several texts together. */
export interface CoursePart {
  readonly sentences: number
  readonly words: number
  readonly claims: number
  readonly premises: number
  readonly theses: number
  /** One for each proposition on which the whole course has a stance, in the order of the run. */
  readonly stances: readonly CourseStances[]
}

/** Where the argument falls in a document, or in the documents of a group. */
export interface Course {
  readonly unit: 'document' | 'group'
  /** Identifier of the document or value of the grouping column. */
  readonly name: string
  /** Documents that went into it. */
  readonly documents: number
  /** Ten parts of about as many words each, in text order. */
  readonly parts: readonly CoursePart[]
}
