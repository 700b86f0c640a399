/** How a map of an argument is drawn, in a page and in a file of its own. */
export const mapDrawingStyle = `
.map text{font:12px var(--sans);fill:var(--ink)}
.map .card{fill:var(--sunken)}
.map .node rect{fill:var(--paper);stroke:var(--muted);stroke-width:1}
.map .claim rect{fill:var(--claim)}.map .thesis rect{fill:var(--claim);stroke:var(--ink);stroke-width:2.5}
.map .premise rect{fill:var(--premise)}
.map .attributed rect{stroke-dasharray:5 3;stroke:var(--attributed);stroke-width:1.5}
.map text>tspan:first-child:not([dy]){font-weight:700}
.map .edge{fill:none;stroke:var(--muted);stroke-width:2}
.map .edge.supports{stroke:var(--for)}.map .edge.attacks{stroke:var(--against);stroke-dasharray:7 4}.map .edge.rephrases{stroke:var(--mixed);stroke-dasharray:2 4}
.map .sign circle{fill:var(--paper);stroke:var(--muted);stroke-width:1.5}
.map .sign text{font-weight:700;text-anchor:middle}
.map .sign.supports circle{stroke:var(--for)}.map .sign.attacks circle{stroke:var(--against)}.map .sign.rephrases circle{stroke:var(--mixed)}
.map .sign.supports text{fill:var(--for)}.map .sign.attacks text{fill:var(--against)}.map .sign.rephrases text{fill:var(--mixed)}
.map .paper{fill:var(--paper)}.map .name{font:600 20px serif}
`

const pageStyle = `
.document #map .scroll{padding-block:var(--space-1)}
.document #map svg[role=group]{margin-inline:auto 0}
.map a{text-decoration:none}
.map a:hover rect{stroke:var(--focus);stroke-width:2.5}
.map a:focus-visible{outline:0}.map a:focus-visible rect{stroke:var(--focus);stroke-width:4;stroke-dasharray:none}
.map-legend{display:flex;flex-wrap:wrap;gap:var(--space-0) var(--space-3);padding-block-end:var(--space-2)}
.map-legend li{display:flex;gap:.5rem;align-items:center;min-block-size:1.5rem}
.files{font:var(--size-1)/1.4 var(--sans);color:var(--muted);padding-block-start:var(--space-2)}
@media (forced-colors:active){
.map .node rect,.map .sign circle{fill:Canvas;stroke:CanvasText}.map .card{fill:none;stroke:GrayText}
.map text,.map .sign text{fill:CanvasText!important}.map a text{fill:LinkText!important}.map .edge{stroke:CanvasText!important}
}
@media print{#map .scroll{overflow:visible}#map svg[role=group]{max-inline-size:100%;block-size:auto}#map .files{display:none}}
`

/** The map in a page: it scrolls in its own frame, and its nodes answer to pointer and focus. */
export const mapStyle: string = [mapDrawingStyle, pageStyle].join('')
