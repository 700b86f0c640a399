/** On paper: no controls, and what is folded unfolded where the browser allows. No motion for who wants none. */
export const printStyle = `
@media print{
@page{margin:16mm 14mm}
body{font-size:10.5pt}
.nav,.tools,.button,.skip,.layers,.contents,.hint,.panel,.copy,.files,.close,.sort::after{display:none!important}
.page{max-inline-size:none;padding:0}
section{padding-block-start:1.2rem;break-inside:auto}
h2,h3,figcaption,thead{break-after:avoid}
tr,li,figure{break-inside:avoid}
.scroll{overflow:visible}
.matrix,.scroll .plot tbody th,.plot .track{min-inline-size:0!important}
.plot :is(th,td){padding-inline:.2rem}
summary{list-style:none}
.reading{display:block}
a{color:inherit}
.s,.st,.cell,svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
#text{break-before:page}
.article{max-inline-size:none;padding-block-end:1rem;font-size:11pt;line-height:1.8}
.s[data-n]::after,.st[data-n]:not(.m)::after,u[data-n]:not(.own,.off,.m)::after,b.neg[data-n]::after{content:attr(data-n);font:400 6.5pt/1 var(--sans);font-style:normal;vertical-align:super;margin-inline-start:.1em;color:var(--muted)}
.attributed.s[data-n]::after{content:'❞ ' attr(data-n)}
#notes{break-before:page}
.notes{columns:2;column-gap:8mm;font-size:7.5pt;padding-inline-start:1.6rem}
.notes>li.own{display:none}
.notes :is(bdi,code){font-size:inherit}
.notes :is(ul,ul li){display:inline}
.notes ul li+li::before{content:'; '}
.article>div{content-visibility:visible}
.notes .cues{columns:auto;white-space:normal}
.notes a{text-decoration:none}
details::details-content{content-visibility:visible;block-size:auto}
}
@media (prefers-reduced-motion:reduce){*,::before,::after{animation:none!important;transition:none!important;scroll-behavior:auto!important}}
`
