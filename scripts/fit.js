import './support/require-node.js'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { execute } from './support/execute.js'
import { prepare, runScript } from './support/prepare.js'
import { callerFolder, root } from './support/repository.js'

const usage = `usage: pnpm fit [--data DIR|FILE…] [--leave-out doc|corpus] [--write]

Fits the weights of the claim and premise cues on labelled sentences and says how they do.

  --data PATH…       labelled data, repeatable: a folder or a file is one corpus each
                     (default: corpus/gold and the genres beside it)
  --loose NAME       the records of this corpus are unrelated sentences; repeatable
  --leave-out WHAT   measure by models, thresholds included, that have not seen the document
                     (doc) or the whole corpus (corpus) they are measured on
  --on NAME          with --leave-out, measure these corpora only; repeatable
  --learning-curve   with --leave-out, also with a quarter, a half, three quarters of the rest
  --label LABEL      claim or premise (default both)
  --penalty NUMBER   L2 penalty on the weights (default 3)
  --write            write packages/analyze/src/claims/fitted.ts

Examples
  pnpm fit                                             fit on our own corpus; nothing is written
  pnpm fit --leave-out doc                             how well that generalises
  pnpm fit --data corpus/gold ../my/gold --write   fit on more data, and keep the weights`

/** The labels that are fitted, each with weights of its own. */
const labels = ['claim', 'premise']
const targetFile = join(root, 'packages/analyze/src/claims/fitted.ts')
const curveShares = [0.25, 0.5, 0.75]

const options = {
  data: { type: 'string', multiple: true },
  loose: { type: 'string', multiple: true, default: [] },
  'leave-out': { type: 'string' },
  on: { type: 'string', multiple: true },
  'learning-curve': { type: 'boolean', default: false },
  label: { type: 'string' },
  penalty: { type: 'string', default: '3' },
  write: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
}

const packageUrl = (name, file) => pathToFileURL(join(root, 'packages', name, 'dist', file)).href

/** Our own labelled texts: the demonstration corpus, and one corpus a genre. */
const ownData = () => [
  'corpus/gold',
  ...readdirSync(join(root, 'corpus/genres'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => 'corpus/genres/' + entry.name + '/gold')
    .sort(),
]

/** The name a corpus goes by: its genre, its folder with the one above, or its file. */
const nameOf = (path) => {
  const parts = relative(root, path).split(/[\\/]/)
  if (!statSync(path).isDirectory()) return basename(path).replace(/\.[^.]+$/, '')
  return parts[0] === 'corpus' && parts.at(-1) === 'gold' ? parts.at(-2) : parts.slice(-2).join('/')
}

const shippedLexicons = async () => {
  const { parseLexicon } = await import(packageUrl('analyze', 'index.js'))
  const folder = join(root, 'packages/analyze/lexicons')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => parseLexicon(readFileSync(join(folder, file), 'utf8'), file))
}

const readCorpora = async (paths, loose) => {
  const { readLabelled } = await import(packageUrl('ingest', 'index.js'))
  const { splitSentences } = await import(packageUrl('analyze', 'index.js'))
  const { createCueReader } = await import(packageUrl('analyze', 'fit/index.js'))
  const read = createCueReader(await shippedLexicons())
  return paths.map((path) => {
    const name = nameOf(path)
    const labelled = readLabelled([path], {
      sentencesOf: splitSentences,
      loose: loose.includes(name),
    })
    const documents = labelled.files.flatMap((file) => file.documents.map(read))
    return { name, documents }
  })
}

const round = (value) => (value === null ? null : Math.round(value * 1000) / 1000)
const shown = (value) => (value === null ? '    –' : value.toFixed(3).padStart(6))

const countsOf = ({ name, documents }) => {
  const units = documents.flatMap((document) => document.units)
  return {
    corpus: name,
    documents: documents.length,
    units: units.length,
    claims: units.filter((unit) => unit.claim).length,
    premises: units.filter((unit) => unit.premise).length,
  }
}

const printTable = (rows) => {
  const head = ['corpus', 'n', 'positive', 'macro', 'F1', 'AP', 'lift', 'b-even', 'Brier', 'ECE']
  console.log(
    '  ' +
      head[0].padEnd(24) +
      head
        .slice(1)
        .map((cell) => cell.padStart(9))
        .join(''),
  )
  for (const { corpus, figures, thresholds } of rows) {
    const { n, positives, macroF1, f1, ap, apLift, breakEvenMacroF1, brier, calibrationError } =
      figures
    const cells = [macroF1, f1, ap, apLift, breakEvenMacroF1, brier, calibrationError]
    const range = [Math.min(...thresholds), Math.max(...thresholds)].join('–')
    console.log(
      '  ' +
        corpus.padEnd(24) +
        [String(n), String(positives)].map((cell) => cell.padStart(9)).join('') +
        cells.map((cell) => shown(cell).padStart(9)).join('') +
        '   threshold ' +
        range,
    )
  }
}

