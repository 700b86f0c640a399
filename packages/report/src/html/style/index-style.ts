/** The overview page. */
export const overviewStyle = `
.shifts,.added{list-style:none;padding:0}
.shifts li{display:grid;grid-template-columns:minmax(0,1.2fr) minmax(0,1fr) minmax(0,1fr);gap:var(--space-1) var(--space-4);padding-block:var(--space-2);border-block-start:1px solid var(--rule)}
.shifts .statement{margin:0}
.added li{padding-block:var(--space-1);display:flex;flex-wrap:wrap;gap:var(--space-0) var(--space-3);align-items:baseline}
.added .tally{margin:0}
@media (max-width:44rem){.shifts li{grid-template-columns:1fr}}
html:has(.contents){scroll-padding-block-start:3.5rem}
.contents{position:sticky;inset-block-start:0;z-index:4;background:var(--paper);border-block-end:1px solid var(--rule)}
.contents ul{--edge:clamp(1rem,4vw,3rem);flex-wrap:nowrap;overflow-x:auto;gap:0 var(--space-2);scrollbar-width:none;scroll-padding-inline:var(--edge);mask-image:linear-gradient(to right,transparent,#000 var(--edge) calc(100% - var(--edge)),transparent)}
.contents li{flex:none}
.contents a{padding-block:.55rem;white-space:nowrap}
.contents a:focus-visible{outline-offset:-3px}
.overview>section:first-child{padding-block-start:var(--space-4)}
.overview #summary{padding-block-start:var(--space-5)}
#coverage{max-inline-size:none;margin:0;padding-block:0}
#coverage h2{font:600 var(--size-2)/1.3 var(--sans);padding-block-end:var(--space-0)}
#coverage li{max-inline-size:60rem}
.names{columns:20rem;column-gap:var(--space-4)}
.names li{break-inside:avoid;padding-block:.15rem;font-size:var(--size-2);line-height:1.35}
#coverage .names li{margin-block:0}
.findings{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr));gap:var(--space-3) var(--space-5);padding-block:var(--space-3) var(--space-2)}
.findings .kicker{font:700 var(--size-0)/1.4 var(--sans);letter-spacing:.06em;text-transform:uppercase}
.findings .kicker a{display:inline-block;min-block-size:1.5rem}
.findings .finding{font-size:var(--size-4);line-height:1.3;text-wrap:pretty}
.findings .detail{padding-block-start:var(--space-1);color:var(--muted);font-size:var(--size-2);line-height:1.45}
.fold .findings .finding{font-size:var(--size-3);line-height:1.4}
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
.statements>li{display:grid;grid-template-columns:1.6rem minmax(0,1fr) minmax(0,1fr);gap:var(--space-1) var(--space-4);align-items:center;padding-block:var(--space-2);border-block-end:1px solid var(--rule)}
.statements .n{font:600 var(--size-2) var(--sans);color:var(--muted)}
.statements .statement{font-size:var(--size-4);line-height:1.25;font-weight:600;text-wrap:balance}
.tally{display:flex;flex-wrap:wrap;gap:.1rem var(--space-2);padding-block-start:.35rem;font:var(--size-1)/1.4 var(--sans)}
.statements .tally span{white-space:nowrap}
.matrix{table-layout:fixed;min-inline-size:44rem}
.matrix th,.matrix td{padding:.4rem}
.matrix thead th{font-weight:400;color:var(--ink);line-height:1.3}
.matrix thead th b{font-weight:600;color:var(--muted);display:block}
.matrix thead th:first-child{inline-size:22%}
.overview tbody th>a{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}
.group-positions{table-layout:fixed;min-inline-size:44rem}
.group-positions th:first-child{inline-size:18%}
.group-positions thead th{font-weight:400;color:var(--ink)}
.group-positions th .muted{display:block}
.matrix tbody th{line-height:1.3;font-size:var(--size-2);font-family:var(--serif)}
.matrix tbody th,.matrix thead th:first-child{position:sticky;inset-inline-start:0;background:var(--paper);z-index:1;padding-inline-start:0}
.matrix td{padding:2px;block-size:1px;vertical-align:top}
.cell{position:relative;display:block;inline-size:100%;block-size:100%;min-block-size:1.75rem;border:1px solid transparent;border-radius:var(--radius);padding:.35rem .5rem;text-align:start;background:none;font-size:var(--size-1);line-height:1.3}
.cell .visually-hidden{inset-inline-start:0}
button.cell{display:flex;flex-direction:column;justify-content:flex-start}
button.cell>*{inline-size:100%}
a.cell{text-decoration:none}
:is(a,button).cell:hover{border-color:currentColor}
.cell .word{display:flex;gap:.35em;align-items:center;font-weight:600}
.cell .mini{padding-block-start:.25rem}
.cell .word .more{margin-inline-start:auto;font-weight:400}
.cell .counts{display:flex;justify-content:space-between;gap:.5em;color:var(--ink);font-variant-numeric:tabular-nums;font-size:var(--size-0)}
.cell.outline:is(.for,.against,.mixed){border-color:color-mix(in srgb,currentColor 40%,transparent)}
:is(a,button).cell.outline:hover{border-color:currentColor}
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
.panels td,.panels th{padding:.1rem .25rem;vertical-align:middle;border:0;font-size:var(--size-0)}
.panels thead td{padding-block-start:.35rem}
.panels .name{inline-size:38%}.panels .figure{inline-size:2.5rem}.panels .counts{inline-size:4.25rem}
.panels tbody th{overflow:hidden;line-height:1.25}
.panels tbody th a{display:grid;align-items:center;min-block-size:1.5rem;color:var(--ink);text-decoration:none}
.panels tbody th bdi{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.panels tbody th a:hover,.panels tbody th a:focus{text-decoration:underline}
.panels .group-row th{font-size:var(--size-0);font-family:var(--sans);padding-block-start:.4rem}
.overview h4{font:600 var(--size-3)/1.3 var(--serif);padding-block:var(--space-3) var(--space-1)}
.overview h4 .number{font:400 var(--size-1) var(--sans)}
.pairs{display:grid;gap:var(--space-4)}
.pairs>li{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:var(--space-2) 0;padding-block:var(--space-2);border-block-start:1px solid var(--rule-strong)}
.pairs .half{display:flex;flex-direction:column;gap:var(--space-1);padding-inline:0 var(--space-4);break-inside:avoid}
.pairs .half+.half{padding-inline:var(--space-4) 0;border-inline-start:1px solid var(--rule-strong)}
.pairs blockquote{flex:1}
.pairs .quote{font-size:var(--size-4);line-height:1.35;text-decoration-color:transparent}
.pairs .quote:hover,.pairs .quote:focus{text-decoration-color:currentColor}
.pairs .why{grid-column:1/-1;font:var(--size-1)/1.4 var(--sans);color:var(--muted)}
.pairs .why b{color:var(--ink)}
.pairs .side,.pairs figcaption{font:var(--size-1)/1.4 var(--sans);color:var(--muted)}
.pairs .for .side{color:var(--for)}.pairs .against .side{color:var(--against)}
.pairs figcaption a{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;color:var(--ink);font-weight:600}
.pairs mark{background:none;color:inherit;font-weight:700;padding-inline:.1em;border-radius:var(--radius)}
.pairs .for mark{background:var(--for-tint-strong)}.pairs .against mark{background:var(--against-tint-strong)}
.fold .pairs .quote{font-size:var(--size-3)}
.gaps .fold>summary{font-size:var(--size-1)}
.verdicts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(13rem,100%),1fr));border-block:1px solid var(--rule-strong);font:var(--size-1)/1.4 var(--sans)}
.verdicts li{padding-block:var(--space-2);padding-inline-end:var(--space-3)}
.verdicts b{font:600 var(--size-5)/1.2 var(--serif)}
.verdicts small{font-size:var(--size-1);color:var(--muted);margin-inline-end:var(--space-1)}
.verdicts .muted{display:block}
.headlines li{padding-block:var(--space-2);border-block-end:1px solid var(--rule);line-height:1.4}
.headlines p:first-child{max-inline-size:60rem}
.downloads{columns:18rem;column-gap:var(--space-5)}
.downloads li{break-inside:avoid;padding-block:.3rem}
.downloads small{display:block;font:var(--size-1)/1.4 var(--sans);color:var(--muted)}
.glossary{columns:24rem;column-gap:var(--space-5)}
.glossary div{break-inside:avoid;padding-block-end:var(--space-2)}
.glossary dt{font-weight:600}
.glossary dd{color:var(--muted);font-size:var(--size-2)}
.score{display:grid;grid-template-columns:4rem 2.6rem;gap:.4rem;align-items:center}
@supports not selector(:popover-open){.card{display:none}}
@media screen and (max-width:58rem){
.group-positions,.group-positions tbody{display:block;min-inline-size:0}
.group-positions thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.group-positions tr{display:grid;grid-template-columns:1fr 1fr;gap:var(--space-1) var(--space-3);padding-block:var(--space-2);border-block-end:1px solid var(--rule)}
.group-positions :is(th,td){border:0;padding:0}
.group-positions th{grid-column:1/-1}
.group-positions td::before{content:attr(data-label);font-weight:600;color:var(--muted)}
.matrix,.matrix tbody{display:block;min-inline-size:0}
.matrix thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.matrix tr{display:flex;flex-wrap:wrap;gap:2px;padding-block:var(--space-1);border-block-end:1px solid var(--rule)}
.matrix th,.matrix td{border:0}
.matrix tbody th{flex:1 0 100%;padding:0 0 .15rem;position:static}
.matrix .group-row{border-color:var(--rule-strong);padding-block-start:var(--space-3)}
.matrix td{block-size:auto;padding:0}
.matrix td.taken{flex:1 0 100%;display:grid;grid-template-columns:minmax(0,1fr) minmax(9.5rem,40%);gap:var(--space-1);align-items:center}
.matrix td.taken::before{content:attr(data-label);unicode-bidi:plaintext;font:var(--size-1)/1.3 var(--sans)}
.matrix td.rest{order:1}
.matrix .rest .cell{display:flex;gap:.3em;align-items:center;min-block-size:1.75rem;padding:.1rem .45rem;border-color:var(--rule)}
.matrix .rest .cell.absent,.matrix .rest .cell.unknown{border-color:transparent}
.matrix .rest button.cell,.matrix .rest a.cell{flex-direction:row}
.matrix .rest .cell::after{content:attr(data-n);color:var(--muted)}
.matrix .rest .word{inline-size:auto}
.matrix .rest :is(.name,.mini,.counts,.more){display:none}
.matrix td:has(.unknown)~td:has(.unknown){display:none}
.matrix .rest .unknown::after{content:none}
}
@media (max-width:58rem){
.findings,.fold .findings{grid-template-columns:minmax(0,1fr)}
.findings li{display:grid;grid-template-columns:9rem minmax(0,1fr);column-gap:var(--space-3)}
.findings li>*{grid-column:2}
.findings .kicker{grid-area:1/1/3/2}
}
@media (max-width:46rem){
.statements>li{grid-template-columns:1.6rem minmax(0,1fr)}
.statements>li>:last-child{grid-column:2}
.plot .track{padding-inline:.5rem;min-inline-size:6rem;inline-size:44%}
.plot .between{display:none}
.plot th{font-size:var(--size-1);line-height:1.25}
.plot :is(td,th):not(.track){padding-inline:.2rem}
.plot :is(td,th):first-child{padding-inline-start:0}
.pairs>li{grid-template-columns:minmax(0,1fr)}
.pairs .half,.pairs .half+.half{padding-inline:var(--space-2) 0;border-inline-start:3px solid var(--rule-strong)}
.pairs .half.for{border-color:var(--for)}.pairs .half.against{border-color:var(--against);border-inline-start-style:double}
.pairs .quote{font-size:var(--size-3)}
.findings .finding{font-size:var(--size-3)}
.minor>.fold>:not(summary){margin-inline-start:0}
.masthead{padding-block-start:var(--space-3)}
.masthead .deck{font-size:var(--size-3);padding-block:var(--space-2) var(--space-3)}
.findings li{display:block}
.figures{display:block}
.figures>div,.figures>div:first-child{display:grid;grid-template-columns:7rem minmax(0,1fr);align-items:baseline;padding:.3rem 0;margin:0;border:0;border-block-end:1px solid var(--rule)}
.figures>div:last-child{border:0}
.figures dd{display:flex;flex-wrap:wrap;gap:0 var(--space-2);align-items:baseline;font-size:var(--size-4)}
}
.small-tables{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(22rem,100%),1fr));gap:var(--space-4) var(--space-5);padding-block-end:var(--space-4)}
#groups .scroll tbody th{min-inline-size:9rem}
.small-tables td.track{inline-size:40%;min-inline-size:5rem}
.small-tables th,.small-tables td{padding-inline:.3rem}
caption{text-align:start;font:600 var(--size-2)/1.3 var(--serif);padding-block:var(--space-3) var(--space-1)}
.prose p,.prose li{max-inline-size:var(--measure)}
.prose>p:not(.lede){margin-block:var(--space-2)}
.prose>ul{list-style:disc;padding-inline:1.2em}
.prose>ul>li{margin-block:var(--space-1)}
@media screen{.overview.large>section{content-visibility:auto;contain-intrinsic-size:auto 60rem}}
`
