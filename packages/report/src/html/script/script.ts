import { copyScript } from './copy-script.ts'
import { foldScript } from './fold-script.ts'
import { marksScript } from './marks-script.ts'
import { tableScript } from './table-script.ts'
import { themeScript } from './theme-script.ts'
import { wordsScript } from './words-script.ts'

/** All that runs in a page. Without it every page still reads; it sorts, filters, explains and unfolds. */
export const script: string = [
  themeScript,
  wordsScript,
  tableScript,
  marksScript,
  copyScript,
  foldScript,
]
  .map((text) => text.replaceAll(/\n\s*/gu, '\n'))
  .join(';')
