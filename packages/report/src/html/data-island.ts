import { raw, type Html } from './html.ts'

/** Data as JSON that no parser of HTML takes for the end of its element. */
export const islandText = (data: unknown): string =>
  JSON.stringify(data).replaceAll('<', String.raw`\u003c`)

/** Data that stands in a page: never run, only read by its scripts. */
export const dataIsland = (name: string, data: unknown): Html =>
  raw(`<script type="application/json" data-island="${name}">${islandText(data)}</script>`)
