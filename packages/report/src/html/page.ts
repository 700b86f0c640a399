import { html, type Html } from './html.ts'
import { framePage } from './page-frame.ts'
import { compareScript } from './script/compare-script.ts'
import { concordanceScript } from './script/concordance-script.ts'
import { exploreScript } from './script/explore-script.ts'
import { filterScript } from './script/filter-script.ts'
import { script as shared } from './script/script.ts'
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

const own: Partial<Record<PageParts['kind'], string>> = {
  compare: compareScript,
  concordance: concordanceScript,
  explore: exploreScript,
  index: filterScript,
}

/** What a page runs: what all of them do, and what only its kind does. */
const scriptOf = (kind: PageParts['kind']): string =>
  [shared, own[kind]].filter((part) => part !== undefined).join(';')

/** A whole page: one file that asks for nothing and runs nothing but its own script. */
export const formatPage = ({ kind, title, body }: PageParts): string =>
  framePage({
    title,
    style: styles[kind],
    script: scriptOf(kind),
    body: html`<a class="skip" href="#main">Skip to the report</a> ${body}`,
  })
