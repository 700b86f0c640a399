/**
 * One page at a time by style alone: the one that the address names or holds a part of, the first where it
 * names none. A script marks it as well, where the address is a state that no element has for its name.
 */
export const sheetStyle = `
.sheet{display:none}
.sheet:target,.sheet:has(:target),.sheet[data-open],body:not(:has(.sheet:target,.sheet :target,.sheet[data-open]))>.sheet:first-of-type{display:block}
`

const identifier = /#([a-z][\w-]*)(?![\w-])(?=[^{};]*\{)/gu
const body = /(?<=(?:^|[{},;])\s*)body(?![\w-])/gu
const root = /(?<=(?:^|[{},;])\s*)((?:html|:root)(?![\w-])[^\s{,]*)/gu

/**
 * The style of a kind of page, held to its pages: the weight of its selectors stays what it is, so that the
 * rules keep their order with those of all pages. An identifier stands for itself on each of the pages,
 * `body` for the page, and what is asked of the document is asked above it.
 */
export const scopedStyle = (className: string, style: string): string => {
  const own = style
    .replaceAll(identifier, (_, id: string) => `:is([id$="~${id}"],#_)`)
    .replaceAll(body, '&')
    .replaceAll(root, '$1 &')
  return `:where(.${className}){${own}}\n`
}
