import { html, type Html } from './html.ts'

const invisible = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu

const codePoint = (character: string): string => {
  const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `⟨U+${digits}⟩`
}

/** A name with its control characters shown, not obeyed: bidi overrides could make it read as another. */
export const showControls = (name: string): string => name.replace(invisible, codePoint)

/** A name from the data, isolated so that its writing direction stays its own. */
export const nameText = (name: string): Html => html`<bdi>${showControls(name)}</bdi>`
