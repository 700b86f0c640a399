/** What opens on demand: a sign that turns, and a line to press that is high enough for a finger. */
export const foldStyle = `
.fold>summary{display:flex;flex-wrap:wrap;gap:0 var(--space-2);align-items:baseline;min-block-size:1.75rem;padding-block:var(--space-1);font-size:var(--size-2);color:var(--link)}
.fold>summary:hover{text-decoration:underline;text-underline-offset:.18em}
.minor{padding-block-start:0}
.minor>.fold{border-block-start:1px solid var(--rule)}
.minor>.fold>summary{padding-block:var(--space-2)}
.minor h2{font-size:var(--size-4);color:var(--ink)}
.minor .hint{color:var(--muted);font-size:var(--size-1)}
.minor>.fold[open]{padding-block-end:var(--space-4)}
.minor>.fold>:not(summary){margin-inline-start:1.6em}
*:not(.minor)+.minor{margin-block-start:var(--space-6)}
.minor:has(+*:not(.minor))>.fold,.minor:last-child>.fold{border-block-end:1px solid var(--rule)}
`
