import { markStyle, plotMarkStyle } from '../chart/mark-style.ts'

/** Charts: drawn with attributes for place and size, and with classes for colour. */
export const chartStyle: string = String.raw`
svg{display:block;overflow:visible}
.strip{inline-size:100%}
${markStyle}
.glyph{display:inline-block;vertical-align:-.18em;inline-size:1.05em;block-size:1.05em;flex:none}
.chart-files{display:flex;gap:var(--space-2);font:var(--size-1)/1.4 var(--sans);padding-block:var(--space-0)}
.chart-files a{display:inline-block;min-inline-size:1.5rem;min-block-size:1.5rem;line-height:1.5rem;color:var(--muted);text-decoration-color:var(--rule)}
.chart-files a:hover{color:var(--link);text-decoration-color:currentColor}
.words-note{color:var(--muted);padding-block:var(--space-1) var(--space-2)}
.switches{display:flex;flex-wrap:wrap;gap:var(--space-1)}
.button[aria-pressed=true]{background:var(--ink);border-color:var(--ink);color:var(--paper)}
html:not([data-words=author]) .words-author,html[data-words=author] .words-all{display:none}
@media (forced-colors:active){
.dot,.rate,.glyph .shape{fill:CanvasText}
.glyph text{fill:Canvas}.interval,.whisker,.zero-line{stroke:CanvasText}.axis-line{stroke:GrayText}
.button[aria-pressed=true]{border:2px solid Highlight}
}
@media print{.chart-files{display:none}}
`

/** Plots of many documents, and their marks. */
export const plotStyle: string = String.raw`
${plotMarkStyle}
.tick{font:var(--size-0) var(--sans);fill:var(--muted);font-variant-numeric:tabular-nums}
.chart-legend{display:flex;flex-wrap:wrap;gap:.2rem var(--space-3);font:var(--size-1)/1.4 var(--sans);color:var(--muted);padding-block-end:var(--space-2)}
.chart-legend li{display:flex;align-items:center;gap:.45em}
.chart-legend .sample{inline-size:1.8rem;flex:none}
.unit{display:block;text-align:center;font-weight:400;font-size:var(--size-0)}
.panels.roomy{grid-template-columns:repeat(auto-fill,minmax(min(28rem,100%),1fr))}
.panels.roomy .name{inline-size:26%}.panels.roomy .figure{inline-size:4.6rem}
@media (max-width:46rem){.plot td.number{white-space:normal}.plot tbody th{min-inline-size:6.5rem}.plot .ends{white-space:nowrap;font-size:var(--size-0)}.panels.roomy .figure{inline-size:3.9rem}.panels.roomy .counts{inline-size:2rem}}
@media (forced-colors:active){
.bin,.seg-for,.seg-against,.seg-mixed,.part-claim,.part-premise,.part-both,.tick{fill:CanvasText}
.ring{fill:Canvas;stroke:CanvasText}.quartiles{stroke:CanvasText}
.seg-mentioned,.part-neither{fill:GrayText}
:is(.seg-for,.seg-against,.seg-mixed,.seg-mentioned,.part-claim,.part-premise,.part-both,.part-neither){stroke:Canvas}
}
@media print{.matrix,.scroll .plot tbody th,.plot .track{min-inline-size:0!important}.plot :is(th,td){padding-inline:.2rem}}
`
