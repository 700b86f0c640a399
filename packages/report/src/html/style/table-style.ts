/** Rows as cards in narrow windows, where the table would not fit. */
const cards = (table: string, width: string): string => `@media (max-width:${width}){
${table} thead{display:none}
${table} tr{display:block;padding-block:var(--space-2);border-block-end:1px solid var(--rule)}
${table} :is(th,td){display:block;border:0;padding:.1rem 0;text-align:start;min-inline-size:0}
${table} td[data-label]{display:inline-block;margin-inline-end:var(--space-2)}
${table} td[data-label]::before{content:attr(data-label) ': ';color:var(--muted)}
}`

/** Tables: hairlines between rows, figures in line, wide ones scrolling inside their own frame, which casts a shadow where there is more. */
export const tableStyle: string = String.raw`
.scroll{--shade:color-mix(in srgb,var(--ink) 14%,transparent);overflow-x:auto;position:relative;background:linear-gradient(to right,var(--paper) 1rem,transparent) left/3rem 100% no-repeat local,linear-gradient(to left,var(--paper) 1rem,transparent) right/3rem 100% no-repeat local,linear-gradient(to right,var(--shade),transparent) left/.75rem 100% no-repeat scroll,linear-gradient(to left,var(--shade),transparent) right/.75rem 100% no-repeat scroll}
.scroll:focus-visible{outline-offset:-2px}
table{border-collapse:collapse;inline-size:100%}
th,td{text-align:start;vertical-align:baseline;padding:.45rem .6rem;border-block-end:1px solid var(--rule)}
th:first-child,td:first-child{padding-inline-start:0}
th:last-child,td:last-child{padding-inline-end:0}
thead th{font-weight:600;color:var(--muted);vertical-align:bottom;border-block-end:1px solid var(--rule-strong)}
tbody th{font-weight:400}
tbody tr:hover{background:var(--sunken)}
td.wide,th.wide{min-inline-size:18rem}
td .quote{font-size:var(--size-2);line-height:1.4}
tbody th a:not(.quote){color:var(--ink);text-decoration-color:var(--rule)}
tbody th a:hover{text-decoration-color:currentColor}
td a:not(.quote){text-decoration-color:var(--rule)}
.group-row th{font:600 var(--size-2)/1.3 var(--serif);padding-block-start:var(--space-3);border-block-end:1px solid var(--rule-strong)}
tbody .group-row:hover{background:none}
.sort{background:none;border:0;padding:.2rem 0;font:inherit;color:inherit;text-align:inherit}
.sort::after{content:' ↕';opacity:.45}
[aria-sort=ascending] .sort::after{content:' ↑';opacity:1}
[aria-sort=descending] .sort::after{content:' ↓';opacity:1}
.tools{display:flex;flex-wrap:wrap;gap:var(--space-2);align-items:center;padding-block-end:var(--space-2)}
.tools[hidden]{display:none}
.tools label{display:flex;gap:var(--space-1);align-items:center}
.tools input{background:var(--raised);border:1px solid var(--rule);border-radius:var(--radius);padding:.35rem .6rem;min-inline-size:min(16rem,100%)}
.tag{display:inline-block;font:var(--size-0)/1.2 var(--sans);border:1px solid var(--rule);border-radius:var(--radius);padding:.1rem .35rem;white-space:nowrap}
.tag.error{color:var(--error);border-color:currentColor}
.tag.warning{color:var(--warning);border-color:currentColor}
.verdict-mark{display:inline-flex;gap:.35em;align-items:center;font-weight:600;white-space:nowrap}
.verdict-mark .glyph{fill:none;stroke:currentColor;stroke-width:1.5}
.verdict-mark .mark{fill:none;stroke:currentColor}
.verdict-mark .dashed{stroke-dasharray:3 2.5}
.verdict-mark.stable{color:var(--for)}
.verdict-mark.fragile{color:var(--against)}
.verdict-mark.undecided{color:var(--muted)}
${cards('.cards-on-phone', '46rem')}
${cards('.cards-on-tablet', '58rem')}
@media (max-width:46rem){td.wide,th.wide{min-inline-size:0}}
`
