/** Two documents side by side: A, what is compared, B; below each other on a phone. */
export const compareStyle = `
.compare [id]{scroll-margin-block-start:5rem}
.head{padding-block:var(--space-5) 0}
.head h1{font-size:clamp(1.7rem,1.2rem + 2.2vw,2.6rem)}
.compare:focus{outline:0}
.duo{display:grid;grid-template:'a spine b' / minmax(0,1fr) 13rem minmax(0,1fr);column-gap:var(--space-4)}
.duo[hidden]{display:none}
.duo>.a{grid-area:a}.duo>.b{grid-area:b}.duo>.spine{grid-area:spine}
.pick-bar{position:sticky;inset-block-start:0;z-index:3;background:var(--paper);border-block:1px solid var(--rule-strong);padding-block:var(--space-1)}
.pick-bar .duo{align-items:center}
.pick-bar .duo>:is(.a,.b){display:flex;gap:var(--space-1);align-items:center;min-inline-size:0}
.pick-bar .spine{text-align:center}
.pick-bar select{inline-size:100%;min-inline-size:0;background:var(--raised);border:1px solid var(--muted);border-radius:var(--radius);padding:.35rem .4rem;font:600 var(--size-2)/1.3 var(--sans);text-overflow:ellipsis}
.pick-bar .name{font:600 var(--size-2)/1.3 var(--serif)}
.scripted .pick-bar .name{display:none}
.letter{display:inline-block;min-inline-size:1.6em;border:1px solid currentColor;border-radius:var(--radius);padding:.15rem .35rem;font:700 var(--size-1)/1.2 var(--sans);text-align:center}
.pairing,.pairing tbody{display:block}
.pairing tr:hover{background:none}
.pairing .duo{padding-block:var(--space-3);border-block-end:1px solid var(--rule)}
.pairing :is(th,td){padding:0;border:0;min-inline-size:0;font:inherit}
.pairing .figure{padding-block:var(--space-1)}
.pairing .spine{text-align:center;font:600 var(--size-2)/1.3 var(--serif)}
.pairing .figure .spine{font:400 var(--size-1)/1.35 var(--sans)}
.spine .statement{display:block;text-wrap:balance}
.spine .standing{font:700 var(--size-1)/1.4 var(--sans)}
.pairing .standing{padding-block-start:var(--space-1)}
.standing:is(.one-sided,.neither,.unknown){color:var(--muted);font-weight:400}
.difference{font:400 var(--size-0)/1.5 var(--sans);color:var(--muted)}
.proposition .difference:has(.none){display:none}
.difference :is(.a-higher,.b-higher){font-weight:700;color:var(--ink)}
.pairing .meta,.theses .meta{color:var(--muted)}
.pairing .meta{display:block;font-weight:400}
.pairing .evidence-list{padding-block-start:var(--space-1);font-size:var(--size-2)}
.pairing .empty{font-size:var(--size-2)}
.doc-name{margin:-3px;padding:3px;font:600 var(--size-4)/1.25 var(--serif)}
.doc-name,.pick-bar .name{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}
.doc-name a{color:inherit;text-decoration-color:var(--rule)}
#short{padding-block-start:var(--space-2)}
#short .spine{visibility:hidden}
.in-short{padding-block-start:var(--space-3);display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr));gap:var(--space-3) var(--space-4)}
.in-short dt{font:700 var(--size-1)/1.4 var(--sans)}
.in-short li{padding-block:.15rem;font-size:var(--size-2);line-height:1.35}
.in-short a{display:block;color:var(--ink);text-decoration-color:var(--rule)}
.pairs .duo{padding-block:var(--space-3);border-block-end:1px solid var(--rule)}
.pairs .spine{text-align:center;font:600 var(--size-2)/1.3 var(--serif)}
.pairs .spine .meta{color:var(--muted);font-weight:400;overflow-wrap:anywhere}
.pairs .half{border-inline-start:3px solid var(--rule-strong);padding-inline-start:var(--space-2);break-inside:avoid}
.pairs .half.for{border-color:var(--for)}.pairs .half.against{border-color:var(--against);border-inline-start-style:double}
.pairs .side,.pairs figcaption{font:var(--size-1)/1.4 var(--sans);color:var(--muted)}
.pairs .for .side{color:var(--for)}.pairs .against .side{color:var(--against)}
.pairs figcaption a{color:inherit}
.pairs mark{background:var(--sunken);color:inherit;font-weight:700;padding-inline:.1em;border-radius:var(--radius)}
.pairs .for mark{background:var(--for-tint-strong)}.pairs .against mark{background:var(--against-tint-strong)}
.theses>li{padding-block-end:var(--space-2);line-height:1.4}
.theses>li>p>.quote{font-weight:600}
.theses .rank{font:700 var(--size-1)/1 var(--sans);color:var(--muted)}
.theses .meta{display:block}
.theses ul li{border-inline-start:3px solid var(--rule);padding-inline-start:var(--space-2);margin:var(--space-1) 0 0 0;font-size:var(--size-2)}
.theses ul li.supports{border-color:var(--for)}.theses ul li.attacks{border-color:var(--against);border-inline-start-style:dashed}.theses ul li.rephrases{border-color:var(--mixed);border-inline-start-style:dotted}
.theses q.rule{quotes:none;font-style:italic}
b.supports{color:var(--for)}b.attacks{color:var(--against)}b.rephrases{color:var(--mixed)}
.figure-line{display:flex;flex-wrap:wrap;gap:0 var(--space-2);justify-content:space-between;font:var(--size-1)/1.5 var(--sans);font-variant-numeric:tabular-nums}
@media (max-width:64rem){
.duo:not(form){grid-template:'spine spine' auto 'a b' auto / minmax(0,1fr) minmax(0,1fr);row-gap:var(--space-1)}
form.duo{grid-template-columns:minmax(0,1fr) auto minmax(0,1fr);column-gap:var(--space-2)}
#short .spine{display:none}
:is(.pairing,.pairs) .spine{text-align:start}
.pairing .figure .spine{display:flex;flex-wrap:wrap;gap:0 var(--space-2);align-items:baseline}
}
@media (max-width:38rem){
.compare [id]{scroll-margin-block-start:7rem}
form.duo{grid-template:'a spine' auto 'b spine' auto / minmax(0,1fr) auto;gap:var(--space-0) var(--space-1)}
.duo:not(form){grid-template:'spine' auto 'a' auto 'b' auto / minmax(0,1fr);row-gap:var(--space-2)}
:is(.pairing,.pairs) .duo>:is(.a,.b){display:grid;grid-template-columns:1.9rem minmax(0,1fr);column-gap:var(--space-1);align-items:start}
:is(.pairing,.pairs) .duo>:is(.a,.b)::before{border:1px solid var(--muted);border-radius:var(--radius);font:700 var(--size-1)/1.5 var(--sans);text-align:center;color:var(--muted)}
:is(.pairing,.pairs) .duo>.a::before{content:'A'}
:is(.pairing,.pairs) .duo>.b::before{content:'B'}
}
@media print{
.pick-bar{position:static}
.pick-bar select{display:none}
.scripted .pick-bar .name{display:block}
.pairing .duo{break-inside:auto}
}
`
