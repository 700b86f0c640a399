import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contend } from './support/contend.ts'
import type { Ended } from './support/contend.ts'
import { temporaryFolder } from './support/folder.ts'

const fixtures = join(import.meta.dirname, 'fixtures/evaluate')
const root = join(import.meta.dirname, '..')

const evaluate = (...args: readonly string[]): Promise<Ended> =>
  contend(['evaluate', ...args], { cwd: fixtures })

interface Figures {
  readonly file: string
  readonly n: number
  readonly positives: number
  readonly documents: number
  readonly macroF1: number
  readonly ap: number
  readonly baseRate: number
  readonly apLift: number
  readonly breakEvenMacroF1: number
  readonly intervals: Readonly<Record<string, { low: number; high: number } | null>>
  readonly baselines: Readonly<Record<string, { macroF1: number }>>
}

interface Result {
  readonly files: readonly Figures[]
  readonly average: { readonly apLift: number; readonly breakEvenMacroF1: number }
  readonly errors: readonly { doc: string; i: number; score: number; cues: readonly object[] }[]
  readonly seed: number
}

const isResult = (value: unknown): value is Result =>
  typeof value === 'object' && value !== null && 'files' in value

interface Prediction {
  readonly file: string
  readonly doc: string
  readonly i: number
  readonly score: number
  readonly predicted: boolean
}

const isPrediction = (value: unknown): value is Prediction =>
  typeof value === 'object' && value !== null && 'score' in value

interface Outcome {
  readonly stdout: string
  readonly stderr: string
  readonly result: Result
  readonly predictions: readonly Prediction[]
}

const measured = async (...args: readonly string[]): Promise<Outcome> => {
  const file = join(temporaryFolder(), 'scores.jsonl')
  const { code, stdout, stderr } = await evaluate(...args, '--json', '--predictions', file)
  expect(code, stderr).toBe(0)
  const result: unknown = JSON.parse(stdout)
  if (!isResult(result)) throw new Error('no result')
  const predictions = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
    .filter(isPrediction)
  return { stdout, stderr, result, predictions }
}

const sameLabels = ['posts.jsonl', 'words.jsonl', 'booleans.jsonl', 'table.csv']

test('every format gives the same scores and figures for the same labels', async () => {
  const { result, predictions } = await measured(...sameLabels, 'gold', 'essay.ann')
  const of = (file: string): readonly Prediction[] =>
    predictions.filter((prediction) => prediction.file === file)
  for (const file of sameLabels) {
    const figures = result.files.find((one) => one.file === file)
    expect(figures).toMatchObject({ n: 8, positives: 3, documents: 3 })
    expect(of(file)).toEqual(of('posts.jsonl').map((prediction) => ({ ...prediction, file })))
  }
  // Gold with its article leaves out what readers differ on; brat has the sentences its spans are in.
  expect(result.files.slice(-2)).toMatchObject([
    { file: 'gold/ferry.jsonl', n: 9, positives: 3, documents: 1 },
    { file: 'essay.ann', n: 5, positives: 3, documents: 1 },
  ])
})

test('a broken line is named, and nothing is measured', async () => {
  const { code, stdout, stderr } = await evaluate('broken.jsonl')
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain('error: broken.jsonl:2: the record is not JSON')
  expect(stderr).toContain('Give each record a "text" and a "label"')
})

test('--json has the figures of each file and their average, under names that stay', async () => {
  const { result, stdout } = await measured('posts.jsonl', 'gold', 'essay.ann')
  const { files, average } = result
  expect(files.map(({ file }) => file)).toEqual(['posts.jsonl', 'gold/ferry.jsonl', 'essay.ann'])
  for (const { n, positives, ap, apLift, baseRate } of files) {
    expect(baseRate).toBe(positives / n)
    expect(apLift).toBeCloseTo(ap / baseRate, 12)
  }
  const mean = (pick: (file: Figures) => number): number =>
    files.reduce((sum, file) => sum + pick(file), 0) / files.length
  expect(average.apLift).toBeCloseTo(
    mean((file) => file.apLift),
    12,
  )
  expect(average.breakEvenMacroF1).toBeCloseTo(
    mean((file) => file.breakEvenMacroF1),
    12,
  )
  expect(Object.keys(files[0] ?? {})).toEqual([
    ...['file', 'n', 'positives', 'precision', 'recall', 'f1', 'macroF1', 'ap', 'baseRate'],
    ...['apLift', 'breakEvenMacroF1', 'kappa', 'brier', 'calibrationError', 'baselines'],
    ...['documents', 'intervals', 'reliability'],
  ])
  expect(Object.keys(files[0]?.baselines ?? {})).toEqual([
    'majority',
    'allClaims',
    'fiveWords',
    'position',
  ])
  // An article of its own has no interval; several have one around the figure.
  expect(files[2]?.intervals['ap']).toBeNull()
  const { low = NaN, high = NaN } = files[0]?.intervals['ap'] ?? {}
  expect(low).toBeLessThanOrEqual(files[0]?.ap ?? NaN)
  expect(high).toBeGreaterThanOrEqual(files[0]?.ap ?? NaN)
  expect((await measured('posts.jsonl', 'gold', 'essay.ann')).stdout).toBe(stdout)
})

