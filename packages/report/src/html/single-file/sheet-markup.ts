import { sheetId, sheetLink, type SheetLink } from './sheet-address.ts'

/** Attributes that hold an identifier, or several with blanks between them. */
const references: ReadonlySet<string> = new Set([
  'id',
  'for',
  'form',
  'list',
  'headers',
  'itemref',
  'commandfor',
  'popovertarget',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
  'data-filter',
  'data-note',
])

/** Attributes that hold an address. */
const addresses: ReadonlySet<string> = new Set(['href', 'src'])

/**
 * A whole script or style, which stays as it is, or a start tag. A page holds no other `<`: templates escape
 * what is put into them and quote the values of attributes.
 */
const tags = /<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<[a-z](?:"[^"]*"|[^">])*>/gu

const attributes = /(?<=\s)([a-z-]+)="([^"]*)"/gu

/** Markup of a page made ready to stand among others. */
export interface SheetMarkup {
  readonly markup: string
  /** The states of pages that links of this one name. */
  readonly states: readonly NonNullable<SheetLink['state']>[]
  /** Paths of the files below `report/` that it links to. */
  readonly files: readonly string[]
}

/** Gives every identifier of a page the name of the page, and turns its links into those of the file. */
export const sheetMarkup = (name: string, body: string): SheetMarkup => {
  const states: NonNullable<SheetLink['state']>[] = []
  const files: string[] = []
  const attribute = (tag: string, whole: string, key: string, value: string): string => {
    if (addresses.has(key)) {
      const { href, state } = sheetLink(name, value)
      if (state !== null) states.push(state)
      if (href.startsWith('report/')) files.push(href)
      return `${key}="${href}"`
    }
    // Folds of one name close each other.
    if (references.has(key) || (key === 'name' && tag.startsWith('<details'))) {
      return `${key}="${value.replaceAll(/\S+/gu, (id) => sheetId(name, id))}"`
    }
    return whole.replaceAll('url(#', `url(#${sheetId(name, '')}`)
  }
  const markup = body.replaceAll(tags, (tag, verbatim: string | undefined) =>
    verbatim === undefined
      ? tag.replaceAll(attributes, (whole: string, key: string, value: string) =>
          attribute(tag, whole, key, value),
        )
      : tag,
  )
  return { markup, states, files }
}
