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
@media (max-width:46rem){.plot :is(td,thead th).number{white-space:normal}.plot tbody th{min-inline-size:5.5rem}.plot .ends{white-space:nowrap;font-size:var(--size-0)}.panels.roomy .figure{inline-size:3.9rem}.panels.roomy .counts{inline-size:2rem}}
@media (max-width:70rem){
.plot.many,.plot.many :is(thead,tbody){display:block}
.plot.many tr{display:flex;flex-wrap:wrap;gap:0 var(--space-3);align-items:center;padding-block:.3rem;border-block-end:1px solid var(--rule)}
.plot.many thead tr{border-color:var(--rule-strong)}
.plot.many :is(th,td){display:block;border:0;padding:0}
.plot.many tr>:first-child{flex:0 0 32%;min-inline-size:0}
.plot.many th[scope=rowgroup]{flex-basis:100%}
.plot.many .track{flex:1;order:1;inline-size:auto;min-inline-size:0;padding-inline:.75rem}
.plot.many tr>:not(:first-child,.track){order:2}
.plot.many thead th:not(:first-child,.track){display:none}
.plot.many td[data-label]::before{content:attr(data-label) ' ';color:var(--muted)}
.plot.many tr>td:not(.track){font-size:var(--size-0);white-space:nowrap;text-align:start}
.plot.many tr::after{content:'';order:1;flex:0 0 100%}
}
@media (forced-colors:active){
.bin,.seg-for,.seg-against,.seg-mixed,.part-claim,.part-premise,.part-both,.tick{fill:CanvasText}
.ring{fill:Canvas;stroke:CanvasText}.quartiles{stroke:CanvasText}
.seg-mentioned,.part-neither{fill:GrayText}
:is(.seg-for,.seg-against,.seg-mixed,.seg-mentioned,.part-claim,.part-premise,.part-both,.part-neither){stroke:Canvas}
}
@media print{.panels:not(.roomy){grid-template-columns:repeat(2,minmax(0,1fr))}.matrix .cell{padding:.2rem;font-size:7.5pt}.matrix,.scroll .plot tbody th,.plot .track{min-inline-size:0!important}.plot :is(th,td){padding-inline:.2rem}}
`
