/** How sure the positions are, check by check. */
export const robustnessStyle = `
.robustness th.wide{min-inline-size:20rem}
.robustness td,.robustness tbody th{vertical-align:top}
.robustness .check{text-align:center;font-size:var(--size-2)}
.robustness thead .check{font-size:var(--size-0);min-inline-size:4.2rem}
.robustness td .muted{display:block;font-size:var(--size-0)}
.ends-of-order li{padding-block-start:.2rem;font-size:var(--size-0);color:var(--muted)}
@media (max-width:58rem){.robustness .check{text-align:start}.robustness th.wide{min-inline-size:0}}
`
