import { concordanceStyle } from '../../kwic/concordance-style.ts'
import { theme } from '../theme.ts'
import { baseStyle } from './base-style.ts'
import { chartStyle, plotStyle } from './chart-style.ts'
import { compareStyle } from './compare-style.ts'
import { diffStyle } from './diff-style.ts'
import { groupStyle } from './group-style.ts'
import { lexiconStyle } from './lexicon-style.ts'
import { articleStyle } from './document-style.ts'
import { foldStyle } from './fold-style.ts'
import { exploreStyle, filterStyle, overviewFilterStyle } from './explore-style.ts'
import { outlineStyle } from './outline-style.ts'
import { mapStyle } from './map-style.ts'
import { overviewStyle } from './index-style.ts'
import { robustnessStyle } from './robustness-style.ts'
import { printStyle } from './print-style.ts'
import { tableStyle } from './table-style.ts'

const shared = [theme, baseStyle, tableStyle, chartStyle]

/** What the style of every page starts with; `printStyle` is what it ends with. */
export const sharedStyle: string = shared.join('')

/** The style of the overview, as one text. */
export const indexStyle: string = [
  ...shared,
  filterStyle,
  plotStyle,
  overviewStyle,
  robustnessStyle,
  overviewFilterStyle,
  foldStyle,
  printStyle,
].join('')

/** The style of a document's page, as one text. */
export const documentStyle: string = [
  ...shared,
  articleStyle,
  mapStyle,
  outlineStyle,
  printStyle,
].join('')

/** The style of the page that sets two documents side by side, as one text. */
export const comparePageStyle: string = [...shared, compareStyle, printStyle].join('')

/** The style of a concordance, as one text. */
export const concordancePageStyle: string = [...shared, concordanceStyle, printStyle].join('')

/** The style of the page of a group, as one text. */
export const groupPageStyle: string = [
  ...shared,
  plotStyle,
  overviewStyle,
  groupStyle,
  printStyle,
].join('')

/** The style of the page of a lexicon, as one text. */
export const lexiconPageStyle: string = [...shared, lexiconStyle, printStyle].join('')

/** The style of the page on an edit of a lexicon, as one text. */
export const diffPageStyle: string = [
  ...shared,
  plotStyle,
  overviewStyle,
  diffStyle,
  printStyle,
].join('')

/** The style of the pages with tables of any size, as one text. */
export const explorePageStyle: string = [...shared, filterStyle, exploreStyle, printStyle].join('')
