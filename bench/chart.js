// Draws docs/benchmark.svg and the table of the README from bench/results/batch.json, which `node bench/batch.js --write`
// keeps.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const figures = JSON.parse(readFileSync(join(root, 'bench/results/batch.json'), 'utf8'))
const { machine, documents, words, raw, one, two, incremental, hostile, large } = figures

const [width, left, right, top, step, thick] = [860, 190, 150, 76, 44, 22]
/** Stages in the order of a run; each colour stands out from its neighbours in grey too. */
const COLOURS = ['#1f4e79', '#9fc5e8', '#3d85c6', '#d9d2c0', '#b45f06', '#f6b26b']

const rawSeconds = (raw.msPerDocument * documents) / 1000
const runs = [
  { name: 'raw wink-nlp, one thread', stages: { 'tokens, tags, negation': rawSeconds } },
  { name: 'contend, one worker', ...one },
  { name: 'contend, two workers', ...two },
  {
    name: 'one file changed',
    stages: { 'all of it': incremental.oneChangedSeconds },
    seconds: incremental.oneChangedSeconds,
    timesRaw: incremental.oneChangedSeconds / rawSeconds,
  },
].map((run) => ({ ...run, seconds: run.seconds ?? rawSeconds }))
const longest = Math.max(...runs.map(({ seconds }) => seconds))
const across = (seconds) => (seconds / longest) * (width - left - right)

const escaped = (text) =>
  String(text).replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`)
const label = (text, x, y, kind = '') =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${kind === '' ? '' : ` class="${kind}"`}>${escaped(text)}</text>`

const stageNames = Object.keys(one.stages)
const bar = ({ name, stages, seconds, timesRaw }, row) => {
  const y = top + row * step
  let x = left
  const parts = Object.entries(stages).map(([stage, took]) => {
    const at = stageNames.indexOf(stage)
    const from = x
    x += across(took)
    return `<rect x="${from.toFixed(1)}" y="${y}" width="${across(took).toFixed(1)}" height="${thick}" fill="${at < 0 ? '#777' : COLOURS[at % COLOURS.length]}"><title>${escaped(`${stage}: ${took.toFixed(1)} s`)}</title></rect>`
  })
  const told =
    timesRaw === undefined
      ? `${seconds.toFixed(1)} s`
      : `${seconds.toFixed(1)} s, ${timesRaw.toFixed(1)} × raw`
  return [
    label(name, left - 10, y + 16, 'name'),
    ...parts,
    label(told, left + across(seconds) + 8, y + 16, 'number'),
  ].join('\n')
}

let at = left
const legend = stageNames.map((stage, index) => {
  const from = at
  at += 26 + 7.2 * stage.length
  return `<rect x="${from}" y="50" width="12" height="12" fill="${COLOURS[index % COLOURS.length]}"/>${label(stage, from + 17, 60)}`
})
const height = top + runs.length * step + 30
const about = `${documents.toLocaleString('en')} documents of ${words} words; ${machine.processors} × ${machine.processor}, ${machine.memoryGB} GB, Node ${machine.node}; load ${figures.loads.join(', ')}`
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(`Seconds of whole runs: ${about}`)}">
<style>text{font:13px system-ui,sans-serif;fill:#222}.title{font-size:17px;font-weight:600}.name{text-anchor:end}.number{font-variant-numeric:tabular-nums}.small{font-size:11px;fill:#555}</style>
<rect width="100%" height="100%" fill="#fff"/>
${label('Seconds from start to the last file written', 20, 30, 'title')}
${legend.join('\n')}
${runs.map(bar).join('\n')}
${label(about, 20, height - 12, 'small')}
</svg>
`
writeFileSync(join(root, 'docs/benchmark.svg'), svg)

const rows = [
  [
    `${documents.toLocaleString('en')} documents of ${words} words`,
    'seconds',
    '× raw wink-nlp',
    'memory at most',
  ],
  ['raw wink-nlp, one thread', rawSeconds.toFixed(1), '1', ''],
  [
    'raw wink-nlp, two threads',
    (rawSeconds / raw.twoAgainstOne).toFixed(1),
    (1 / raw.twoAgainstOne).toFixed(2),
    '',
  ],
  ['a whole run, one worker', one.seconds, one.timesRaw, `${one.peakMB} MB`],
  ['a whole run, two workers', two.seconds, two.timesRaw, `${two.peakMB} MB`],
  [
    'again, one file changed',
    incremental.oneChangedSeconds,
    (incremental.oneChangedSeconds / rawSeconds).toFixed(2),
    '',
  ],
  ...(large === undefined
    ? []
    : [
        [
          `${large.documents.toLocaleString('en')} documents, two workers`,
          large.seconds,
          '',
          `${large.peakMB} MB`,
        ],
      ]),
  ...Object.entries(hostile)
    .filter(([name]) => name !== 'ordinary')
    .map(([name, each]) => [
      name,
      each.seconds,
      `${each.timesOrdinary} × ordinary text of that size`,
      `${each.peakMB} MB`,
    ]),
]
const table = [
  `| ${rows[0].join(' | ')} |`,
  '| --- | --: | --: | --: |',
  ...rows.slice(1).map((cells) => `| ${cells.join(' | ')} |`),
  '',
  `${machine.processors} × ${machine.processor}, ${machine.memoryGB} GB, Node ${machine.node}; other work on the machine at the beginning and the end: load ${figures.loads.join(' and ')}.`,
].join('\n')
const readme = join(root, 'README.md')
const [begin, end] = ['<!-- benchmark -->', '<!-- /benchmark -->']
const page = readFileSync(readme, 'utf8')
const [before, after] = [page.indexOf(begin), page.indexOf(end)]
if (before < 0 || after < before) throw new Error('README.md has no place for the benchmark')
writeFileSync(readme, `${page.slice(0, before)}${begin}\n\n${table}\n\n${page.slice(after)}`)
