import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

/** A page of a report and what kind it is: its folder, or its name where it stands alone. */
export interface ReportPage {
  readonly kind: string
  /** Below `report/`, with `/`. */
  readonly path: string
}

/** Every page of the report of a run, in order of path. */
export const reportPages = (folder: string): readonly ReportPage[] =>
  readdirSync(join(folder, 'report'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.split(sep).join('/'))
    .sort()
    .map((path) => ({ kind: path.replace(/(?:\/.*|\.html)$/u, ''), path }))

const arabic = /harf|suqan/u

/** One page of each kind, and of the documents also one that is written from right to left. */
export const pagesOfEachKind = (folder: string): readonly ReportPage[] => {
  const pages = reportPages(folder)
  const kinds = [...new Set(pages.map(({ kind }) => kind))]
  return kinds.flatMap((kind) => {
    const found = pages.filter((page) => page.kind === kind)
    const rightToLeft = found.find(({ path }) => arabic.test(path))
    const first = found.find(({ path }) => !arabic.test(path)) ?? found[0]
    return [
      ...(first === undefined ? [] : [first]),
      ...(rightToLeft === undefined ? [] : [{ ...rightToLeft, kind: `${kind}-rtl` }]),
    ]
  })
}
