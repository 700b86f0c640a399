import { categoryColours } from '../theme.ts'

/** How far below its words the underline of each lane lies. */
const lanes = [1, 2] as const

/** Lines that tell categories apart without colour. */
const lines = [
  'solid 2px',
  'dashed 2px',
  'dotted 3px',
  'double 2px',
  'wavy 1px',
  'solid 4px',
  'dashed 4px',
  'dotted 5px',
] as const

/** Categories with a colour and line of their own; further ones are drawn like the lexicon's own. */
const styled = Array.from({ length: 3 * categoryColours }, (_, index) => index)

const selectors = (holds: (index: number) => boolean): string =>
  styled
    .filter(holds)
    .map((index) => `.k${String(index)}`)
    .join(',')

const tones = Array.from(
  { length: categoryColours },
  (_, colour) =>
    `${selectors((index) => index % categoryColours === colour)}{--tone:var(--category-${String(colour)})}`,
).join('')

/** The line moves on by one each time the colours start again, so that no two are alike. */
const lineRules = lines
  .map((line, at) => {
    const [style = '', width = ''] = line.split(' ')
    const which = selectors(
      (index) => (index + Math.floor(index / categoryColours)) % lines.length === at,
    )
    return `${which}{text-decoration-style:${style};text-decoration-thickness:${width}}`
  })
  .join('')

const laneRules = lanes
  .map(
    (lane) =>
      `.article .l${String(lane)}{text-underline-offset:calc(.22em + ${String(lane * 5)}px)}`,
  )
  .join('')

