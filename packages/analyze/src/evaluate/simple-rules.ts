/** What a simple rule may look at. */
export interface RuleUnit {
  readonly text: string
  /** Position in its document, from 0. */
  readonly index: number
  /** Units of its document. */
  readonly of: number
}

/** A rule that anybody could use instead: what does not beat it is not worth its trouble. */
export type SimpleRule = 'majority' | 'allClaims' | 'fiveWords' | 'position'

const isQuestion = (text: string): boolean => /\?["'”’»)\]*_]*\s*$/u.test(text)

/** Five words or more, as white space parts them, and not a question. */
const fiveWords = ({ text }: RuleUnit): boolean =>
  text.trim().split(/\s+/).length >= 5 && !isQuestion(text)

/** Among the first two or last two units of its document. */
const position = ({ index, of }: RuleUnit): boolean => index < 2 || index >= of - 2

/** The rules by name; `baseRate` is the share of claims where they are measured. */
export const simpleRules = (
  baseRate: number | null,
): Readonly<Record<SimpleRule, (unit: RuleUnit) => boolean>> => ({
  majority: () => (baseRate ?? 0) > 0.5,
  allClaims: () => true,
  fiveWords,
  position,
})
