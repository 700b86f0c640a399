import type { DraftCategory, LexiconDraft, Place } from './lexicon-draft.ts'
import { readXml } from './xml-elements.ts'

const readPattern = (
  attributes: ReadonlyMap<string, string>,
  place: Place,
  { category, draft }: { readonly category: DraftCategory | null; readonly draft: LexiconDraft },
): void => {
  const written = attributes.get('name') ?? ''
  if (category === null) {
    draft.note('no-category', place, written, 'The pattern stands in no category.')
    return
  }
  const pattern = draft.pattern(written, 'star', place)
  const comment = attributes.get('desc')?.trim() ?? ''
  if (pattern === null) return
  draft.add(category, { pattern, place, comment: comment === '' ? null : comment })
}

/**
 * Reads a dictionary of Yoshikoder or Lexicoder 2: `cnode` elements are categories, which nest, and
 * `pnode` elements their patterns. An only outermost `cnode` that holds categories but no patterns is
 * the dictionary itself.
 */
export const readYoshikoder = (text: string, draft: LexiconDraft): void => {
  const open: (DraftCategory | null)[] = []
  const current = (): DraftCategory | null => open.at(-1) ?? null
  const openCategory = (attributes: ReadonlyMap<string, string>, place: Place): void => {
    const name = attributes.get('name') ?? ''
    const category = draft.category(name, current(), place)
    const description = attributes.get('desc')?.trim() ?? ''
    if (description !== '') {
      draft.note('category-description', place, description, `A description of ${category.name}.`)
    }
    if (category.place !== place) {
      const message = `The category begins on line ${String(category.place.line)}; it goes on here.`
      draft.note('category-merged', place, name, message)
    }
    open.push(category)
  }
  readXml(text, draft, {
    open: (name, attributes, place) => {
      if (name === 'cnode') openCategory(attributes, place)
      else {
        if (name === 'pnode') readPattern(attributes, place, { category: current(), draft })
        else if (name !== 'dictionary') {
          draft.note('xml-unknown', place, `<${name}>`, 'An element that no dictionary has.')
        }
        open.push(current())
      }
    },
    close: () => {
      open.pop()
    },
    text: (found, place) => {
      draft.note('xml-unknown', place, found, 'Text between elements; patterns are attributes.')
    },
  })
  draft.unwrapRoot()
}
