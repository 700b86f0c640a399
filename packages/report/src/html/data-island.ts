import { html, raw, type Html } from './html.ts'

/** Data that stands in a page for its scripts; nothing in it can end the element. */
export const dataIsland = (name: string, value: unknown): Html =>
  html`<script type="application/json" data-island="${name}">
    ${raw(JSON.stringify(value).replaceAll('<', String.raw`\u003c`))}
  </script>`
