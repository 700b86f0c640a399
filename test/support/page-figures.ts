const mutedCell = /<td class="[^"]*\bmuted\b[^"]*"[^>]*>.*?<\/td>/gs

/** What of a page are not its own words: what documents say, drawings, styles, scripts. */
const foreign: readonly RegExp[] = [
  /<(style|script|svg)\b[^>]*>.*?<\/\1>/gs,
  /<div class="article".*?<aside/gs,
  /<(q|bdi|blockquote)\b[^>]*>.*?<\/\1>/gs,
  /<a class="quote"[^>]*>.*?<\/a>/gs,
  /“[^”]*”/g,
  /<(\w+)\s[^<>]*dir="auto"[^<>]*>.*?<\/\1>/gs,
]

const ownWords = (page: string): string =>
  foreign.reduce((text, part) => text.replace(part, ''), page)

const textOf = (markup: string): string => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

const titlesOf = (markup: string): string =>
  [...markup.matchAll(/ title="([^"]*)"/g)].map(([, title]) => title).join(' ')

const numberOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

/** Number of `3 / 40`, `3 of 40`, `3 in 40` in a piece of a page, in titles too. */
const countsIn = (markup: string): number =>
  numberOf(`${textOf(markup)} ${titlesOf(markup)}`, /\d[\d,]*\s+(?:\/|of|in)\s+\d[\d,]*/g)

const percentage = /\d[\d.]*\s?%(?! interval)/g
const fraction = /(?<![+−\d.,])\d[\d,]*\.\d+/g

/** The smallest parts of a page that are read as one: rows of tables, items, paragraphs, captions. */
const readingUnits = (page: string): readonly string[] =>
  [...page.matchAll(/<(tr|p|dd|figcaption|summary|li)\b[^>]*>(?:(?!<\1\b).)*?<\/\1>/gs)].map(
    ([unit]) => unit,
  )

/** Rows of a table below a heading, or in a table or figure with a caption or column, that names rates or shares. */
const ratedRows = (table: string): readonly string[] => {
  const heading = /\brates?\b|\bshares?\b|per (?:1,000|claim|sentence)/i
  const isNamed = heading.test(textOf(table.replace(/<tbody.*?<\/tbody>/gs, '')))
  let isRated = isNamed
  return [...table.matchAll(/<tr\b.*?<\/tr>/gs)].flatMap(([row]) => {
    if (row.includes('group-row')) isRated = isNamed || heading.test(textOf(row))
    return isRated ? [row] : []
  })
}

/**
 * The rows and sentences of a page of the report with more percentages, or with more rates in a table of
 * rates, than counts of what they are made of. Intervals stand in muted cells and have no counts.
 */
export const pageFiguresWithoutCounts = (page: string): readonly string[] => {
  const own = ownWords(page)
  const lacking = (unit: string, figure: RegExp): boolean =>
    countsIn(unit) < numberOf(textOf(unit.replace(mutedCell, '')), figure)
  const tables = [...own.matchAll(/<(figure|table)\b.*?<\/\1>/gs)].map(([table]) => table)
  return [
    ...readingUnits(own).filter((unit) => lacking(unit, percentage)),
    ...tables.flatMap(ratedRows).filter((row) => lacking(row, fraction)),
  ].map(textOf)
}
