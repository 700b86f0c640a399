import { copyScript } from './copy-script.ts'
import { marksScript } from './marks-script.ts'
import { tableScript } from './table-script.ts'
import { themeScript } from './theme-script.ts'

/** All that runs in a page. Without it every page still reads; it sorts, filters and explains. */
export const script: string = [themeScript, tableScript, marksScript, copyScript]
  .map((text) => text.replaceAll(/\n\s*/gu, '\n'))
  .join(';')
