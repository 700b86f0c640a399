/** The overview page. */
export const overviewStyle = `
.masthead{padding-block:var(--space-5) 0}
.masthead h1{font-size:var(--size-6);letter-spacing:-.02em;line-height:1.04;max-inline-size:24ch}
.masthead .deck{font-size:var(--size-4);line-height:1.4;max-inline-size:46rem;padding-block:var(--space-3) var(--space-4);text-wrap:pretty}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));border-block:1px solid var(--rule-strong)}
.figures>div{padding:var(--space-2) var(--space-3);border-inline-start:1px solid var(--rule);margin-inline-start:-1px}
.figures>div:first-child{padding-inline-start:0;border:0}
.figures dt{font:var(--size-1)/1.3 var(--sans);color:var(--muted)}
.figures dd{font-size:var(--size-5);line-height:1.2;font-weight:600}
.figures dd small{display:block;font:400 var(--size-1)/1.4 var(--sans);color:var(--muted)}
.statements{border-block-start:1px solid var(--rule)}
.statements li{display:grid;grid-template-columns:1.6rem minmax(0,1fr) minmax(0,1fr);gap:var(--space-1) var(--space-4);align-items:center;padding-block:var(--space-2);border-block-end:1px solid var(--rule)}
.statements .n{font:600 var(--size-2) var(--sans);color:var(--muted)}
.statements .statement{font-size:var(--size-4);line-height:1.25;font-weight:600;text-wrap:balance}
.tally{display:flex;flex-wrap:wrap;gap:.1rem var(--space-2);padding-block-start:.35rem;font:var(--size-1)/1.4 var(--sans)}
.statements .tally span{white-space:nowrap}
.matrix{table-layout:fixed;min-inline-size:44rem}
.matrix th,.matrix td{padding:.4rem}
.matrix thead th{font-weight:400;color:var(--ink);line-height:1.3}
.matrix thead th b{font-weight:600;color:var(--muted);display:block}
.matrix thead th:first-child{inline-size:22%}
.matrix tbody th{line-height:1.3;font-size:var(--size-2);font-family:var(--serif)}
.matrix tbody th,.matrix thead th:first-child{position:sticky;inset-inline-start:0;background:var(--paper);z-index:1;padding-inline-start:0}
.matrix td{padding:2px;block-size:1px;vertical-align:top}
.cell{display:block;inline-size:100%;block-size:100%;min-block-size:3.6rem;border:1px solid transparent;border-radius:var(--radius);padding:.35rem .5rem;text-align:start;background:none;font-size:var(--size-1);line-height:1.3}
button.cell{display:flex;flex-direction:column;justify-content:flex-start}
button.cell>*{inline-size:100%}
button.cell:hover{border-color:currentColor}
.cell .word{display:flex;gap:.35em;align-items:center;font-weight:600}
.cell .mini{padding-block-start:.25rem}
.cell .word .more{margin-inline-start:auto;font-weight:400}
.cell .counts{display:flex;justify-content:space-between;gap:.5em;color:var(--ink);font-variant-numeric:tabular-nums;font-size:var(--size-0)}
.cell.outline:is(.for,.against,.mixed){border-color:color-mix(in srgb,currentColor 40%,transparent)}
button.cell.outline:hover{border-color:currentColor}
.cell.light.for{background:var(--for-tint)}.cell.full.for{background:var(--for-tint-strong)}
.cell.light.against{background:var(--against-tint)}.cell.full.against{background:var(--against-tint-strong)}
.cell:is(.light,.full).mixed{background:var(--mixed-tint)}
.card{inset:0;margin:auto;inline-size:min(44rem,calc(100vw - 2rem));max-block-size:min(80vh,48rem);overflow:auto;background:var(--raised);color:var(--ink);border:1px solid var(--rule-strong);border-radius:6px;padding:var(--space-4);box-shadow:0 1rem 3rem rgb(0 0 0/.28);text-align:start}
.card::backdrop{background:rgb(0 0 0/.35)}
.card h4,.card .quote{font-family:var(--serif)}
.card h4{font-size:var(--size-4);line-height:1.25}
.card .meta{color:var(--muted);padding-block-end:var(--space-1)}
.card .evidence-list{padding-block-start:var(--space-2)}
.card .verdict{display:flex;flex-wrap:wrap;gap:.2rem var(--space-2);align-items:center;font:var(--size-2)/1.4 var(--sans);padding-block:var(--space-2);border-block:1px solid var(--rule);margin-block-start:var(--space-2)}
.card .close{float:inline-end;margin-inline-start:var(--space-2)}
.plot th{font-family:var(--serif);font-size:var(--size-2)}
.plot td,.plot tbody th{padding-block:.3rem;vertical-align:middle}
.plot .track{inline-size:52%;min-inline-size:11rem;padding-inline:1.5rem}
.plot thead .ends{display:flex;justify-content:space-between;gap:1rem;color:var(--ink)}
.panels{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(21rem,100%),1fr));gap:var(--space-4) var(--space-5)}
.panels figcaption{font-size:var(--size-3);font-weight:600;border-block-end:1px solid var(--rule-strong);padding-block-end:.2rem;display:flex;justify-content:space-between;gap:1rem;align-items:baseline}
.panels figcaption small{font:400 var(--size-0) var(--sans);color:var(--muted)}
.panels table{table-layout:fixed}
.panels td,.panels th{padding:0 .25rem;vertical-align:middle;border:0;font-size:var(--size-0)}
.panels .name{inline-size:38%}.panels .figure{inline-size:2.5rem}.panels .counts{inline-size:4.25rem}
.panels tbody th{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.panels tbody th a{display:block;line-height:1.5rem;overflow:hidden;text-overflow:ellipsis;color:var(--ink);text-decoration:none}
.panels tbody th a:hover,.panels tbody th a:focus{text-decoration:underline}
.panels .group-row th{font-size:var(--size-0);font-family:var(--sans);padding-block-start:.4rem}
.pairs li{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:var(--space-1) var(--space-4);padding-block:var(--space-3);border-block-end:1px solid var(--rule)}
.pairs .why{grid-column:1/-1;font:var(--size-1)/1.4 var(--sans);color:var(--muted)}
.pairs .why b{color:var(--ink)}
.pairs .half{border-inline-start:3px solid var(--rule-strong);padding-inline-start:var(--space-2);break-inside:avoid}
.pairs .half.for{border-color:var(--for)}.pairs .half.against{border-color:var(--against);border-inline-start-style:double}
.pairs .side,.pairs figcaption{font:var(--size-1)/1.4 var(--sans);color:var(--muted)}
.pairs .for .side{color:var(--for)}.pairs .against .side{color:var(--against)}
.pairs figcaption a{color:inherit}
.pairs mark{background:var(--sunken);color:inherit;font-weight:700;padding-inline:.1em;border-radius:var(--radius)}
.pairs .for mark{background:var(--for-tint-strong)}.pairs .against mark{background:var(--against-tint-strong)}
.folded>summary{font-size:var(--size-2);padding-block:var(--space-2)}
.missing th,.missing td{vertical-align:top}
.missing thead .muted{font-weight:400}
.missing .statement{display:block;color:var(--ink);font-weight:600;min-inline-size:9rem}
.downloads{columns:18rem;column-gap:var(--space-5)}
.downloads li{break-inside:avoid;padding-block:.3rem}
.downloads small{display:block;font:var(--size-1)/1.4 var(--sans);color:var(--muted)}
.glossary{columns:24rem;column-gap:var(--space-5)}
.glossary div{break-inside:avoid;padding-block-end:var(--space-2)}
.glossary dt{font-weight:600}
.glossary dd{color:var(--muted);font-size:var(--size-2)}
.score{display:grid;grid-template-columns:4rem 2.6rem;gap:.4rem;align-items:center}
@supports not selector(:popover-open){.card{display:none}}
@media (max-width:46rem){
.statements li{grid-template-columns:1.6rem minmax(0,1fr)}
.statements li>:last-child{grid-column:2}
.matrix{min-inline-size:0}
.matrix thead th:first-child{inline-size:38%}
.matrix thead th .statement,.cell .word .name,.cell .counts,.cell .mini,.cell .more{display:none}
.matrix thead th,.matrix td{text-align:center}
.matrix thead th:first-child{text-align:start}
.cell{min-block-size:2.5rem;padding:.3rem 0}
.cell .word{justify-content:center;font-size:var(--size-3)}
.plot .track{padding-inline:.75rem;min-inline-size:8rem;inline-size:44%}
.plot th{font-size:var(--size-1);line-height:1.25}
.plot .wordy{display:none}
.cell.unknown{font-size:0;text-align:center}.cell.unknown::before{content:'n/a';font-size:var(--size-0)}
.cell .word{inline-size:auto}
button.cell{align-items:center}
.pairs li{grid-template-columns:minmax(0,1fr)}
.missing td:empty{display:none}
.figures{grid-template-columns:repeat(2,minmax(0,1fr))}
.figures>div:nth-child(odd){padding-inline-start:0;border:0}
.figures>div{border-block-end:1px solid var(--rule)}
}
.small-tables{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(22rem,100%),1fr));gap:var(--space-4) var(--space-5);padding-block-end:var(--space-4)}
#groups .scroll tbody th{min-inline-size:9rem}
.small-tables td.track{inline-size:40%;min-inline-size:5rem}
.small-tables th,.small-tables td{padding-inline:.3rem}
caption{text-align:start;font:600 var(--size-2)/1.3 var(--serif);padding-block:var(--space-3) var(--space-1)}
.prose p,.prose li{max-inline-size:var(--measure)}
.prose>p:not(.lede){margin-block:var(--space-2)}
.prose>.columns{columns:24rem;column-gap:var(--space-5)}
.prose>.columns>p{margin-block-end:var(--space-2);break-inside:avoid}
.prose>ul{list-style:disc;padding-inline-start:1.2em}
.prose>ul>li{margin-block:var(--space-1)}
`
