import type { Headline, RobustnessCheck, Verdict } from '@contend/analyze'
import { html, type Html } from './html.ts'
import { nameText } from './name-text.ts'

const shapes: Readonly<Record<Verdict, Html>> = {
  stable: html`<rect class="outline" x="1" y="1" width="14" height="14" rx="4" /><path
      class="mark"
      d="M4 8.5 7 11.5 12 5"
    />`,
  fragile: html`<path class="outline" d="M8 1.5 15 14H1Z" /><path
      class="mark"
      d="M8 6v4M8 11.5v1"
    />`,
  undecided: html`<circle class="outline dashed" cx="8" cy="8" r="6.5" />`,
}

/** A verdict as a sign and a word: told apart by shape as well as by colour. */
export const verdictMark = (verdict: Verdict): Html =>
  html`<span class="verdict-mark ${verdict}"
    ><svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">${shapes[verdict]}</svg>
    ${verdict}</span
  >`

/** What a check asks, in the words of a column. */
export const checkNames: Readonly<Record<RobustnessCheck['check'], string>> = {
  bootstrap: 'Drawn anew',
  terms: 'Any term dropped',
  threshold: 'Threshold moved',
  attributed: 'Attributed text left out',
}

const outcome = (survives: boolean | null): readonly [sign: string, words: string] => {
  if (survives === null) return ['–', 'says nothing here']
  return survives ? ['✓', 'survives'] : ['✗', 'fails']
}

/** A tick, cross or dash with its words for those who do not see it. */
export const checkMark = ({ check, survives, detail }: RobustnessCheck): Html => {
  const [sign, words] = outcome(survives)
  return html`<span title="${detail}"
    ><span aria-hidden="true">${sign}</span
    ><span class="visually-hidden">${checkNames[check]}: ${words}</span></span
  >`
}

/** The term a headline hangs on, in words. */
export const hangsOnWords = ({ hangsOn }: Headline): Html =>
  hangsOn === null
    ? html`<span class="muted">no single term</span>`
    : html`${nameText(hangsOn.term)}
        <span class="muted">${hangsOn.breaks ? 'fails without it' : 'weighs most'}</span>`

const reasonOf = ({ verdict, tooLittle, checks, hangsOn }: Headline): Html => {
  if (verdict === 'undecided') return html`too little to tell: ${tooLittle ?? ''}`
  const failed = checks.filter(({ survives }) => survives === false).map(({ check }) => check)
  if (failed.length === 0) return html`survives every check`
  const term = hangsOn?.breaks === true ? html`, hangs on “${nameText(hangsOn.term)}”` : null
  return html`fails: ${failed.map((check) => checkNames[check].toLowerCase()).join(', ')}${term}`
}

/** How sure a position is, on one line. */
export const verdictLine = (headline: Headline): Html =>
  html`<p class="meta">
    ${verdictMark(headline.verdict)} <span class="muted">${reasonOf(headline)}</span>
  </p>`