/** The page of one document. */
export const articleStyle: string = String.raw`
.head{padding-block:var(--space-5) var(--space-4)}
.head h1{font-size:clamp(1.7rem,1.2rem + 2.2vw,2.6rem);max-inline-size:26ch;line-height:1.1}
.head h1.long{font-size:var(--size-5);line-height:1.25;max-inline-size:none}
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
.course thead th,.course td{text-align:center;padding:.3rem .15rem;vertical-align:middle}
.course thead th:first-child{text-align:start}
.course .claims{--tone:var(--against)}.course .premises{--tone:var(--category-2)}
.course .rank{display:inline-block;min-inline-size:1.5rem;font:700 var(--size-0)/1.5rem var(--sans)}
html:has(.document){scroll-padding-block-start:4rem}
.contents{position:sticky;inset-block-start:0;z-index:4;background:var(--paper);border-block-end:1px solid var(--rule);font:var(--size-1)/1.4 var(--sans)}
.contents .page{display:flex;justify-content:space-between;gap:var(--space-3)}
.contents ul{display:flex;gap:0 var(--space-3);overflow-x:auto;scrollbar-width:none}
.contents ul+ul{flex:none}
.contents a{display:block;padding-block:.55rem;min-inline-size:1.5rem;color:var(--ink);text-decoration:none;white-space:nowrap;text-align:center}
.contents a:hover{text-decoration:underline}
.contents a:focus-visible{outline-offset:-3px}
.neighbours{padding-block-start:var(--space-5)}
.neighbours ul{flex-wrap:nowrap;justify-content:space-between}
.neighbours li{flex:0 1 30rem}.neighbours li+li,.neighbours li:only-child:has(a[rel=next]){text-align:end;margin-inline-start:auto}
.neighbours a{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;text-decoration:underline;text-decoration-color:var(--rule)}
.reading{display:grid;grid-template-columns:minmax(0,1fr) 16rem;gap:var(--space-5);align-items:start}
.article{grid-area:1/1;white-space:pre-wrap;max-inline-size:var(--measure);font-size:1.125rem;line-height:1.95;padding-block-end:var(--space-6);overflow-wrap:anywhere}
.article[dir=rtl]{line-height:2.2;font-size:1.2rem;justify-self:end;inline-size:100%}
.article>div{content-visibility:auto;contain-intrinsic-size:auto 60rem;padding-inline:.5rem;margin-inline:-.5rem}
.article .title{font-size:1.5em;font-weight:600;line-height:1.4}
.article .heading{font-size:1.2em;font-weight:600}
.article .dim{color:var(--muted);font-size:.9em}
.layers{grid-area:1/2;position:sticky;inset-block-start:3.5rem;max-block-size:calc(100vh - 4rem);overflow:auto;font:var(--size-1)/1.4 var(--sans);border-block-start:3px solid var(--rule-strong);padding-block-start:var(--space-1)}
.layers h3{font:600 var(--size-1)/1.4 var(--sans);letter-spacing:0;padding-block:var(--space-2) var(--space-0)}
.layers label{display:flex;flex:1;gap:.5rem;align-items:center;min-block-size:1.6rem}
.layers input{flex:none;margin:0}
.layers .number{margin-inline-start:auto}
.layers ul li{display:flex;align-items:center;padding-inline-start:1.4rem}
.layers .places{flex:none;inline-size:1.6rem;line-height:1.6rem;text-align:center;text-decoration:none}
.swatch{flex:none;inline-size:1.8rem;overflow:hidden;white-space:nowrap;text-align:center;padding-block:.15rem}
.s{border-radius:2px;scroll-margin-block-start:25vh;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.claim.s{background:var(--claim)}.premise.s{background:var(--premise)}.claim.premise.s{background:var(--both)}
:is(.claim,.premise).s{padding-block:.12em}
:is(.claim,.premise).s::before{font:700 .58em/1 var(--sans);vertical-align:super;margin-inline-end:.25em;color:var(--muted);speak:never}
.claim.s::before{content:'C\2060'}.premise.s::before{content:'P\2060'}.claim.premise.s::before{content:'C\00a0P\2060'}
.claim.s[data-t]::before{content:'T' attr(data-t) '\2060'}.claim.premise.s[data-t]::before{content:'T' attr(data-t) '\00a0P\2060'}
.swatch.s::before{margin:0;vertical-align:baseline}
.attributed.s{color:var(--attributed);font-style:italic}
.attributed.s:lang(ar){font-style:normal}
.attributed.s::after{content:'\2060❞';font-size:.7em;vertical-align:super;color:var(--attributed);font-style:normal}
.s:target{outline:3px solid var(--focus);outline-offset:3px}
u,.article i{text-decoration:underline solid 2px var(--tone,var(--muted));text-decoration-skip-ink:none;text-underline-offset:.22em}
.article i{font-style:inherit;text-decoration-thickness:1px;text-underline-offset:.5em}
${tones}${lineRules}${laneRules}
u.own{text-decoration-thickness:1px}
:is(u,i).off,.article:not(.live) i{text-decoration:none}
span.neg{text-decoration:overline dotted var(--negation) .09em}
b.neg{text-decoration:overline solid var(--negation) .14em;font-weight:600}
.st{color:inherit;border:1px solid var(--side);border-radius:3px;padding-inline:.1em;--side:var(--muted)}
.st.m{border-inline-start:0}
.st.for{--side:var(--for)}.st.against{--side:var(--against);border-style:dashed}.st.neutral{border-width:0 0 1px;border-style:dotted}
.st:not(.m)::before{font:.6em/1 var(--sans);vertical-align:.2em;padding-inline:.15em;color:var(--side)}
.st.for:not(.m)::before{content:'▲'}.st.against:not(.m)::before{content:'▼'}
.article [data-n]:hover:not(.s,.st,span.neg,.off),.article [data-n]:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
b.for{color:var(--for)}b.against{color:var(--against)}
.notes{list-style:decimal;padding-inline-start:2.6rem;font:var(--size-1)/1.45 var(--sans)}
.notes>li{padding-block:.35rem;border-block-end:1px solid var(--rule)}
.notes>li::marker{color:var(--muted)}
.notes a:not(:hover){text-decoration-color:var(--rule)}
.notes q,.panel q{unicode-bidi:isolate;quotes:'“' '”'}
.notes bdi,.panel li bdi{font-family:var(--mono)}
.notes .cues{columns:17rem;column-gap:var(--space-4)}
.cues{white-space:pre-line;unicode-bidi:plaintext;font-variant-numeric:tabular-nums;color:var(--muted)}
.panel{position:fixed;z-index:5;inline-size:min(25rem,calc(100vw - 1rem));max-block-size:min(50vh,26rem);overflow:auto;background:var(--raised);border:1px solid var(--rule-strong);border-radius:6px;padding:var(--space-2) var(--space-3);box-shadow:0 .5rem 2rem rgb(0 0 0/.25);font:var(--size-1)/1.45 var(--sans);text-align:start}
.panel[hidden]{display:none}
.panel .close{float:inline-end;background:none;border:1px solid var(--rule);border-radius:var(--radius);min-block-size:1.5rem;padding-inline:.5rem;margin-inline-start:var(--space-1)}
.panel [data-body]>div+div{border-block-start:1px solid var(--rule);margin-block-start:var(--space-1);padding-block-start:var(--space-1)}
@media (max-width:60rem){.contents li:has([href*='compare.html']){display:none}}
@media (max-width:60rem){
.contents ul:first-child{min-inline-size:0}
.reading{grid-template-columns:minmax(0,1fr)}
.article,.layers{grid-area:auto}
.layers{position:static;max-block-size:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));column-gap:var(--space-5)}
}
@media (max-width:46rem){
.of-figures thead{display:none}
.of-figures tr{display:flex;flex-wrap:wrap;gap:0 var(--space-2);padding-block:.35rem;border-block-end:1px solid var(--rule)}
.of-figures :is(th,td){display:block;border:0;padding:0}
.of-figures th{flex:1 0 100%}
.of-figures td:empty{display:none}
.of-figures td:nth-child(4){margin-inline-end:var(--space-2)}
.of-figures td:nth-child(5)::before{content:'author only ';color:var(--muted)}
}
@media (max-width:40rem){.panel{inset-inline:.5rem!important;inset-block:auto .5rem!important;inline-size:auto}}
@media print{
.reading{display:block}
#text{break-before:page}
.article{max-inline-size:none;padding-block-end:1rem;font-size:11pt;line-height:1.8}
.s[data-n]::after,.st[data-n]:not(.m)::after,u[data-n]:not(.off,.m)::after,b.neg[data-n]::after{content:attr(data-n);font:400 6.5pt/1 var(--sans);font-style:normal;vertical-align:super;margin-inline-start:.1em;color:var(--muted)}
.attributed.s[data-n]::after{content:'❞ ' attr(data-n)}
#notes{break-before:page}
.notes{columns:2;column-gap:8mm;font-size:7.5pt;padding-inline-start:1.6rem}
.notes>li.own{display:none}
.notes :is(bdi,code){font-size:inherit}
.notes :is(ul,ul li){display:inline}
.notes ul li+li::before{content:'; '}
.article>div{content-visibility:visible}
.notes .cues{columns:auto;white-space:normal}
.notes a{text-decoration:none}
}
@media (forced-colors:active){
:is(.claim,.premise).s{border-block-end:1px solid GrayText}.attributed.s{color:CanvasText}
}
`
