/** Each colour by name: on light and on dark ground. */
export type Palette = Readonly<Record<string, readonly [light: string, dark: string]>>

/**
 * Colours of the report. `for` and `against` are a blue and an orange that colour-blind readers tell
 * apart; words, letters and shapes say the same again. A test holds text to a contrast of 4.5 : 1.
 */
export const colours: Palette = {
  paper: ['#fbf8f2', '#15171a'],
  raised: ['#ffffff', '#1e2125'],
  sunken: ['#f2ede3', '#101214'],
  ink: ['#1c1a17', '#ece8e1'],
  muted: ['#5f5a52', '#aba69d'],
  rule: ['#d9d2c5', '#373b41'],
  'rule-strong': ['#1c1a17', '#8d887f'],
  link: ['#14508c', '#8fc1f2'],
  focus: ['#0a58ca', '#8fc1f2'],
  for: ['#1b5a9c', '#7fb6ee'],
  'for-tint': ['#e3edf8', '#182b40'],
  'for-tint-strong': ['#c8def3', '#1f3d5e'],
  against: ['#984109', '#f2a66b'],
  'against-tint': ['#fbeadd', '#3a2416'],
  'against-tint-strong': ['#f6d3b8', '#55331b'],
  mixed: ['#6a4790', '#c3a2e8'],
  'mixed-tint': ['#f0e9f7', '#2b2138'],
  mentioned: ['#66625b', '#a39e96'],
  claim: ['#fff0b8', '#43370e'],
  premise: ['#dcefe3', '#173a2b'],
  both: ['#ecf0b6', '#343c12'],
  attributed: ['#5b3f86', '#c9b2ec'],
  negation: ['#a01f3c', '#f58ca4'],
  warning: ['#8a5a00', '#e9bd63'],
  error: ['#a01f3c', '#f58ca4'],
  'category-0': ['#1b5a9c', '#7fb6ee'],
  'category-1': ['#b2500b', '#f2a66b'],
  'category-2': ['#00735a', '#56c7a7'],
  'category-3': ['#a03a78', '#eb9fce'],
  'category-4': ['#8a6500', '#e3c15a'],
  'category-5': ['#5a4bb0', '#b3a8f5'],
  'category-6': ['#3f6b12', '#a5cf74'],
  'category-7': ['#6e5346', '#cdb1a3'],
}

/** How many categories can be told apart by colour; further ones start again with another line. */
export const categoryColours = 8

const declarations = Object.entries(colours)
  .map(([name, [light, dark]]) => `--${name}:light-dark(${light},${dark});`)
  .join('')

/** Fonts that a drawing has outside of its page too. */
export const fonts = {
  sans: "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans Arabic','Helvetica Neue','Liberation Sans',Arial,sans-serif",
} as const

const scales = `
--serif:'Iowan Old Style','Palatino Linotype',Palatino,'Book Antiqua','Source Serif 4',Georgia,'Noto Serif','Noto Naskh Arabic','Liberation Serif',serif;
--sans:${fonts.sans};
--mono:ui-monospace,'SF Mono',Menlo,Consolas,'Liberation Mono',monospace;
--size-0:.75rem;--size-1:.8125rem;--size-2:.9375rem;--size-3:1.0625rem;--size-4:1.3125rem;--size-5:1.75rem;--size-6:clamp(2.1rem,1.3rem + 3.4vw,3.5rem);
--space-0:.25rem;--space-1:.5rem;--space-2:.75rem;--space-3:1rem;--space-4:1.5rem;--space-5:2.25rem;--space-6:3.5rem;--space-7:5rem;
--measure:42rem;--page:76rem;--radius:3px;`

/** The custom properties every style draws on, for light, dark and print. */
export const theme: string = String.raw`
:root{color-scheme:light dark;${scales}${declarations}}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
@media print{:root,:root[data-theme]{color-scheme:light;--paper:#fff;--sunken:#fff}}
`
