/** The page of a group; the rest is as on the overview. */
export const groupStyle = `
.head{padding-block:var(--space-5) 0}
.head h1{font-size:clamp(1.7rem,1.2rem + 2.2vw,2.6rem);overflow-wrap:anywhere}
.head .path{color:var(--muted);padding-block:var(--space-1)}
dl.facts{display:flex;flex-wrap:wrap;gap:var(--space-1) var(--space-4);padding-block:var(--space-2);border-block-end:1px solid var(--rule)}
.facts dt{color:var(--muted)}
.facts dd{font-variant-numeric:tabular-nums}
.sides{margin-block-end:var(--space-2)}
.sides th[scope=row]{inline-size:7.5rem;font:var(--size-1)/1.3 var(--sans)}
.plot.sides .track{inline-size:34%;padding-inline:0 .6rem}
.sides caption{font-size:var(--size-3)}
.sides .tally{padding:0}
.group .scroll .plot tbody th{min-inline-size:10rem}
.basis{list-style:disc;padding-inline-start:1.2em;padding-block-start:var(--space-2);max-inline-size:var(--measure)}
.basis li{margin-block:var(--space-1)}
.basis .warning{color:var(--warning)}
.members .side{text-align:center}
.members .side-word{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.left-out li{padding-block:var(--space-2);border-block-end:1px solid var(--rule)}
.left-out .statement{font-weight:600}
.left-out .meta{color:var(--muted)}
@media (max-width:46rem){
.members .side{text-align:start}
.members .side-word{position:static;inline-size:auto;block-size:auto;clip-path:none}
.sides :is(tr,td,th[scope=row]){display:block;inline-size:auto}
.plot.sides .track{inline-size:auto;min-inline-size:0}
.sides td{border:0;padding-inline:0}
.sides td.number{display:none}
}
`
