import { isEmptyDiff } from '@contend/analyze'
import type {
  CategoryCount,
  ChangedCategory,
  ChangedClaim,
  ChangedHit,
  ChangedPosition,
  ChangedStance,
  DiffEntry,
  DiffQuote,
} from '@contend/analyze'
import type { NamedLexiconDiff } from '@contend/report'
import type { Colors } from '../io.ts'
import { grouped, plural } from '../plural.ts'
import { oneLine } from '../visible.ts'

/** How a diff is printed. */
export interface DiffStyle {
  readonly colors: Colors
  /** Most lines of each list. */
  readonly limit: number
}

const CONTEXT = 60

const place = ({ document, sentence }: DiffQuote): string =>
  `${oneLine(document)}:${String(sentence)}`

/** The end of a text, or its start, cut at a blank. */
const tail = (text: string): string =>
  text.length <= CONTEXT ? text : `…${text.slice(-CONTEXT).replace(/^\S*\s/, '')}`
const head = (text: string): string =>
  text.length <= CONTEXT ? text : `${text.slice(0, CONTEXT).replace(/\s\S*$/, '')} …`

const inContext = ({ text, mark }: DiffQuote, { bold }: Colors): string => {
  if (mark === null) return head(oneLine(text))
  const [left, word, right] = [
    text.slice(0, mark.start),
    text.slice(mark.start, mark.end),
    text.slice(mark.end),
  ]
  const edge = (part: string): string => part.replace(/\s+/gu, ' ')
  return `${tail(edge(left))}${bold(oneLine(word))}${head(edge(right))}`.replace(/\p{Cc}/gu, '')
}

const rateText = (count: CategoryCount | null): string => {
  if (count === null) return 'not in it'
  const { hits, words, rate } = count
  const per = rate === null ? 'no words' : `${rate.toFixed(2)} per 1,000`
  return `${grouped(hits)}/${grouped(words)} words (${per})`
}

const categoryLine = ({ category, before, after, gained, lost }: ChangedCategory): string =>
  `  ${category}: ${rateText(before)} -> ${rateText(after)}; ${plural(gained, 'hit')} gained, ${String(lost)} lost`

const entryText = ({
  category,
  except,
  kind,
  entry,
  weight,
  caseSensitive,
  exact,
}: DiffEntry): string => {
  const options = [
    weight === 1 ? [] : [`weight ${String(weight)}`],
    caseSensitive ? ['case'] : [],
    exact ? ['exact'] : [],
  ].flat()
  const written = kind === 'literal' ? `"${entry}"` : `{${kind}: ${entry}}`
  const suffix = options.length === 0 ? '' : ` (${options.join(', ')})`
  return oneLine(`${category}${except ? ' except' : ''}: ${written}${suffix}`)
}

const scoreText = (score: number | null): string => (score === null ? 'none' : score.toFixed(3))

const lineMakers = ({ colors, limit }: DiffStyle) => {
  const { green, red, bold } = colors
  const sign = (isMore: boolean): string => (isMore ? green('+') : red('-'))
  return {
    hit: ({ change, category, entry, quote }: ChangedHit): string =>
      `  ${sign(change === 'gained')} ${category} by "${oneLine(entry)}"  ${place(quote)}  ${inContext(quote, colors)}`,
    claim: ({ change, scoreBefore, scoreAfter, quote }: ChangedClaim): string =>
      `  ${sign(change === 'enters')} ${place(quote)}  ${scoreText(scoreBefore)} -> ${scoreText(scoreAfter)}  ${inContext(quote, colors)}`,
    stance: ({ proposition, scope, before, after, quote }: ChangedStance): string =>
      `  ${place(quote)}  ${proposition}${scope === null ? '' : ` (${scope})`}: ${before ?? 'none'} -> ${after ?? 'none'}  ${inContext(quote, colors)}`,
    position: ({
      document,
      proposition,
      before,
      after,
      quoteBefore,
      quoteAfter,
    }: ChangedPosition): string => {
      const quote = quoteAfter ?? quoteBefore
      const by = quote === null ? '' : `  ${place(quote)}  ${inContext(quote, colors)}`
      return `  ${oneLine(document)}  ${proposition}: ${before ?? 'none'} -> ${after ?? 'none'}${by}`
    },
    list: (title: string, lines: readonly string[]): string => {
      if (lines.length === 0) return ''
      const left = lines.length - limit
      const more = left > 0 ? [`  … and ${grouped(left)} more (--limit, or --json for all)`] : []
      return `${bold(title)}\n${[...lines.slice(0, limit), ...more].join('\n')}\n`
    },
  }
}

const howMany = (
  one: string,
  counts: readonly (readonly [number: number, what: string])[],
): string => `${one}: ${counts.map(([count, what]) => `${grouped(count)} ${what}`).join(', ')}`

/** A diff for the terminal: what was edited, then what that does, the farthest-reaching last. */
export const diffText = ({ before, after, diff }: NamedLexiconDiff, style: DiffStyle): string => {
  const { lexicon, language, documents, otherLanguages, affected } = diff
  const { added, removed, changed } = diff
  const head = `${lexicon} (${language}): ${before} -> ${after}\n`
  const others = otherLanguages === 0 ? '' : ` (${grouped(otherLanguages)} in other languages)`
  const reach = `documents affected: ${grouped(affected.length)} of ${grouped(documents.length)}${others}\n`
  if (isEmptyDiff(diff))
    return `${head}no difference, in the entries or in ${plural(documents.length, 'document')}${others}\n`
  const lines = lineMakers(style)
  const entries = [
    ...removed.map((entry) => `  ${style.colors.red('-')} ${entryText(entry)}`),
    ...added.map((entry) => `  ${style.colors.green('+')} ${entryText(entry)}`),
    ...changed.map((entry) => `  ~ ${entryText(entry.before)} -> ${entryText(entry.after)}`),
  ]
  const gained = diff.hits.filter(({ change }) => change === 'gained').length
  const enters = diff.claims.filter(({ change }) => change === 'enters').length
  return [
    head,
    reach,
    lines.list(
      howMany('entries', [
        [added.length, 'added'],
        [removed.length, 'removed'],
        [changed.length, 'changed'],
      ]),
      entries,
    ),
    lines.list('categories, hits before and after', diff.categories.map(categoryLine)),
    lines.list(
      howMany('hits', [
        [gained, 'gained'],
        [diff.hits.length - gained, 'lost'],
      ]),
      diff.hits.map(lines.hit),
    ),
    lines.list(
      howMany('claims', [
        [enters, 'entering'],
        [diff.claims.length - enters, 'leaving'],
      ]),
      diff.claims.map(lines.claim),
    ),
    lines.list(
      howMany('stances', [[diff.stances.length, 'changed']]),
      diff.stances.map(lines.stance),
    ),
    lines.list(
      howMany('positions', [[diff.positions.length, 'changed']]),
      diff.positions.map(lines.position),
    ),
  ].join('')
}
