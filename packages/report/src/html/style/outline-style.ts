/** The outline of an argument: a tree by lines at the inner edge, its colours said in words too. */
export const outlineStyle = `
.outline li{border-inline-start:3px solid var(--rule);padding-inline-start:var(--space-2);margin-block:var(--space-1);max-inline-size:56rem}
.outline>li{border-color:var(--rule-strong);margin-block:var(--space-3)}
.outline>li>p>.quote{font-size:var(--size-4);line-height:1.35;font-weight:600}
.further .outline>li{margin-block:var(--space-2)}
.further .outline>li>p>.quote{font-size:inherit;font-weight:400}
.outline li li>p{font-size:var(--size-2);line-height:1.45}
.outline .meta{display:block;color:var(--muted)}
.outline .rank{font:700 var(--size-1)/1 var(--sans);color:var(--muted);padding-inline-end:.35em}
.outline li.supports{border-color:var(--for)}
.outline li.attacks{border-color:var(--against);border-inline-start-style:dashed}
.outline li.rephrases{border-color:var(--mixed);border-inline-start-style:dotted}
b.supports{color:var(--for)}b.attacks{color:var(--against)}b.rephrases{color:var(--mixed)}
.outline q.rule{quotes:none;font-style:italic}
.outline .number{color:var(--muted)}
.outline summary{color:var(--muted);min-block-size:1.5rem;padding-block:.2rem}
.further{margin-block-start:var(--space-4)}
.further>summary{font-size:var(--size-2)}
@media (max-width:46rem){.outline li{padding-inline-start:.5rem}.outline li li li li{padding-inline-start:.3rem}}
@media print{.outline li{break-inside:auto}.outline li>p{break-inside:avoid}}
`
