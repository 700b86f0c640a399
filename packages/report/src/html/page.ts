import { html, type Html } from './html.ts'
import { framePage } from './page-frame.ts'
import { compareScript } from './script/compare-script.ts'
import { concordanceScript } from './script/concordance-script.ts'
import { exploreScript } from './script/explore-script.ts'
import { filterScript } from './script/filter-script.ts'
import { marksScript } from './script/marks-script.ts'
import { flat, script as shared } from './script/script.ts'
import {
  comparePageStyle,
  concordancePageStyle,
  documentStyle,
  explorePageStyle,
  indexStyle,
  diffPageStyle,
  groupPageStyle,
  lexiconPageStyle,
} from './style/style-sheet.ts'

/** What differs from page to page. */
export interface PageParts {
  readonly kind:
    'index' | 'document' | 'compare' | 'explore' | 'concordance' | 'group' | 'lexicon' | 'diff'
  readonly title: string
  readonly body: Html
}

const styles = {
  index: indexStyle,
  document: documentStyle,
  compare: comparePageStyle,
  explore: explorePageStyle,
  concordance: concordancePageStyle,
  group: groupPageStyle,
  lexicon: lexiconPageStyle,
  diff: diffPageStyle,
} as const

const both = (own: string): string => `${shared};${flat(own)}`

/** What a page runs: what all of them do, and what only its kind does. */
const scripts: Readonly<Record<PageParts['kind'], string>> = {
  index: both(filterScript),
  document: both(marksScript),
  compare: both(compareScript),
  explore: both(exploreScript),
  concordance: both(concordanceScript),
  group: shared,
  lexicon: shared,
  diff: shared,
}

/** A whole page: one file that asks for nothing and runs nothing but its own script. */
export const formatPage = ({ kind, title, body }: PageParts): string =>
  framePage({
    title,
    style: styles[kind],
    script: scripts[kind],
    body: html`<a class="skip" href="#main">Skip to the report</a> ${body}`,
  })
