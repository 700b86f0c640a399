import { contentHash } from './content-hash.ts'
import { html, raw, renderPage, type Html } from './html.ts'
import { compareScript } from './script/compare-script.ts'
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
} from './style/style-sheet.ts'

/** What differs from page to page. */
export interface PageParts {
  readonly kind: 'index' | 'document' | 'compare' | 'explore' | 'concordance' | 'diff'
  readonly title: string
  readonly body: Html
}

const styles = {
  index: indexStyle,
  document: documentStyle,
  compare: comparePageStyle,
  explore: explorePageStyle,
  concordance: concordancePageStyle,
  diff: diffPageStyle,
} as const

/** Built as text, so that no formatter puts a blank inside what the policy has a hash of. */
const element = (name: 'style' | 'script', text: string): Html => raw(`<${name}>${text}</${name}>`)

const ownScripts: Partial<Readonly<Record<PageParts['kind'], string>>> = {
  compare: compareScript,
  explore: exploreScript,
  index: filterScript,
}

/** What a page runs: what all of them do, and what only its kind does. */
const scriptOf = (kind: PageParts['kind']): string => {
  const own = ownScripts[kind]
  return own === undefined ? shared : `${shared};${own}`
}

const policy = (style: string, script: string): string =>
  [
    "default-src 'none'",
    `style-src ${contentHash(style)}`,
    `script-src ${contentHash(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** A whole page: one file that asks for nothing and runs nothing but its own script. */
export const formatPage = ({ kind, title, body }: PageParts): string => {
  const [style, script] = [styles[kind], scriptOf(kind)]
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${raw(policy(style, script))}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${element('style', style)}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the report</a>
        ${body} ${element('script', script)}
      </body>
    </html> `
  return renderPage(page)
}