/** Every second, fourth … document of each corpus, spread evenly. */
const shareOf = (corpora, kept, share) =>
  corpora.map((corpus) =>
    corpus.name === kept
      ? corpus
      : {
          ...corpus,
          documents: corpus.documents.filter(
            (_, i) => Math.floor((i + 1) * share) > Math.floor(i * share),
          ),
        },
  )

const measureLeftOut = (fit, corpora, names, how) =>
  names.map((name) => {
    const { units, thresholds } = fit.leaveOut(corpora, name, how)
    return { corpus: name, figures: fit.measureUnits(units), thresholds }
  })

const scoresOf = (rows, label, leftOut) =>
  rows.map(({ corpus, figures }) => ({
    label,
    corpus,
    leftOut,
    macroF1: round(figures.macroF1),
    f1: round(figures.f1),
    ap: round(figures.ap),
  }))

const printModel = (label, model) => {
  const weights = Object.entries(model.cues).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
  console.log(
    `\n${label}: threshold ${model.threshold}, base ${model.base}, ${weights.length} cues`,
  )
  console.log(
    '  ' +
      weights
        .slice(0, 30)
        .map(([name, weight]) => name + ' ' + weight)
        .join(', '),
  )
}

const fitAll = async (values) => {
  const fit = await import(packageUrl('analyze', 'fit/index.js'))
  const given = values.data ?? ownData().map((path) => join(root, path))
  const paths = given.map((path) => resolve(callerFolder, path))
  const missing = paths.find((path) => !existsSync(path))
  if (missing !== undefined) throw new Error('--data: there is nothing at ' + missing)
  const corpora = await readCorpora(paths, values.loose)
  const penalty = Number(values.penalty)
  const wanted = labels.filter((label) => values.label === undefined || values.label === label)
  const unknown = [...values.loose, ...(values.on ?? [])].find(
    (name) => !corpora.some((corpus) => corpus.name === name),
  )
  if (unknown !== undefined) {
    const known = corpora.map(({ name }) => name).join(', ')
    throw new Error(`there is no corpus ${unknown}; there are ${known}`)
  }
  const leftOutBy = values['leave-out']
  const fittedOn = corpora.map(countsOf)
  for (const one of fittedOn) {
    console.log(
      `${one.corpus}: ${one.documents} documents, ${one.units} units, ${one.claims} claims, ${one.premises} premises`,
    )
  }
  const scores = []
  const models = {}
  for (const label of wanted) {
    if (leftOutBy !== undefined) {
      const how = { label, penalty, by: leftOutBy }
      const names = corpora
        .map(({ name }) => name)
        .filter((name) => values.on?.includes(name) ?? true)
      console.log(`\n${label}, by models that have not seen the ${leftOutBy}`)
      const rows = measureLeftOut(fit, corpora, names, how)
      printTable(rows)
      scores.push(...scoresOf(rows, label, leftOutBy))
      for (const share of values['learning-curve'] ? curveShares : []) {
        console.log(`… fitted on ${share * 100} % of the other corpora`)
        printTable(
          names.flatMap((name) => measureLeftOut(fit, shareOf(corpora, name, share), [name], how)),
        )
      }
    }
    const model = fit.fitLabel(
      corpora.flatMap(({ documents }) => documents),
      { label, penalty },
    )
    models[label] = model
    printModel(label, model)
  }
  if (!values.write) return 0
  writeFileSync(targetFile, fit.fittedSource({ fittedOn, scores, ...models }))
  console.log('\nwritten: ' + relative(root, targetFile))
  return execute('npx', ['prettier', '--log-level', 'warn', '--write', targetFile], { cwd: root })
}

const complaint = (values, positionals) => {
  if (positionals.length > 0 && values.data === undefined) return 'labelled data goes behind --data'
  const by = values['leave-out']
  if (by !== undefined && !['doc', 'corpus'].includes(by)) return '--leave-out takes doc or corpus'
  if (values.label !== undefined && !labels.includes(values.label)) {
    return '--label takes claim or premise'
  }
  if (values.write && values.label !== undefined) return '--write needs both labels'
  return Number(values.penalty) > 0 ? null : '--penalty takes a number above 0'
}

void runScript(async () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  if (values.help) {
    console.log(usage)
    return 0
  }
  const wrong = complaint(values, positionals)
  if (wrong !== null) throw new Error(wrong + '\n\n' + usage)
  await prepare()
  return fitAll(
    positionals.length > 0 ? { ...values, data: [...values.data, ...positionals] } : values,
  )
})
