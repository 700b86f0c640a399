import { categoryColours } from '../theme.ts'

const fills = Array.from(
  { length: categoryColours },
  (_, index) =>
    `.fill-${String(index)}{--tone:var(--category-${String(index)})}.lean-${String(index)}{color:var(--category-${String(index)})}`,
).join('')

/** Charts: drawn with attributes for place and size, and with these classes for colour. */
export const chartStyle: string = String.raw`
svg{display:block;overflow:visible}
.strip{inline-size:100%}
.axis-line{stroke:var(--rule);stroke-width:1}
.zero-line{stroke:var(--rule-strong);stroke-width:1}
.interval{stroke:currentColor;stroke-width:2;stroke-linecap:round}
.cap{stroke:currentColor;stroke-width:2}
.dot{fill:currentColor}
.ring{fill:var(--paper);stroke:currentColor;stroke-width:1.5}
.open{color:var(--mentioned)}.plain{color:var(--ink)}
.tick{font:var(--size-0) var(--sans);fill:var(--muted);font-variant-numeric:tabular-nums}
.rate{fill:var(--tone)}
.whisker{stroke:var(--ink);stroke-width:1}
.for{color:var(--for)}.against{color:var(--against)}.mixed{color:var(--mixed)}.mentioned,.absent{color:var(--mentioned)}
.glyph{display:inline-block;vertical-align:-.18em;inline-size:1.05em;block-size:1.05em;flex:none}
.glyph .shape{fill:currentColor}
.glyph .outline{fill:none;stroke:currentColor;stroke-width:1.6}
.glyph text{font:700 10px var(--sans);fill:var(--paper);text-anchor:middle}
.seg-for{fill:var(--for)}.seg-against{fill:var(--against)}.seg-mixed{fill:var(--mixed)}.seg-mentioned{fill:var(--rule)}.seg-absent{fill:none;stroke:var(--rule);stroke-dasharray:2 2}
.barcode-claim{fill:var(--against)}.barcode-premise{fill:var(--category-2)}
${fills}
@media (forced-colors:active){
.dot,.rate,.glyph .shape,.seg-for,.seg-against,.seg-mixed,.barcode-claim,.barcode-premise{fill:CanvasText}
.glyph text{fill:Canvas}.ring{fill:Canvas;stroke:CanvasText}.interval,.cap,.whisker,.zero-line{stroke:CanvasText}.axis-line{stroke:GrayText}
.seg-mentioned{fill:GrayText}.tick{fill:CanvasText}
}
`
