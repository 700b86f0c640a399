/** The page of a lexicon. */
export const lexiconStyle = `
.head{padding-block:var(--space-4) 0}
.tree>ul{columns:16rem;column-gap:var(--space-5)}
.tree li{break-inside:avoid;padding-block:.1rem}
.tree a{display:inline-block;min-block-size:1.5rem}
.tree ul ul{padding-inline-start:var(--space-3);border-inline-start:1px solid var(--rule)}
.category{padding-block-start:var(--space-4)}
.category h3{font-size:var(--size-4);border-block-start:1px solid var(--rule-strong);padding-block-start:var(--space-1)}
.language{padding-block-start:var(--space-2)}
.share{inline-size:9rem;min-inline-size:5rem}
.lexicon-entries th:first-child{min-inline-size:12rem}
.entries{display:flex;flex-wrap:wrap;gap:.2rem .9rem;padding-block:var(--space-1);font:var(--size-2)/1.5 var(--serif)}
.entries small{font-family:var(--sans)}
@media (max-width:46rem){.share{inline-size:auto}}
`
