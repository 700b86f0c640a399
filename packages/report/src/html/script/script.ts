import { marksScript } from './marks-script.ts'
import { tableScript } from './table-script.ts'
import { themeScript } from './theme-script.ts'
import { wordsScript } from './words-script.ts'

/** All that runs in a page. Without it every page still reads; it sorts, filters and explains. */
export const script: string = [themeScript, wordsScript, tableScript, marksScript].join(';')
