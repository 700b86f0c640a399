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
.scroll{overflow:visible;background:none}
summary::before{display:none!important}
a{color:inherit}
.s,.st,.cell,svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
details::details-content{content-visibility:visible;block-size:auto}
}
@media (prefers-reduced-motion:reduce){*,::before,::after{animation:none!important;transition:none!important;scroll-behavior:auto!important}}
`
