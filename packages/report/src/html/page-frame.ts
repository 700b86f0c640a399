import { contentHash } from './content-hash.ts'
import { html, raw, renderPage, type Html } from './html.ts'

/** A page before its frame. */
export interface FrameParts {
  readonly title: Html | string
  readonly style: string
  readonly script: string
  /** All that stands in `body`. */
  readonly body: Html
}

/** Built as text, so that no formatter puts a blank inside what the policy has a hash of. */
const element = (name: 'style' | 'script', text: string): Html => raw(`<${name}>${text}</${name}>`)

const policy = (style: string, script: string): string =>
  [
    "default-src 'none'",
    `style-src ${contentHash(style)}`,
    `script-src ${contentHash(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** A whole file that asks for nothing and runs nothing but its own script, at the end of `body`. */
export const framePage = ({ title, style, script, body }: FrameParts): string =>
  renderPage(
    html`<!doctype html>
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
          ${body} ${element('script', script)}
        </body>
      </html> `,
  )
