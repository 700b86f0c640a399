import { categoryColours } from '../theme.ts'

const lanes = [0, 1, 2] as const
const layers = Array.from({ length: 8 }, (_, index) => String(index))

const tones = Array.from(
  { length: categoryColours },
  (_, index) => `.c${String(index)}{--tone:var(--category-${String(index)})}`,
).join('')

const laneRules = lanes
  .map((lane) => `.h.l${String(lane)}{background-position:0 calc(100% - ${String(lane * 3)}px)}`)
  .join('')

const lexiconSwitches = layers
  .map((layer) => `body:has(#layer-x${layer}:not(:checked)) .h.x${layer}{background-image:none}`)
  .join('')

/** The page of one document. */
export const articleStyle: string = String.raw`
.head{padding-block:var(--space-5) var(--space-4)}
.head h1{font-size:clamp(1.7rem,1.2rem + 2.2vw,2.6rem);max-inline-size:26ch;line-height:1.1}
.head h1:dir(rtl){max-inline-size:none}
.head .path{font:var(--size-1)/1.5 var(--sans);color:var(--muted);padding-block-start:var(--space-2)}
dl.facts{display:flex;flex-wrap:wrap;gap:var(--space-1) var(--space-4);border-block:1px solid var(--rule);padding-block:var(--space-2)}
dl.facts dt{color:var(--muted)}
dl.facts dd{font-size:var(--size-2);font-variant-numeric:tabular-nums}
.claims li{padding-block:.4rem;border-block-end:1px solid var(--rule);max-inline-size:52rem}
.claims .meta{display:block;color:var(--muted)}
@media (min-width:46.01rem){.sides th:first-child{inline-size:20%}.sides td:nth-child(2){inline-size:26%}}
.sides tbody th{font:600 var(--size-2)/1.3 var(--serif)}
dl.facts dt::first-letter{text-transform:uppercase}
.barcode td,.barcode th{padding-block:.15rem;border:0}
.barcode .track{inline-size:80%}
.barcode th{white-space:nowrap}
.course{table-layout:fixed;min-inline-size:30rem}
.course th:first-child{inline-size:22%}
.course thead th,.course td{text-align:center;padding:.3rem .15rem;vertical-align:bottom}
.course thead th:first-child{text-align:start}
.course .claims{--tone:var(--against)}.course .premises{--tone:var(--category-2)}
.course .rank{font:700 var(--size-0)/1.2 var(--sans)}
.reading{display:grid;grid-template-columns:minmax(0,1fr) 15rem;gap:var(--space-5);align-items:start}
.article{white-space:pre-wrap;max-inline-size:var(--measure);font-size:1.125rem;line-height:1.85;padding-block-end:var(--space-6);overflow-wrap:anywhere}
.article[dir=rtl]{line-height:2.1;font-size:1.2rem}
.b-title{font-size:1.5em;font-weight:600;line-height:1.3}
.b-heading{font-size:1.2em;font-weight:600}
.b-boilerplate,.b-caption{color:var(--muted);font-size:.9em}
.layers{position:sticky;inset-block-start:var(--space-3);max-block-size:calc(100vh - 2rem);overflow:auto;font:var(--size-1)/1.4 var(--sans);border-block-start:3px solid var(--rule-strong);padding-block-start:var(--space-2)}
.layers h3{font:600 var(--size-1)/1.4 var(--sans);letter-spacing:0;padding-block:var(--space-2) var(--space-0)}
.layers label{display:flex;gap:.5rem;align-items:center;padding-block:.2rem;min-block-size:1.5rem}
.layers ul li{display:flex;gap:.5rem;align-items:center;padding:.1rem 0 .1rem 1.6rem}
.layers ul .number{margin-inline-start:auto}
.layers .swatch{inline-size:1.4rem;block-size:.9rem;flex:none}
.s{border-radius:2px;scroll-margin-block-start:30vh;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.s.claim{background:var(--claim)}.s.premise{background:var(--premise)}.s.claim.premise{background:var(--both)}
.s.claim,.s.premise{padding-block:.12em}
.s.claim::before,.s.premise::before{font:700 .58em/1 var(--sans);vertical-align:super;margin-inline-end:.25em;color:var(--muted);speak:never}
.s.claim::before{content:'C'}.s.premise::before{content:'P'}.s.claim.premise::before{content:'C P'}
.s.thesis::before{content:'T' attr(data-thesis)}.s.thesis.premise::before{content:'T' attr(data-thesis) ' P'}
.s.attributed{color:var(--attributed);font-style:italic}
.s.attributed:lang(ar){font-style:normal}
.s.attributed::after{content:'\2060❞';font-size:.7em;vertical-align:super;color:var(--attributed);font-style:normal}
.s:target{outline:3px solid var(--focus);outline-offset:3px}
.h{background-color:transparent;color:inherit;background-image:linear-gradient(var(--tone),var(--tone));background-size:100% 2px;background-repeat:no-repeat;padding-block-end:2px;--tone:var(--muted)}
.h.dashed{background-image:repeating-linear-gradient(90deg,var(--tone) 0 5px,transparent 5px 8px)}
.n-scope{text-decoration:overline dotted var(--negation) .09em}
.n-cue{text-decoration:overline solid var(--negation) .14em;font-weight:600}
.h:hover,.h:focus-visible,.n-cue:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
${tones}${laneRules}
.swatch.h{padding:0;background-size:100% 3px;background-position:0 50%}
.swatch.s{padding:0}
.swatch.n-scope{border-block-start:2px dotted var(--negation)}
body:has(#layer-claims:not(:checked)) .s.claim:not(.premise){background:none}
body:has(#layer-claims:not(:checked)) .s.claim.premise{background:var(--premise)}
body:has(#layer-claims:not(:checked)) .s.claim:not(.premise)::before{content:none}
body:has(#layer-claims:not(:checked)) .s.claim.premise::before{content:'P'}
body:has(#layer-premises:not(:checked)) .s.premise:not(.claim){background:none}
body:has(#layer-premises:not(:checked)) .s.claim.premise{background:var(--claim)}
body:has(#layer-premises:not(:checked)) .s.premise:not(.claim)::before{content:none}
body:has(#layer-premises:not(:checked)) .s.claim.premise::before{content:'C'}
body:has(#layer-claims:not(:checked)):has(#layer-premises:not(:checked)) .s.claim.premise{background:none}
body:has(#layer-claims:not(:checked)):has(#layer-premises:not(:checked)) .s.claim.premise::before{content:none}
body:has(#layer-attributed:not(:checked)) .s.attributed{color:inherit;font-style:inherit}
body:has(#layer-attributed:not(:checked)) .s.attributed::after{content:none}
body:has(#layer-negation:not(:checked)) :is(.n-scope,.n-cue){text-decoration:none;font-weight:inherit}
body:has(#layer-boilerplate:not(:checked)) :is(.b-boilerplate,.b-caption){color:inherit;font-size:inherit}
${lexiconSwitches}
.evidence ol li{padding-block:.3rem;border-block-end:1px solid var(--rule);font:var(--size-1)/1.45 var(--sans)}
.evidence table,.panel table{inline-size:auto}
.evidence td,.panel td{padding:.1rem .8rem .1rem 0;border:0}
.panel{position:fixed;z-index:5;inline-size:min(24rem,calc(100vw - 1rem));max-block-size:min(50vh,26rem);overflow:auto;background:var(--raised);border:1px solid var(--rule-strong);border-radius:6px;padding:var(--space-2) var(--space-3);box-shadow:0 .5rem 2rem rgb(0 0 0/.25);font:var(--size-1)/1.45 var(--sans);text-align:start}
.panel[hidden]{display:none}
.panel>div+div{border-block-start:1px solid var(--rule);margin-block-start:var(--space-1);padding-block-start:var(--space-1)}
@media (max-width:60rem){
.reading{grid-template-columns:minmax(0,1fr)}
.layers{position:static;order:-1;max-block-size:none;columns:14rem;margin-block-end:var(--space-3)}
.layers>*{break-inside:avoid}
}
@media (max-width:40rem){.panel{inset-inline:.5rem!important;inset-block:auto .5rem!important;inline-size:auto}}
@media (forced-colors:active){
.h{text-decoration:underline;forced-color-adjust:auto}.s.claim{text-decoration:underline double}.n-cue,.n-scope{border-block-start:1px dotted}
}
`
