import type { Token } from '../../text/token.ts'
import { NOMINAL, opensQuotation, phraseStart, spanOf } from '../phrase-span.ts'
import type { ReportingRule } from '../reporting-rule.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Views that are somebody else's by what the noun means. */
const OPPOSED = words(
  'objection complaint counterargument rebuttal criticism accusation myth fallacy misconception excuse superstition cliche cliché',
)
/** Views that are somebody else's when the words around say whose. */
const VIEWS = words(
  'view opinion belief argument claim theory case line advice verdict reply retort answer reason reasoning position contention suggestion thinking wisdom assumption conclusion charge fear worry hope point conviction warning prediction insistence thesis doctrine suspicion proposal recommendation slogan motto mantra refrain notion idea perception stereotype story narrative consensus dogma creed sermon take stance hunch distinction',
)
/** Views that an author who held them would call a view of somebody's, or no view: "the claim is that". */
const REPORTED = words('claim argument theory allegation assertion contention consensus')
const USUAL = words(
  'usual accepted dominant mainstream entrenched persistent frequent common standard conventional popular fashionable prevailing received orthodox modern traditional widespread old official textbook lazy easy',
)
/** Adverbs of a participle before the noun: "a commonly drawn distinction". */
const USUALLY = words('commonly often oft frequently usually widely')
const ADVERB_TOKENS = 3
const THEIRS = words('their his her')
const OWN = words('my our')
const OTHER_SUBJECTS = words('he she they others people')
const TELLING = words('hear give offer raise mention cite advance get receive peddle repeat')
const LASTING = words('persists lingers survives prevails endures remains')
const COPULAS = new Set([...words('goes runs reads read went ran'), ...LASTING])
const FARTHEST = 12

const copulaAfter = (tokens: readonly Token[], noun: number): number => {
  for (let at = noun + 1; at < tokens.length && at - noun <= FARTHEST; at++) {
    const token = tokens[at]
    if (token?.key === ':') return at
    if (token?.lemma === 'be' || token?.key === "'s" || COPULAS.has(token?.key ?? '')) {
      const next = tokens[at + 1]
      if (
        next?.key === 'that' ||
        next?.key === ':' ||
        (next?.key === ',' && tokens[at + 2]?.key === 'that') ||
        next?.key === 'to' ||
        (next?.pos === 'ADJ' && tokens[at + 2]?.key === ':') ||
        opensQuotation(next)
      )
        return at
    }
    if (/^[;:.]$/u.test(token?.key ?? '')) return -1
  }
  return -1
}

const isTheirs = (tokens: readonly Token[], noun: number, copula: number): boolean => {
  const first = phraseStart(tokens, noun)
  const before = tokens.slice(first, noun)
  if (before.some(({ key }) => OWN.has(key))) return false
  const token = tokens[noun]
  if (OPPOSED.has(token?.lemma ?? '')) return true
  const owned = before.some(
    ({ key }, i) =>
      THEIRS.has(key) || ((key === "'s" || key === "'") && NOMINAL.has(before[i - 1]?.pos ?? '')),
  )
  // "Her advice to new captains: …"; without an owner the colon stands close.
  if (tokens[copula]?.key === ':' && copula > noun + 1) return owned
  if (owned || before.some(({ key }) => USUAL.has(key))) return true
  // "A commonly drawn distinction is that …"
  if (tokens.slice(Math.max(0, noun - ADVERB_TOKENS), noun).some(({ key }) => USUALLY.has(key)))
    return true
  // "The notion lingers that …"
  if (LASTING.has(tokens[copula]?.key ?? '')) return true
  // "The claim is that …"
  if (REPORTED.has(token?.lemma ?? '') && tokens[first]?.key === 'the' && copula === noun + 1)
    return true
  // "There is a view that …"
  if (
    copula === noun &&
    tokens.slice(Math.max(0, first - 4), first).some(({ key }) => key === 'there')
  )
    return true
  const between = tokens.slice(noun + 1, copula)
  return (
    between.some(({ key }) => OTHER_SUBJECTS.has(key)) ||
    between.some(({ lemma, pos }) => pos === 'VERB' && TELLING.has(lemma))
  )
}

/** "The usual objection is that …", "the popular view that …", "The advice he got was to …". */
export const viewNoun: ReportingRule = ({ tokens, block }, isQuoted) => {
  if (block === 'title' || block === 'heading') return null
  for (const [at, token] of tokens.entries()) {
    const isView = VIEWS.has(token.lemma) || OPPOSED.has(token.lemma)
    if (!isView || token.pos === 'VERB' || isQuoted(token)) continue
    const isClause = tokens[at + 1]?.key === 'that'
    const copula = isClause ? at : copulaAfter(tokens, at)
    const cue = spanOf(tokens, phraseStart(tokens, at), at + 1)
    if (cue === null || copula < 0 || !isTheirs(tokens, at, copula)) continue
    // "The popular view that … is nonsense": judgement and view share a clause.
    const said = isClause ? null : spanOf(tokens, copula + 1, tokens.length)
    return { rule: 'view-noun', speaker: null, cue, said, general: true }
  }
  return null
}
