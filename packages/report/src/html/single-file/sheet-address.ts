/** Where the pages of a report stand, below the output folder. */
const folder = 'report/'

const page = /^report\/(.+)\.html$/u

/** Name of a page within the file: its path below `report/`, without the ending; `null` for other files. */
export const sheetName = (path: string): string | null => page.exec(path)?.[1] ?? null

/** An identifier of a page, unique in the file: no path holds a tilde. */
export const sheetId = (sheet: string, id: string): string => `${sheet}~${id}`

/** A relative address as a path below the output folder. */
const resolve = (from: string, href: string): string => {
  const parts = from.split('/').slice(0, -1)
  for (const part of href.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** Where a link of a page leads in the file, as it stands in its markup. */
export interface SheetLink {
  readonly href: string
  /** The page and the state that the address names; `null` where it names none. */
  readonly state: { readonly sheet: string; readonly id: string } | null
}

/**
 * A link of a page at `report/NAME.html`, rewritten for a file beside `report/`: to a page of the report as
 * an anchor of the file, to another file by its path from there, which drawings and figures of the report
 * keep until they are put in.
 *
 * @param href as it stands in markup, escaped
 */
export const sheetLink = (name: string, href: string): SheetLink => {
  if (/^[a-z][a-z0-9+.-]*:/iu.test(href)) return { href, state: null }
  const at = href.indexOf('#')
  const [path, anchor] = at < 0 ? [href, ''] : [href.slice(0, at), href.slice(at + 1)]
  const own = `${folder}${name}.html`
  const target = path === '' ? own : resolve(own, path)
  const sheet = sheetName(target)
  if (sheet === null) return { href: target, state: null }
  if (anchor === '') return { href: `#${sheet}`, state: null }
  if (!anchor.includes('=')) return { href: `#${sheetId(sheet, anchor)}`, state: null }
  const id = `sheet=${sheet}&amp;${anchor}`
  return { href: `#${id}`, state: { sheet, id } }
}
