import { appealRules } from './appeal-rules.ts'
import { arabicRules } from './arabic-rules.ts'
import { captionRules } from './caption-rules.ts'
import type { LineRule, Place } from './line-rule.ts'
import { markupRules } from './markup-rules.ts'
import { pageRules } from './page-rules.ts'
import { publicationRules } from './publication-rules.ts'
import { rightsRules } from './rights-rules.ts'
import { threadRules } from './thread-rules.ts'

const lineRules: readonly LineRule[] = [
  ...captionRules,
  ...markupRules,
  ...threadRules,
  ...publicationRules,
  ...rightsRules,
  ...pageRules,
  ...appealRules,
  ...arabicRules,
]

const mostWords = Math.max(...lineRules.map(({ words }) => words))

/** What a rule needs to know about a draft. */
export interface Ruled {
  readonly plain: string
  readonly words: number
}

/** The first rule that recognises a draft standing in one of the places, `null` if none does. */
export const lineRuleFor = (
  { plain, words }: Ruled,
  places: ReadonlySet<Place>,
): LineRule | null =>
  words > mostWords
    ? null
    : (lineRules.find(
        (rule) =>
          words <= rule.words &&
          places.has(rule.place) &&
          rule.needs?.(plain) !== false &&
          rule.pattern.test(plain),
      ) ?? null)