test('--predictions has every record of every file in order, disputed ones and boilerplate too', async () => {
  const { predictions } = await measured('posts.jsonl', 'gold')
  expect(predictions.map(({ doc, i }) => `${doc}:${i}`)).toEqual([
    ...['kiln:0', 'kiln:1', 'kiln:2', 'glaze:0', 'glaze:1', 'glaze:2', 'wheel:0', 'wheel:1'],
    ...Array.from({ length: 10 }, (_, i) => `ferry:${i}`),
  ])
  expect(Object.keys(predictions[0] ?? {})).toEqual(['file', 'doc', 'i', 'score', 'predicted'])
  expect(new Set(predictions.map(({ file }) => file))).toEqual(
    new Set(['posts.jsonl', 'gold/ferry.jsonl']),
  )
  expect(predictions[9]).toMatchObject({ doc: 'ferry', i: 1, score: 0, predicted: false })
  const scores = (wanted: boolean): readonly number[] =>
    predictions.filter((one) => one.predicted === wanted).map(({ score }) => score)
  expect(Math.min(...scores(true))).toBeGreaterThan(Math.max(...scores(false)))
})

test('--predictions never takes the place of the labels', async () => {
  const { code, stderr } = await evaluate('gold', '--predictions', './gold/ferry.jsonl')
  expect(code).toBe(2)
  expect(stderr).toContain('would overwrite the labels')
})

test('--loose takes every sentence for a document of its own; --seed draws others', async () => {
  const together = await measured('posts.jsonl')
  const apart = await measured('posts.jsonl', '--loose', '--seed', '2')
  expect(apart.result.files[0]).toMatchObject({ n: 8, documents: 8 })
  const names = ({ predictions }: Outcome): readonly string[] =>
    predictions.map(({ doc, i }) => `${doc}:${i}`)
  const scores = ({ predictions }: Outcome): readonly number[] =>
    predictions.map(({ score }) => score)
  expect(names(apart)).toEqual(names(together))
  expect(scores(apart)).not.toEqual(scores(together))
  expect([together.result.seed, apart.result.seed]).toEqual([1, 2])
})

test('--errors says how many to show, each with its cues', async () => {
  const file = join(temporaryFolder(), 'turned.jsonl')
  const posts = readFileSync(join(fixtures, 'posts.jsonl'), 'utf8')
  const turned = posts.replace(
    /"label": ([01])/g,
    (_, label) => `"label": ${label === '1' ? 0 : 1}`,
  )
  writeFileSync(file, turned)
  const { errors } = (await measured(file, '--errors', '3')).result
  expect(errors).toHaveLength(3)
  for (const { cues } of errors) expect(cues[0]).toMatchObject({ cue: 'base' })
  const { stdout } = await evaluate(file, '--errors', '3')
  expect(stdout).toMatch(/^The 3 surest of \d errors$/m)
  for (const { doc, i } of errors) expect(stdout).toContain(`${doc}:${i}`)
})

test('the text has a table for each file, the average, and the reliability of the scores', async () => {
  const { code, stdout, stderr } = await evaluate('posts.jsonl', 'gold')
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^posts\.jsonl {2}8 units, 3 claims \(0\.375\), 3 documents$/m)
  expect(stdout).toMatch(/^ +contend +95 % interval +5\+ words +position +all +majority$/m)
  expect(stdout).toMatch(/^gold\/ferry\.jsonl {2}9 units, 3 claims \(0\.333\), 1 document$/m)
  expect(stdout).toMatch(/^average +\d\.\d{3}/m)
  expect(stdout).toMatch(/^all together {2}17 units, 6 claims/m)
  expect(stdout).toMatch(/^ {2}0\.0–0\.1 +\d+/m)
  expect(stdout).toMatch(/κ with gold +−?\d\.\d{3}/)
})

test.each([
  [['nowhere.jsonl'], 2, 'there is no file or folder'],
  [['gold/articles'], 4, 'there is no labelled data'],
  [['essay.ann', '--seed', 'x'], 2, 'It must be a whole number, 0 to 4294967295.'],
  [['essay.ann', '--lexicon', 'nowhere.yaml'], 2, 'there is no file'],
  [[], 2, 'missing required argument'],
])('evaluate %j ends with %i and says why', async (args, expected, said) => {
  const { code, stderr } = await evaluate(...args)
  expect(code).toBe(expected)
  expect(stderr).toContain(said)
})

test('labels in unknown words are told of; their units are scored, not counted', async () => {
  const file = join(temporaryFolder(), 'odd.jsonl')
  writeFileSync(
    file,
    '{"text": "Kilns are better.", "label": "perhaps"}\n{"text": "So is it.", "label": 1}\n',
  )
  const { result, predictions, stderr } = await measured(file)
  expect(stderr).toContain('warning: odd.jsonl: 1 label is not understood ("perhaps")')
  expect(result).toMatchObject({ files: [{ n: 1, positives: 1 }] })
  expect(predictions).toHaveLength(2)
})

test('the help has examples', async () => {
  const { code, stdout } = await evaluate('--help')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Examples:\n {2}contend evaluate corpus\/gold/m)
})

test('the README shows the table as it is printed', async () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const [block = ''] = /^all together {2}\d.+?calibration error[^\n]+$/ms.exec(readme) ?? []
  const { stdout } = await contend(['evaluate', 'corpus/gold'], { cwd: root })
  // Weights are measured anew from time to time: what counts here is what is shown, not how much.
  const [printed = ''] = /^all together {2}\d.+?calibration error[^\n]+$/ms.exec(stdout) ?? []
  const shape = (text: string): string => text.replace(/\d\.\d+/g, '#').replace(/ +/g, ' ')
  expect(block).not.toBe('')
  expect(shape(block)).toBe(shape(printed))
})
