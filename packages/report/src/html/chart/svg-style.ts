import { colours, fonts } from '../theme.ts'
import { markStyle, plotMarkStyle } from './mark-style.ts'

const colourOf = (name: string): string =>
  name === 'paper' ? '#ffffff' : (colours[name]?.[0] ?? 'black')

/** Styles with their values: not every program that opens a drawing knows custom properties. */
const resolved = (style: string): string =>
  style
    .replaceAll('var(--tone)', 'currentColor')
    .replaceAll('--tone:', 'color:')
    .replaceAll('var(--sans)', fonts.sans)
    .replaceAll(/var\(--([\w-]+)\)/gu, (_, name: string) => colourOf(name))

const rules: readonly string[] = resolved(`
text{font-family:var(--sans);font-size:12px;fill:var(--ink)}
.title{font-size:20px;font-weight:700}
.panel-title,.group{font-size:14px;font-weight:700}
.deck{font-size:13px;fill:var(--muted)}
.name{font-size:13px}
.small{font-size:11px;fill:var(--muted)}
.figure{font-variant-numeric:tabular-nums}
.strong{font-weight:700}
.none{font-style:italic;fill:var(--muted)}
.rule{stroke:var(--rule);stroke-width:1}
.rule-strong{stroke:var(--rule-strong);stroke-width:1}
${markStyle}${plotMarkStyle}
.tick{font-size:11px;fill:var(--muted)}
`)
  .split(/(?<=\})\s*/u)
  .filter((rule) => rule.trim() !== '')

/** Classes that a rule needs to be there, one of them. */
const classesOf = (rule: string): readonly string[] =>
  [...rule.slice(0, rule.indexOf('{')).matchAll(/\.([\w-]+)/gu)].map(([, name = '']) => name)

const needed = rules.map((rule) => ({ rule, classes: classesOf(rule) }))

/** The style of a drawing that stands alone: on light ground, in the colours of the light pages, as far as it is used. */
export const svgStyleOf = (drawing: string): string => {
  const lists = new Set<string>()
  for (const [, names = ''] of drawing.matchAll(/class="([^"]*)"/gu)) lists.add(names)
  const used = new Set([...lists].flatMap((names) => names.split(' ')))
  return needed
    .filter(({ classes }) => classes.length === 0 || classes.some((name) => used.has(name)))
    .map(({ rule }) => rule)
    .join('\n')
}
