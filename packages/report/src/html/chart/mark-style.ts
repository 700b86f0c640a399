import { categoryColours } from '../theme.ts'

const colourRules = (ruleOf: (index: number) => string): string =>
  Array.from({ length: categoryColours }, (_, index) => ruleOf(index)).join('')

/** Colours of the marks that every page may have, by class; for drawings that stand alone too. */
export const markStyle: string = String.raw`
.axis-line{stroke:var(--rule);stroke-width:1}
.zero-line{stroke:var(--rule-strong);stroke-width:1}
.interval{stroke:currentColor;stroke-width:2;stroke-linecap:round}
.dot{fill:currentColor}
.open{color:var(--mentioned)}.plain{color:var(--ink)}
.rate{fill:var(--tone)}
.whisker{stroke:var(--ink);stroke-width:1}
.for{color:var(--for)}.against{color:var(--against)}.mixed{color:var(--mixed)}.mentioned,.absent{color:var(--mentioned)}
.glyph .shape{fill:currentColor}
.glyph .outline{fill:none;stroke:currentColor;stroke-width:1.6}
.glyph text{font:700 10px var(--sans);fill:var(--paper);text-anchor:middle}
.barcode-claim{--tone:var(--against)}.barcode-premise{--tone:var(--category-2)}
${colourRules((index) => `.fill-${String(index)}{--tone:var(--category-${String(index)})}`)}
`

/** Colours of the marks that only plots of many documents have. */
export const plotMarkStyle: string = String.raw`
.quartiles{stroke:currentColor;stroke-width:4;stroke-opacity:.45}
.ring{fill:var(--paper);stroke:currentColor;stroke-width:1.5}
.bin{fill:var(--mentioned)}
.seg-for{fill:var(--for)}.seg-against{fill:var(--against)}.seg-mixed{fill:var(--mixed)}.seg-mentioned{fill:var(--rule)}.seg-absent{fill:none;stroke:var(--rule);stroke-dasharray:2 2}
.part-claim{fill:var(--against)}.part-both{fill:var(--mixed)}.part-premise{fill:var(--category-2)}.part-neither{fill:var(--rule)}
${colourRules((index) => `.lean-${String(index)}{color:var(--category-${String(index)})}`)}
`
