/** Concordances: the keyword in the middle, the words before it set against it. */
export const concordanceStyle = `
.concordance td{vertical-align:top}
.concordance td.before,.concordance td.keyword,.concordance td.behind{font:var(--size-2)/1.45 var(--serif)}
.concordance td.keyword{font-weight:600}
.concordance .before,.concordance .behind{inline-size:36%}
.concordance[dir=ltr] .before,.concordance[dir=rtl] .behind{text-align:right}
.concordance[dir=rtl] .before,.concordance[dir=ltr] .behind{text-align:left}
.concordance :is(.before,.keyword,.behind){padding-inline:.3rem}
.concordance .keyword{text-align:center}
.concordance .keyword a{color:inherit;text-decoration-color:var(--rule)}
.concordance .keyword a:hover{text-decoration-color:currentColor}
.concordance td.where{overflow-wrap:anywhere;min-inline-size:8rem}
.concordance .tag{margin-inline-end:.2rem}
.concordance .negated{color:var(--negation);border-color:currentColor}
.concordance .attributed{color:var(--attributed);border-color:currentColor}
.concordance .claim{background:var(--claim)}
.query{padding-block-start:var(--space-3);font:600 var(--size-5)/1.2 var(--serif);overflow-wrap:anywhere}
header .counts{padding-block:var(--space-2) var(--space-3);color:var(--muted)}
@media (max-width:46rem){
.concordance.cards-on-phone :is(.before,.keyword,.behind){display:inline;padding:0}
.concordance.cards-on-phone td.where{margin-block-start:.2rem}
.concordance.cards-on-phone tr{text-align:start}
}
`
