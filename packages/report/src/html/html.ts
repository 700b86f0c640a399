const markup: unique symbol = Symbol('markup')

/** A piece of markup that is safe to put into a page. Only `html` and `raw` make one. */
export interface Html {
  readonly [markup]: string
}

/** What may stand in a template: text is escaped, markup is kept, lists are joined, `null` is nothing. */
export type Content = Html | string | number | null | readonly Content[]

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  // A parser would make a line feed of a bare carriage return, and drop a null.
  ['\r', '&#13;'],
  ['\0', '\uFFFD'],
])

const special = /[&<>"'\r\0]/gu
// Most texts have none of them, and looking costs less than replacing.
const isSpecial = /[&<>"'\r\0]/u

/** Text with every character replaced that means something in HTML, in attributes too. */
export const escapeHtml = (text: string): string =>
  isSpecial.test(text)
    ? text.replace(special, (character) => entities.get(character) ?? character)
    : text

/** The one way round the escaping: for constants of this package, never for data. */
export const raw = (text: string): Html => ({ [markup]: text })

const isList = (content: Content): content is readonly Content[] => Array.isArray(content)

const render = (content: Content): string => {
  if (content === null) return ''
  if (typeof content === 'string') return escapeHtml(content)
  if (typeof content === 'number') return String(content)
  if (isList(content)) {
    let text = ''
    for (const each of content) text += render(each)
    return text
  }
  return content[markup]
}

const trimmed = new WeakMap<TemplateStringsArray, readonly string[]>()

/** The fixed parts of a template without the indentation of the source, and without breaks at the end of a tag. */
const fixedParts = (strings: TemplateStringsArray): readonly string[] => {
  const known = trimmed.get(strings)
  if (known !== undefined) return known
  const parts = strings.map((string) =>
    string.replaceAll(/\n\s*/gu, '\n').replaceAll(/\s+(?=\/?>)/gu, ''),
  )
  trimmed.set(strings, parts)
  return parts
}

/** A template that escapes what is put into it. Attribute values must be quoted. */
export const html = (strings: TemplateStringsArray, ...values: readonly Content[]): Html => {
  const parts = fixedParts(strings)
  let text = parts[0] ?? ''
  // The end of the text: to look at the end of all of it would copy it.
  let last = text
  for (let index = 0; index < values.length; index += 1) {
    const value = render(values[index] ?? null)
    const next = parts[index + 1] ?? ''
    // Nothing on a line of its own leaves no empty line.
    const fixed =
      value === '' && next.startsWith('\n') && last.endsWith('\n') ? next.slice(1) : next
    text += value + fixed
    last = fixed || value || last
  }
  return raw(text)
}

/** The finished text of a page. */
export const renderPage = (page: Html): string => page[markup]
