import { rowsPerPage } from '../script/explore-script.ts'

/** Bars of filters, on the overview and above tables of any size. */
export const filterStyle = `
[data-filtered],.filters[hidden],.tally-line[hidden],.pager[hidden]{display:none!important}
.filters{display:flex;flex-wrap:wrap;gap:var(--space-1) var(--space-3);align-items:end}
.fields{display:flex;flex-wrap:wrap;gap:var(--space-1) var(--space-3);align-items:end}
.field{display:grid;gap:.15rem;color:var(--muted);min-inline-size:0}
.field :is(input,select){background:var(--raised);color:var(--ink);border:1px solid var(--muted);border-radius:var(--radius);padding:.35rem .5rem;min-block-size:2.1rem;font:var(--size-1)/1.3 var(--sans);max-inline-size:100%;text-overflow:ellipsis}
.field select{max-inline-size:15rem}
.field.search{flex:1 1 15rem;max-inline-size:24rem}
.field.search input{inline-size:100%}
.field.least input{inline-size:5.5rem}
.tally-line{display:flex;flex-wrap:wrap;gap:var(--space-1) var(--space-3);align-items:baseline;justify-content:space-between;font:var(--size-2)/1.5 var(--sans)}
@media print{.filters{display:none!important}.tally-line .button{display:none}}
`

/** The bar of filters of the overview, which stays in sight while it hides something, and the list of claims. */
export const overviewFilterStyle = `
.overview-filter{background:var(--paper);padding-block:var(--space-2)}
.overview-filter .tables{font:var(--size-1)/2.1rem var(--sans)}
.overview-filter.active{position:sticky;inset-block-start:-4.4rem;z-index:4;border-block-end:1px solid var(--rule-strong)}
.overview-filter.active .tally-line{padding-block-start:var(--space-1)}
html:has(.overview-filter.active){scroll-padding-block-start:5rem}
.strongest li{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:var(--space-1) var(--space-3);padding-block:var(--space-2);border-block-end:1px solid var(--rule);align-items:baseline}
.strongest p:first-child{line-height:1.4}
.strongest .meta a{color:inherit}
@media (max-width:46rem){
.strongest li{grid-template-columns:minmax(0,1fr)}
.overview-filter .filters{display:grid;grid-template-columns:repeat(2,minmax(0,1fr))}
.overview-filter .tables{grid-column:1/-1}
.overview-filter.active .tables{display:none}
.overview-filter select{inline-size:100%}
html:has(.overview-filter.active){scroll-padding-block-start:7rem}
}
@media print{.overview-filter.active{position:static}}
`

