/** Concordances: the keyword in the middle, the words before it set against it, whichever way they run. */
export const concordanceStyle = `
.concordance-page .page{max-inline-size:100rem}
.concordance-page :is(#lines,#terms){padding-block-start:var(--space-4)}
.share{inline-size:12rem;min-inline-size:5rem}
.lines{border-block-start:1px solid var(--rule-strong)}
.lines li{display:grid;grid-template-columns:minmax(0,1fr) 9.5rem 15rem;gap:0 var(--space-3);align-items:baseline;padding-block:.3rem;border-block-end:1px solid var(--rule)}
.lines li:hover{background:var(--sunken)}
.lines .words{display:grid;grid-template-columns:minmax(0,1fr) fit-content(50%) minmax(0,1fr);font:var(--size-2)/1.5 var(--serif)}
.lines :is(.before,.behind){overflow:hidden;white-space:pre}
.lines .before{display:flex;justify-content:flex-end}
.lines [dir=ltr]>.before,.lines [dir=rtl]>.behind{mask-image:linear-gradient(to right,transparent,#000 1.5rem)}
.lines [dir=rtl]>.before,.lines [dir=ltr]>.behind{mask-image:linear-gradient(to left,transparent,#000 1.5rem)}
.lines .keyword{padding-inline:.1em;font-weight:700;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;color:var(--ink);text-decoration-color:var(--muted)}
.lines a.keyword{min-block-size:1.5rem}
.lines a.keyword:hover{text-decoration-color:currentColor}
.lines a.keyword:focus-visible{outline-offset:-2px}
.lines :is(.where,.marks){font:var(--size-1)/1.4 var(--sans);min-inline-size:0}
.lines .where{display:flex;gap:var(--space-1);justify-content:space-between}
.lines .name{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.lines .place{color:var(--muted);white-space:nowrap;font-variant-numeric:tabular-nums}
.lines .marks{display:flex;flex-wrap:wrap;gap:.15rem .25rem;align-items:baseline}
.lines .speaker{color:var(--muted);font-size:var(--size-0)}
.lines .negated{color:var(--negation);border-color:currentColor}
.lines .attributed{color:var(--attributed);border-color:currentColor}
.lines .claim{background:var(--claim)}
.found{font:var(--size-1)/1.4 var(--sans);color:var(--muted);min-block-size:1.4em;padding-block-end:var(--space-1)}
.pager{display:flex;gap:var(--space-2);align-items:center;justify-content:center;padding-block:var(--space-3);font:var(--size-1)/1.4 var(--sans);font-variant-numeric:tabular-nums}
.pager[hidden]{display:none}
.pager .button:disabled{color:var(--muted);cursor:default}
.concordance .tools{padding-block-start:var(--space-2)}
.concordance .tools input{flex:1;min-inline-size:0;inline-size:16rem}
.concordance .tools select{max-inline-size:14rem;background:var(--raised);border:1px solid var(--rule);border-radius:var(--radius);padding:.35rem .4rem}
.concordance .tools label{min-block-size:1.75rem}
.query{padding-block:var(--space-3) var(--space-1);font:600 var(--size-5)/1.2 var(--serif);overflow-wrap:anywhere}
header .counts{padding-block:var(--space-1) var(--space-3);color:var(--muted);max-inline-size:var(--measure)}
@media (max-width:76rem){
.lines li{grid-template-columns:minmax(0,1fr) auto;row-gap:.1rem}
.lines .words{grid-column:1/-1}
.lines .where{grid-column:1;grid-row:2;justify-content:flex-start}
.lines .marks{grid-column:2;grid-row:2;justify-content:flex-end}
}
@media (max-width:46rem){
.lines li{grid-template-columns:minmax(0,1fr);padding-block:var(--space-1)}
.lines .words{display:block}
.lines .words>:is(.before,.behind,.keyword){display:inline;white-space:normal;mask-image:none;padding:0;overflow:visible}
.lines .marks{grid-column:1;grid-row:3;justify-content:flex-start}
.lines .marks:empty{display:none}
.concordance .tools label{inline-size:100%}
.concordance .tools label>:is(input,select){flex:1;max-inline-size:none}
}
@media print{
.pager,.found{display:none!important}
.lines .words>:is(.before,.behind){mask-image:none}
}
`
