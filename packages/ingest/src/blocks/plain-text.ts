import { tagSource } from './html-parts.ts'

const tagPattern = new RegExp(tagSource, 'gi')

/** Rules look at the first lines of a block only; more would only cost time. */
const maxLength = 1000

type Replacements = readonly (readonly [RegExp, string])[]

const markup: Replacements = [
  [tagPattern, ''],
  [/!\[[^\]]*\]\([^()]*\)/g, ''],
  [/\[([^[\]]*)\]\([^()]*\)/g, '$1'],
  [/\[([^[\]]+)\]\[[^[\]]*\]/g, '$1'],
  [/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1'],
  [/\\([-!#()*+.[\]_`{|}~])/g, '$1'],
  [/(?<![\p{L}\p{N}])[*_]{1,3}|[*_]{1,3}(?![\p{L}\p{N}])|`/gu, ''],
]

const variants: Replacements = [
  [/[‘’ʼ`]/g, "'"],
  [/[“”„«»]/g, '"'],
  [/[\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, ''],
  [/[أإآٱ]/g, 'ا'],
]

const spaces: Replacements = [
  [/&nbsp;|&#160;/gi, ' '],
  [/&gt;|&#62;|&raquo;|&rsaquo;/gi, '>'],
  [/&amp;|&#38;/gi, '&'],
  [/\s+/g, ' '],
]

const replaceAll = (surface: string, replacements: Replacements): string =>
  replacements
    .reduce((text, [pattern, to]) => text.replace(pattern, to), surface.slice(0, maxLength))
    .trim()

/**
 * A surface as a reader sees it, with links, emphasis and escapes resolved, quotes straightened and
 * Arabic letters folded. Only rules match it; no offset leads back to the text.
 */
export const plainText = (surface: string): string =>
  replaceAll(surface, [...markup, ...variants, ...spaces])

/** A surface without its markup, every letter and quote as written, on one line. */
export const withoutMarkup = (surface: string): string =>
  replaceAll(surface, [...markup, ...spaces])

/** A surface without its links and their texts. */
export const withoutLinks = (surface: string): string =>
  surface.replace(/!?\[[^[\]]*\]\([^()]*\)/g, '').replace(tagPattern, '')
