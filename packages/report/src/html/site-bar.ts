import { html, type Html } from './html.ts'

/** The bar above every page: where one is, and the switches, shown when the script runs. */
export const siteBar = (home: string | null): Html =>
  html`<div class="bar">
    ${
      home === null
        ? html`<span class="brand">contend<small>argument report</small></span>`
        : html`<a class="brand" href="${home}">contend<small>← overview</small></a>`
    }
    <span class="switches"
      ><button class="button" type="button" data-words-toggle aria-pressed="false" hidden>
        Author’s words only
      </button>
      <button class="button" type="button" data-theme-toggle hidden>Dark</button></span
    >
  </div>`
