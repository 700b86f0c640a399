import { isEmptyRunDiff } from '@contend/analyze/results'
import type {
  DiffQuote,
  DocumentChange,
  DocumentChangeKind,
  PositionDifference,
  RunDiff,
  RunDifference,
} from '@contend/analyze'
import { whyWords } from '@contend/report'
import type { NamedRunDiff } from '@contend/report'
import type { Colors } from '../io.ts'
import { grouped, plural } from '../plural.ts'
import { oneLine } from '../visible.ts'

/** How a comparison of runs is printed. */
export interface RunDiffStyle {
  readonly colors: Colors
  /** Most lines of each list. */
  readonly limit: number
}

const mostWords = 100

const shown = (value: string | number | boolean | null): string => {
  if (value === null) return 'none'
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : value.toFixed(3)
  const text = oneLine(String(value))
  return /^[\da-f]{64}$/u.test(text) ? text.slice(0, 12) : text
}

const step = (before: RunDifference['before'], after: RunDifference['after']): string =>
  `${shown(before)} -> ${shown(after)}`

const counts = (of: DocumentChange['countsBefore']): string =>
  of === null ? '' : ` (${String(of.numerator)}/${String(of.denominator)})`

const quoted = (quote: DiffQuote | null): string => {
  if (quote === null) return ''
  const text = oneLine(quote.text)
  const words =
    text.length <= mostWords ? text : `${text.slice(0, mostWords).replace(/\s\S*$/, '')} …`
  return `${oneLine(quote.document)}:${String(quote.sentence)}  ${words}`
}

const totalsLine = ({ totalsBefore: was, totalsAfter: now }: RunDiff): string =>
  (['documents', 'words', 'claims', 'premises'] as const)
    .map((name) => `${name} ${step(was[name], now[name])}`)
    .join(', ')

const comparedLine = ({ totalsAfter, matched, contradictions }: RunDiff): string =>
  `compared: versions, lexicons, propositions, thresholds, options, seed; ${plural(matched, 'document')} with ${plural(totalsAfter.words, 'word')} and ${plural(totalsAfter.claims ?? 0, 'claim')}, by text, labels, sides and figures; groups${contradictions === null ? '' : '; contradictions'}`

const side = (counts: PositionDifference['before']): string =>
  counts === null
    ? 'none'
    : Object.entries(counts)
        .map(([name, count]) => `${String(count)} ${name}`)
        .join(' ')

const kinds: readonly (readonly [title: string, kinds: readonly DocumentChangeKind[]])[] = [
  ['documents that stand elsewhere', ['position']],
  ['claims', ['claim-enters', 'claim-leaves']],
  ['theses', ['thesis']],
  ['types, voices and attitudes of claims', ['claim-type', 'voice', 'attitude']],
  ['stances', ['stance']],
  ['documents read otherwise', ['metadata', 'language', 'depth', 'words']],
  ['measures, the largest steps of each document first', ['measure']],
]

const listOf =
  ({ colors: { bold }, limit }: RunDiffStyle) =>
  (title: string, lines: readonly string[]): string => {
    if (lines.length === 0) return ''
    const left = lines.length - limit
    const more =
      left > 0 ? [`  … and ${grouped(left)} more (--limit, --html, --csv or --json)`] : []
    return `${bold(title)}: ${grouped(lines.length)}\n${[...lines.slice(0, limit), ...more].join('\n')}\n`
  }

const changeLines =
  ({ green, red, dim }: Colors) =>
  (document: string, change: DocumentChange): string => {
    const { kind, name, before, after, countsBefore, countsAfter, why, quoteBefore, quoteAfter } =
      change
    const sign =
      kind === 'claim-enters' ? `${green('+')} ` : kind === 'claim-leaves' ? `${red('-')} ` : ''
    const label = kind === 'claim-enters' || kind === 'claim-leaves' ? '' : `${kind} `
    const what = name === null ? label : `${oneLine(name)} `
    const quotes = quoteBefore?.text === quoteAfter?.text ? [quoteAfter] : [quoteBefore, quoteAfter]
    return [
      `  ${sign}${oneLine(document)}  ${what}${shown(before)}${counts(countsBefore)} -> ${shown(after)}${counts(countsAfter)}  ${dim(oneLine(whyWords(why)))}`,
      ...quotes.flatMap((quote) => (quote === null ? [] : [`      ${quoted(quote)}`])),
    ].join('\n')
  }

