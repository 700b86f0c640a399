/** What an edit of a lexicon changes: gains and losses told apart by sign and word as well as by colour. */
export const diffStyle = `
.words{font:400 var(--size-2)/1.45 var(--serif);unicode-bidi:isolate;max-inline-size:56rem}
.words mark{background:var(--sunken);color:inherit;font-weight:700;padding-inline:.1em;border-radius:var(--radius)}
.more .words mark{background:var(--for-tint-strong)}.less .words mark{background:var(--against-tint-strong)}
.change{font-weight:600;white-space:nowrap}
.more .change{color:var(--for)}.less .change{color:var(--against)}
.words+.words{padding-block-start:.3rem}
.words small{display:block;font:var(--size-0)/1.4 var(--sans);color:var(--muted)}
td .per{display:block;color:var(--muted)}
@media (max-width:46rem){.change{margin-inline-end:var(--space-2)}.cards-on-phone .number{text-align:start}}
`
