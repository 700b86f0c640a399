import type { LabelModel, ScoringModel } from '../claims/scoring-model.ts'

const entries = (cues: LabelModel['cues']): string =>
  Object.entries(cues)
    .map(([name, weight]) => `      ${JSON.stringify(name)}: ${String(weight)},\n`)
    .join('')

const label = (name: string, { threshold, base, cues }: LabelModel): string =>
  `  ${name}: {\n    threshold: ${String(threshold)},\n    base: ${String(base)},\n    cues: {\n${entries(cues)}    },\n  },\n`

const list = (items: readonly object[]): string =>
  `[\n${items.map((item) => `    ${JSON.stringify(item)},\n`).join('')}  ]`

/** The text of `claims/fitted.ts` for a model; a formatter does the rest. */
export const fittedSource = (model: ScoringModel): string =>
  `import type { ScoringModel } from './scoring-model.ts'

/** The weights that ship. Written by \`pnpm fit --write\`, never by hand. */
export const fitted: ScoringModel = {
  fittedOn: ${list(model.fittedOn)},
  scores: ${list(model.scores)},
${label('claim', model.claim)}${label('premise', model.premise)}}
`
