import { overlaps, type Span } from '@contend/ingest'
import type { ParsedSentence } from '../text/parsed-sentence.ts'
import type { ResolvedProposition } from './proposition.ts'
import { isTreatedInVain } from './in-vain.ts'
import { heavierOf } from './outweighed.ts'
import { isNoun } from './relation-words.ts'
import { limitOf } from './limits.ts'
import { opposite, type Sided, type SidedContext } from './sided.ts'

/** What may be said of a difference or a likeness to take it back. */
const VERDICTS = ['marginality', 'rejection', 'extent.small']

const verdict = ({ start, end }: Span, noun: Sided): Sided => ({
  start,
  end,
  side: opposite(noun.side),
  relation: false,
  turn: null,
})

/** "These differences are trivial": said of a noun, behind a verb, it takes back what the noun says. */
const verdictsOn = (sentence: ParsedSentence, sided: readonly Sided[]): readonly Sided[] => {
  const nouns = sided.filter((hit) => hit.relation && isNoun(sentence, hit))
  if (nouns.length === 0) return []
  return VERDICTS.flatMap(sentence.lexical.argument).flatMap((hit) => {
    const noun = nouns.findLast(({ end }) => end <= hit.start)
    if (noun === undefined || sided.some((other) => overlaps(other, hit))) return []
    const between = sentence.tokens.filter(
      ({ start, end }) => start >= noun.end && end <= hit.start,
    )
    const isSaid =
      between.some(({ pos }) => pos === 'VERB' || pos === 'AUX') &&
      !between.some(({ key }) => key === ',' || key === ';')
    return isSaid ? [verdict(hit, noun)] : []
  })
}

/** "The parallels are superficial", "the likeness fades": what is unreal is the likeness, so that it speaks for the other side. */
const saidOfLikeness = (sentence: ParsedSentence, hit: Sided, sided: readonly Sided[]): Sided => {
  const vanishing = sentence.lexical.argument('vanishing')
  if (hit.relation && !vanishing.some(({ start }) => start === hit.start)) return hit
  const noun = sided.find(
    (other) =>
      other.relation &&
      other.side === hit.side &&
      other.end <= hit.start &&
      isNoun(sentence, other),
  )
  if (noun === undefined) return hit
  const between = sentence.tokens.filter(({ start, end }) => start >= noun.end && end <= hit.start)
  const isSaid =
    (hit.relation
      ? !between.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
      : between.some(({ lemma }) => lemma === 'be')) &&
    !between.some(({ key }) => /^[,;:]$/u.test(key))
  return isSaid ? { ...hit, side: opposite(hit.side), turn: 'of-likeness' } : hit
}

/** "It does not make the distinction useless": the verdict stands right behind its noun, and alone takes a side. */
const judgedNoun = (sentence: ParsedSentence, sided: readonly Sided[]): Sided | null => {
  for (const noun of sided.filter((hit) => hit.relation && isNoun(sentence, hit))) {
    const next = sentence.tokens.find(({ start }) => start >= noun.end)
    const found = VERDICTS.flatMap(sentence.lexical.argument).find(
      ({ start }) => start === next?.start,
    )
    if (found !== undefined) return verdict(found, noun)
  }
  return null
}

/** "The same job with different invoices": what stands in a phrase behind a relation says nothing of the pair. */
const isInPhraseOf = (sentence: ParsedSentence, hit: Sided, head: Sided): boolean => {
  if (!head.relation || head.side === hit.side || head.end > hit.start) return false
  const between = sentence.tokens.filter(({ start, end }) => start >= head.end && end <= hit.start)
  return (
    between.some(({ pos }) => pos === 'ADP') &&
    !between.some(
      ({ key, pos }) =>
        pos === 'AUX' ||
        (pos === 'VERB' && !/(?:ed|ing)$/u.test(key)) ||
        /^(?:[,;:]|and|but|or)$/u.test(key),
    )
  )
}

const EXCEEDABLE = ['argument.marginality', 'argument.denial']
const ARTICLES = new Set(['a', 'an', 'the', 'just', 'mere', 'some'])

/** "More than a slogan", "more than a label": it is that and something else. */
const isExceeded = ({ tokens }: ParsedSentence, tokenStart: number): boolean => {
  const at = ARTICLES.has(tokens[tokenStart - 1]?.key ?? '') ? tokenStart - 1 : tokenStart
  const isMore = tokens[at - 1]?.key === 'than' && tokens[at - 2]?.key === 'more'
  return (
    isMore &&
    !/^(?:no|nothing|little|not|n't|hardly|scarcely|barely|much)$/u.test(tokens[at - 3]?.key ?? '')
  )
}

/** The words of a sentence that take a side on a proposition, with what is said of them. */
export const sidedWords = (
  sentence: ParsedSentence,
  proposition: ResolvedProposition,
  context: SidedContext,
): readonly Sided[] => {
  const words = (['for', 'against'] as const).flatMap((side) =>
    proposition[side].flatMap((category) =>
      sentence.lexical.of(category).map(({ start, end, tokenStart }): Sided => {
        const exceeded = EXCEEDABLE.includes(category) && isExceeded(sentence, tokenStart)
        return {
          start,
          end,
          side: exceeded ? opposite(side) : side,
          relation: category !== 'argument.denial',
          turn: exceeded ? 'more-than' : null,
        }
      }),
    ),
  )
  const { contrast } = proposition
  if (contrast === null || words.length === 0) return words
  const heavier = heavierOf(sentence, words)
  if (heavier !== null) return [heavier]
  const judged = judgedNoun(sentence, words)
  if (judged !== null) return [judged]
  const heads = words.filter((hit) => !words.some((head) => isInPhraseOf(sentence, hit, head)))
  const limited = heads.map((found): Sided => {
    const hit = saidOfLikeness(sentence, found, words)
    const limit = hit.relation ? limitOf(sentence, hit, { ...context, apart: contrast }) : null
    if (limit !== null) return { ...hit, ...limit }
    const isLikeness = hit.relation && hit.turn === null && hit.side !== contrast
    return isLikeness && isTreatedInVain(sentence, hit)
      ? { ...hit, side: contrast, turn: 'in-vain' }
      : hit
  })
  // "The supposed differences are differences in tone": the doubt speaks for all of them.
  const doubted = limited.filter(({ turn }) => turn === 'alleged')
  if (doubted.length > 0) return doubted
  return [
    ...limited,
    ...(limited.some(({ turn }) => turn !== null) ? [] : verdictsOn(sentence, words)),
  ]
}