/** The pages of tables of any size: wide on a desk, a card a row where it would not fit. */
export const exploreStyle: string = String.raw`
html{scroll-padding-block:var(--space-4) 4rem}
.explore:focus{outline:0}
:is(.explore,.explore-head)>.page,.page.explore-head,.explore>.page.rows{max-inline-size:100rem}
.explore-head h1{font-size:clamp(1.9rem,1.3rem + 2.4vw,3rem);padding-block-start:var(--space-4)}
.explore-head .lede{padding-block-end:var(--space-1)}
.explore .help .lede{padding-block-end:var(--space-2)}
.legend-list{padding-block:var(--space-1) var(--space-2);font-size:var(--size-2)}
.legend-list div{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:var(--space-2);padding-block:.15rem}
.legend-list dt{font:600 var(--size-1)/1.6 var(--sans)}
.rows{padding-block-start:var(--space-2)}
.more>summary{display:none}
.rows .tally-line{padding-block:var(--space-3) var(--space-1);scroll-margin-block-start:var(--space-2);min-block-size:3.2rem}
@media (scripting:enabled){.explore-table tbody tr:nth-child(n+${String(rowsPerPage + 1)}){display:none}}
.explore-table th,.explore-table td{vertical-align:top}
.explore-table thead th{vertical-align:bottom}
.explore-table thead small{display:block;font-weight:400;font-size:var(--size-0)}
.explore-table .sort{min-block-size:1.5rem}
.explore-table .sort::after{content:none}
.explore-table .sort span::after{content:' ↕';opacity:.45}
.explore-table [aria-sort=ascending] .sort span::after{content:' ↑';opacity:1}
.explore-table [aria-sort=descending] .sort span::after{content:' ↓';opacity:1}
.explore-table thead .sort span{white-space:nowrap}
.explore-table thead .wide{min-inline-size:17rem}
.explore-table .quote{line-height:1.35;font-size:var(--size-2)}
.explore-table .claim{min-inline-size:22rem;inline-size:40%}
.explore-table .voice{min-inline-size:9.5rem}
.explore-table .position,.explore-table .stances{white-space:nowrap}
.explore-table .side{display:inline-flex;gap:.35em;align-items:baseline;color:var(--ink)}
.explore-table .side .glyph{align-self:center}
.explore-table .side .glyph{color:var(--mentioned)}
.explore-table .side.for .glyph{color:var(--for)}.explore-table .side.against .glyph{color:var(--against)}.explore-table .side.mixed .glyph{color:var(--mixed)}
.explore-table .stances .side{display:flex}
.explore-table .position .word{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.explore-table .counts{font-variant-numeric:tabular-nums;color:var(--muted)}
.explore-table small{font-size:var(--size-0);font-variant-numeric:tabular-nums}
.explore-table .dimension{white-space:nowrap;min-inline-size:8.5rem}
.explore-table .dimension small{display:block}
.explore-table .figure{display:grid;grid-template-columns:minmax(4rem,1fr) 2.6rem;gap:.4rem;align-items:center;font-variant-numeric:tabular-nums;text-align:end}
.explore-table .name{min-inline-size:10rem;max-inline-size:18rem}
.explore-table .name bdi{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}
.score{display:grid;grid-template-columns:4rem 2.6rem;gap:.4rem;align-items:center}
.pager{position:sticky;inset-block-end:0;display:flex;gap:var(--space-1);align-items:center;justify-content:center;background:var(--paper);border-block-start:1px solid var(--rule-strong);padding-block:var(--space-1);z-index:2}
.pager .number{min-inline-size:10rem;text-align:center;font:var(--size-1)/1.4 var(--sans)}
.pager .button{min-inline-size:2.6rem;min-block-size:2rem}
.pager [aria-disabled=true]{color:var(--muted);opacity:.5;cursor:default}
@media (max-width:79rem){
.explore-table,.explore-table tbody{display:block}
.explore-table thead{display:none}
.explore-table tbody{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));gap:0 var(--space-5)}
.explore-table tr{display:flex;flex-wrap:wrap;gap:.15rem var(--space-3);align-content:start;align-items:baseline;padding-block:var(--space-3);border-block-end:1px solid var(--rule)}
.explore-table tbody tr:hover{background:none}
.explore-table :is(th,td){display:block;padding:0;border:0;min-inline-size:0;max-inline-size:none;text-align:start;white-space:normal}
.explore-table :is(.wide,.claim){inline-size:100%;min-inline-size:0}
.explore-table .wide .quote{font-size:var(--size-3)}
.explore-table :is(.wide,.name) a{display:inline-block;min-block-size:1.5rem}
.explore-table [data-label]::before{content:attr(data-label) ' ';color:var(--muted)}
.explore-table .claim{order:-2}
.explore-table .name{inline-size:100%;order:-1}
.explore-table .name::before{content:none!important}
.explore-table .name bdi{display:inline}
.explore-table td.stances{display:flex;gap:.4rem}
.explore-table td:is(.position:has(.absent),.stances:has(.none)){display:none}
.explore-table .position .word{position:static;inline-size:auto;block-size:auto;clip-path:none}
.explore-table .dimension{inline-size:100%}
.explore-table .figure{display:inline-grid;grid-template-columns:8rem 2.8rem;vertical-align:middle}
.explore-table .dimension small{display:inline;padding-inline-start:.5rem}
.score{display:inline-grid;vertical-align:middle}
.order{display:grid}
}
@media (min-width:79.01rem){
.field.order{display:none}
.explore-table :is(th,td):not(:first-child){padding-inline-start:.45rem}
.explore-table :is(th,td):not(:last-child){padding-inline-end:.45rem}
}
@media (max-width:46rem){
.filters,.field.search{inline-size:100%;max-inline-size:none}
.more{inline-size:100%}
.more>summary{display:list-item}
.fields{display:grid;grid-template-columns:repeat(2,minmax(0,1fr))}
.field select,.field.least input{inline-size:100%}
.rows .tally-line{min-block-size:0}
.pager .number{min-inline-size:0;flex:1}
}
@media print{
.pager,.explore .help{display:none!important}
.explore-table{font-size:8pt}
}
@media (forced-colors:active){
.pager [aria-disabled=true]{color:GrayText;opacity:1}
.explore-table .side .glyph{color:CanvasText}
}
`
