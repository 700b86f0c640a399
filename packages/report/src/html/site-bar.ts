import { html, type Html } from './html.ts'

/** The bar above every page: where one is, and the switch of colours, shown when the script runs. */
export const siteBar = (home: string | null, homeName?: string): Html =>
  html`<div class="bar">
    ${
      home === null
        ? html`<span class="brand">contend<small>argument report</small></span>`
        : html`<a class="brand" href="${home}"
            >contend<small>← ${homeName ?? 'all documents'}</small></a
          >`
    }
    <button class="button" type="button" data-theme-toggle hidden>Dark</button>
  </div>`