/** A comparison of runs for the terminal: what went in, what became of the documents, what that adds up to. */
export const runDiffText = ({ before, after, diff }: NamedRunDiff, style: RunDiffStyle): string => {
  const head = `${oneLine(before)} -> ${oneLine(after)}\n`
  if (isEmptyRunDiff(diff)) return `${head}Nothing changed.\n${comparedLine(diff)}\n`
  const { green, red, dim } = style.colors
  const list = listOf(style)
  const lineOf = changeLines(style.colors)
  const because = (why: RunDiff['hits'][number]['why']): string => dim(oneLine(whyWords(why)))
  const edited = diff.documents.filter(({ isTextSame, isRenamed }) => !isTextSame || isRenamed)
  return [
    head,
    `${totalsLine(diff)}\n`,
    list(
      'what went in',
      diff.differences.map((each) => `  ${oneLine(each.cause)}: ${step(each.before, each.after)}`),
    ),
    list('documents', [
      ...diff.onlyBefore.map(
        ({ path, why, trouble }) =>
          `  ${red('-')} ${oneLine(path)}  ${trouble === null ? because(why) : `could not be read: ${oneLine(trouble)}`}`,
      ),
      ...diff.onlyAfter.map(({ path, why }) => `  ${green('+')} ${oneLine(path)}  ${because(why)}`),
      ...edited.map(({ before: was, after: now, isTextSame, matchedBy }) => {
        const text = isTextSame ? 'same text' : 'changed text'
        const by = matchedBy === 'sha256' ? 'contents' : matchedBy
        const name =
          was.path === now.path && was.id === now.id
            ? ''
            : `, was ${was.path} (${was.id}; by its ${by})`
        return `  ~ ${oneLine(now.path)}  ${text}${oneLine(name)}`
      }),
    ]),
    list(
      'positions, documents on each side',
      diff.positions
        .filter(({ before: was, after: now, moved }) => moved > 0 || side(was) !== side(now))
        .map(
          ({ proposition, before: was, after: now, moved }) =>
            `  ${oneLine(proposition)}: ${side(was)} -> ${side(now)}; ${String(moved)} moved`,
        ),
    ),
    ...kinds.map(([title, wanted]) =>
      list(
        title,
        diff.documents.flatMap(({ after: { id }, changes }) =>
          changes.filter(({ kind }) => wanted.includes(kind)).map((change) => lineOf(id, change)),
        ),
      ),
    ),
    list(
      'hits, by entry',
      diff.hits.map(
        ({ lexicon, category, entry, gained, lost, documents, why }) =>
          `  ${green(`+${String(gained)}`)} ${red(`-${String(lost)}`)}  ${lexicon}.${category} by "${oneLine(entry)}" in ${plural(documents, 'document')}  ${because(why)}`,
      ),
    ),
    list(
      'groups',
      diff.groups.flatMap(({ name, before: was, after: now, joined, left, rows }) => {
        const moved = [
          ...joined.map((id) => `+${oneLine(id)}`),
          ...left.map((id) => `-${oneLine(id)}`),
        ]
        // With other documents every figure is another: the page and the table have them.
        if (moved.length > 0) {
          const figures = rows.length === 0 ? '' : `; ${plural(rows.length, 'figure')} changed`
          const names = moved.length > 5 ? [...moved.slice(0, 5), '…'] : moved
          return [`  ${oneLine(name)}: documents ${step(was, now)} (${names.join(' ')})${figures}`]
        }
        return rows.map(
          ({ feature, before: a, after: b, why }) =>
            `  ${oneLine(name)}  ${feature}: ${String(a.hits)}/${String(a.words)} -> ${String(b.hits)}/${String(b.words)} words  ${because(why)}`,
        )
      }),
    ),
    list(
      'contradictions',
      (diff.contradictions ?? []).map(
        ({ change, proposition, why, quoteA, quoteB }) =>
          `  ${change === 'new' ? green('+') : red('-')} ${proposition ?? 'no proposition'}  ${because(why)}\n      ${quoted(quoteA)}\n      ${quoted(quoteB)}`,
      ),
    ),
  ].join('')
}
