import { copyScript } from './copy-script.ts'
import { foldScript } from './fold-script.ts'
import { tableScript } from './table-script.ts'
import { themeScript } from './theme-script.ts'
import { wordsScript } from './words-script.ts'

/** A script without its indentation and its comments, which have lines of their own. */
export const flat = (script: string): string =>
  script
    .replaceAll(/^\s*\/(?:\/|\*\*).*$/gmu, '')
    .replaceAll(/\n\s*/gu, '\n')
    .trim()

/** What runs in every page. Without it every page still reads; it sorts, filters and unfolds. */
export const script: string = [themeScript, wordsScript, tableScript, copyScript, foldScript]
  .map((text) => flat(text))
  .join(';')
