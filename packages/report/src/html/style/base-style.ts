/** Ground rules of every page: type, links, focus, the frame of the page. */
export const baseStyle = `
*,*::before,*::after{box-sizing:border-box}
html{font-size:100%;text-size-adjust:100%;-webkit-text-size-adjust:100%;scroll-padding-block-start:var(--space-4)}
body{margin:0;background:var(--paper);color:var(--ink);font:400 var(--size-3)/1.55 var(--serif);font-variant-numeric:lining-nums;overflow-wrap:break-word}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure,blockquote,table{margin:0;padding:0}
h1,h2,h3{font-weight:600;line-height:1.15;text-wrap:balance;letter-spacing:-.01em}
ul,ol{list-style:none}
a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:var(--radius)}
button,input,select{font:inherit;color:inherit}
button{cursor:pointer}
code{font:var(--size-1)/1.4 var(--mono);overflow-wrap:anywhere}
.skip{position:absolute;inset-inline-start:-100vw;background:var(--raised);padding:var(--space-1) var(--space-2);z-index:9}
.skip:focus{inset-inline-start:var(--space-1);inset-block-start:var(--space-1)}
.visually-hidden{position:absolute;inline-size:1px;block-size:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.page{max-inline-size:var(--page);margin-inline:auto;padding-inline:clamp(1rem,4vw,3rem)}
.sans,.bar,.nav,.note,.legend,.meta,th,td,label,.button,dl.facts{font-family:var(--sans);font-size:var(--size-1);line-height:1.4}
.muted{color:var(--muted)}
.number,td.number,th.number,.of-figures td{font-variant-numeric:tabular-nums lining-nums;text-align:end;white-space:nowrap}
.bar{display:flex;flex-wrap:wrap;gap:var(--space-1) var(--space-3);align-items:baseline;justify-content:space-between;padding-block:var(--space-2);border-block-end:1px solid var(--rule-strong)}
.brand{font:600 var(--size-2)/1 var(--serif);letter-spacing:.01em;color:var(--ink);text-decoration:none}
.brand small{font:400 var(--size-1)/1 var(--sans);color:var(--muted);margin-inline-start:var(--space-1);letter-spacing:0}
.button{background:none;border:1px solid var(--rule);border-radius:var(--radius);padding:.3rem .7rem;min-block-size:1.75rem}
.button:hover{border-color:var(--rule-strong)}
.nav ul{display:flex;flex-wrap:wrap;gap:.1rem var(--space-3)}
.nav a,.nav b{display:inline-block;padding-block:.3rem;color:var(--ink);text-decoration:none}
.nav a:hover{text-decoration:underline}
section{padding-block-start:var(--space-6)}
section>h2{font-size:var(--size-5);border-block-start:3px solid var(--rule-strong);padding-block-start:var(--space-2)}
section>h3{font-size:var(--size-4);padding-block:var(--space-4) var(--space-1)}
.lede{max-inline-size:var(--measure);color:var(--muted);padding-block:var(--space-1) var(--space-4);text-wrap:pretty}
.note{border-inline-start:3px solid var(--rule);padding:var(--space-1) var(--space-3);margin-block:var(--space-3);max-inline-size:var(--measure);font-size:var(--size-2)}
.note.warning{border-color:var(--warning)}
.note li+li{margin-block-start:var(--space-0)}
.quote{font-family:var(--serif);color:var(--ink);text-decoration-color:var(--rule);text-decoration-line:underline;unicode-bidi:isolate;padding-block:.2em}
.copy{position:absolute;display:inline-flex;z-index:3;margin-inline-start:.3rem;font:var(--size-0)/1 var(--sans);white-space:nowrap;user-select:none}
.copy button{background:var(--raised);border:1px solid var(--rule-strong);padding:.3rem .45rem;min-block-size:1.5rem}
.copy button+button{border-inline-start:0}
.quote:hover{text-decoration-color:currentColor}
summary{cursor:pointer;font:var(--size-1)/1.4 var(--sans);padding-block:var(--space-1);list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:'+';display:inline-block;flex:none;inline-size:1em;margin-inline-end:.2em;font-weight:700;text-align:center}
[open]>summary::before{content:'−'}
.evidence-list .side-title{margin:var(--space-3) 0 var(--space-1);font:600 var(--size-1)/1.3 var(--sans);color:var(--muted)}
.evidence-list .side-title:first-child{margin-block-start:0}
.evidence-list li{padding:.2rem 0 .2rem var(--space-2);border-inline-start:3px solid currentColor;margin-block:var(--space-1);line-height:1.4}
.evidence-list .meta{display:block;color:var(--muted)}
.empty{color:var(--muted);font-style:italic}
footer{margin-block-start:var(--space-6);border-block-start:1px solid var(--rule-strong);padding-block:var(--space-3) var(--space-5);font:var(--size-1)/1.5 var(--sans);color:var(--muted)}
footer p{max-inline-size:var(--measure)}
footer code{font-size:var(--size-0)}
`
