/** Concordances: the keyword in the middle, the words before it set against it. */
export const concordanceStyle = `
.concordance td{vertical-align:top}
.concordance .before,.concordance .keyword,.concordance .behind{font:var(--size-2)/1.45 var(--serif)}
.concordance .before{text-align:end;inline-size:36%;padding-inline-end:.3rem}
.concordance .behind{inline-size:36%;padding-inline-start:.3rem}
.concordance .keyword{font-weight:600;padding-inline:.3rem;text-align:center}
.concordance .keyword a{color:inherit;text-decoration-color:var(--rule)}
.concordance .keyword a:hover{text-decoration-color:currentColor}
.concordance th.before{text-align:end}
.concordance td.where{overflow-wrap:anywhere;min-inline-size:8rem}
.concordance .tag{margin-inline-end:.2rem}
.concordance .negated{color:var(--negation);border-color:currentColor}
.concordance .attributed{color:var(--attributed);border-color:currentColor}
.concordance .claim{background:var(--claim)}
.query{font:600 var(--size-5)/1.2 var(--serif);overflow-wrap:anywhere}
header .counts{padding-block:var(--space-2) var(--space-3);color:var(--muted)}
@media (max-width:46rem){
.concordance .before,.concordance .keyword,.concordance .behind{display:inline!important;padding:0!important}
.concordance td.where{display:block!important;margin-block-start:.2rem!important}
}
`
