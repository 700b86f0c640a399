import { utf8Length } from '../utf8-length.ts'
import type { Artifact } from '../../artifact.ts'
import { dataAddress } from '../data-address.ts'
import { raw } from '../html.ts'
import { framePage } from '../page-frame.ts'
import { script as sharedScript } from '../script/script.ts'
import { printStyle } from '../style/print-style.ts'
import { sharedStyle } from '../style/style-sheet.ts'
import { encloseFiles, leaveOutLinks } from './enclosed-files.ts'
import { takeApart } from './finished-page.ts'
import { leaveOutFiles } from './left-out-files.ts'
import { addSizes, partName, type PartSize } from './part-sizes.ts'
import { sheetName } from './sheet-address.ts'
import { sheetMarkup } from './sheet-markup.ts'
import { sheetScript } from './sheet-script.ts'
import { scopedStyle, sheetStyle } from './sheet-style.ts'

/** Where a report in one file stands, below the output folder. */
export const singleFilePath = 'report.html'

/** Most bytes of a report in one file: what can be mailed, and opens on a phone. */
export const largestSingleFile = 10_000_000

/** A report in one file, with what it is made of. */
export interface SingleFile {
  /** By kind of page, then what all pages share. */
  readonly parts: readonly PartSize[]
  /** Of the whole, in UTF-8. */
  readonly bytes: number
  /** `null` where it would be larger than it may be. */
  readonly artifact: Artifact | null
}

interface Sheet {
  readonly name: string
  readonly title: string
  /** Number of the style of its kind, from 1. */
  readonly kind: number
  readonly markup: string
}

/** What has been taken from the files so far. */
interface Gathered {
  readonly sheets: Sheet[]
  /** Addresses of drawings and figures by path. */
  readonly enclosed: Map<string, string>
  /** Identifiers of the states that links name, by page. */
  readonly states: Map<string, Set<string>>
  /** Drawings and figures that pages link to; others are left out. */
  readonly linked: Set<string>
  readonly styles: Set<string>
  readonly scripts: Set<string>
}

const numberIn = (texts: ReadonlySet<string>, text: string): number => [...texts].indexOf(text) + 1

const styleOf = ({ styles }: Gathered): string =>
  [
    sharedStyle,
    ...[...styles].map((style, index) => scopedStyle(`kind-${String(index + 1)}`, style)),
    sheetStyle,
    printStyle,
  ].join('')

const scriptOf = ({ scripts }: Gathered): string =>
  [sheetScript, sharedScript, ...scripts].join(';')

/** Bytes of what all pages share. */
const commonSize = (gathered: Gathered): number =>
  utf8Length(styleOf(gathered)) + utf8Length(scriptOf(gathered))

/** Room for what stands around pages, in bytes: their names, titles and the states that links name. */
const slack = 100_000

/** Takes in a file; gives the text that it adds to the whole, none for one that is left out. */
const gather = (into: Gathered, file: Artifact, isRoomFor: (bytes: number) => boolean): string => {
  const name = sheetName(file.path)
  if (name === null) {
    if (!into.linked.has(file.path)) return ''
    const address = dataAddress(file)
    if (!isRoomFor(utf8Length(address))) return ''
    into.enclosed.set(file.path, address)
    return address
  }
  const { title, body, style, script } = takeApart(file.contents)
  const { markup, states, files } = sheetMarkup(name, leaveOutFiles(name, body))
  for (const path of files) into.linked.add(path)
  into.styles.add(style)
  if (script !== '') into.scripts.add(script)
  for (const { sheet, id } of states) {
    into.states.set(sheet, (into.states.get(sheet) ?? new Set()).add(id))
  }
  into.sheets.push({ name, title, kind: numberIn(into.styles, style), markup })
  return markup
}

const wholeSheet = ({ name, title, kind, markup }: Sheet, states: Gathered['states']): string => {
  const anchors = [...(states.get(name) ?? [])].map((id) => `<span id="${id}"></span>`).join('')
  return `<div class="sheet kind-${String(kind)}" id="${name}" data-title="${title}">${anchors}${markup}</div>\n`
}

/**
 * Puts the finished pages of a report, with the drawings and figures that they offer, into one HTML file that
 * shows one page at a time without a script. Drawings and figures that there is no room for are left out, and
 * the page says where they are. Links to tables lead to the files beside it.
 *
 * @param files pages, the first of which is shown first, each before what it links to, below `report/`
 * @param most bytes of the file, above which there is none
 */
export const formatSingleFile = (
  files: Iterable<Artifact>,
  most: number = largestSingleFile,
): SingleFile => {
  const gathered: Gathered = {
    sheets: [],
    enclosed: new Map(),
    states: new Map(),
    linked: new Set(),
    styles: new Set(),
    scripts: new Set(),
  }
  const isRoomFor = (bytes: number): boolean => sum + bytes + commonSize(gathered) + slack <= most
  const sizes: (readonly [name: string, bytes: number])[] = []
  let sum = 0
  for (const file of files) {
    const bytes = utf8Length(gather(gathered, file, isRoomFor))
    if (bytes > 0) sizes.push([partName(file.path), bytes])
    sum += bytes
    // From here on it is only measured: thousands of pages must not be held.
    if (sum > most) gathered.sheets.length = 0
  }
  const { sheets, enclosed, states } = gathered
  const [style, script] = [styleOf(gathered), scriptOf(gathered)]
  const common = commonSize(gathered)
  const parts = [...addSizes(sizes), { name: 'styles and scripts', files: 1, bytes: common }]
  if (sum + common > most) return { parts, bytes: sum + common, artifact: null }
  const whole = sheets.map((sheet) => wholeSheet(sheet, states)).join('')
  const body = encloseFiles(leaveOutLinks(whole, enclosed), enclosed)
  const title = raw(sheets[0]?.title ?? '')
  const contents = framePage({ title, style, script, body: raw(body) })
  const bytes = utf8Length(contents)
  const artifact = { path: singleFilePath, mediaType: 'text/html', contents }
  return { parts, bytes, artifact: bytes > most ? null : artifact }
}
