import { describe, expect, test } from 'vitest'
import { shippedAnalyzer } from '../test-support/shipped-data.ts'
import { errorsIn } from './confident-errors.ts'
import { evaluate } from './evaluate.ts'
import type { ScoredUnit } from './score-document.ts'
import { scoreDocument } from './score-document.ts'

const base = { cue: 'base', weight: -0.5, surface: '' }

const unit = (gold: boolean | null, score: number, i = 0): ScoredUnit => ({
  doc: 'd',
  i,
  text: 'Bread needs time, and a warm place.',
  index: i,
  of: 3,
  gold,
  score,
  predicted: score >= 0.5,
  block: 'paragraph',
  blockRule: 'prose',
  cues: [base],
})

const good = [unit(true, 0.9), unit(false, 0.2), unit(false, 0.1)]
const bad = [unit(true, 0.1), unit(false, 0.7), unit(null, 0.8)]

describe('evaluate', () => {
  test('measures each file, their average, and all together', () => {
    const { files, average, pooled } = evaluate(
      [
        { file: 'good.jsonl', documents: [good] },
        { file: 'bad.jsonl', documents: [bad] },
      ],
      { seed: 1 },
    )
    expect(files.map(({ file, n, positives }) => [file, n, positives])).toEqual([
      ['good.jsonl', 3, 1],
      ['bad.jsonl', 2, 1],
    ])
    expect(files[0]).toMatchObject({ precision: 1, recall: 1, ap: 1, kappa: 1 })
    expect(files[0]?.apLift).toBeCloseTo(3, 12)
    expect(files[1]).toMatchObject({ precision: 0, recall: 0, ap: 0.5, apLift: 1 })
    expect(average.apLift).toBeCloseTo(2, 12)
    expect(average.breakEvenMacroF1).toBeCloseTo(0.5, 12)
    expect(pooled).toMatchObject({ n: 5, positives: 2, documents: 2 })
  })

  test('the average leaves out files that cannot have a figure', () => {
    const none = [unit(false, 0.3), unit(false, 0.6)]
    const { files, average } = evaluate(
      [
        { file: 'none.jsonl', documents: [none] },
        { file: 'good.jsonl', documents: [good] },
      ],
      { seed: 1 },
    )
    expect(files[0]).toMatchObject({ ap: null, apLift: null, recall: null, precision: 0 })
    expect(average.apLift).toBeCloseTo(3, 12)
  })

  test('intervals need two documents, hold the figure, and follow the seed', () => {
    const several = { file: 'a.jsonl', documents: [good, bad, good, bad, good] }
    const one = evaluate([several], { seed: 1, draws: 200 })
    const again = evaluate([several], { seed: 1, draws: 200 })
    expect(again).toEqual(one)
    const { low = NaN, high = NaN } = one.pooled.intervals.macroF1 ?? {}
    expect(low).toBeLessThan(one.pooled.macroF1 ?? NaN)
    expect(high).toBeGreaterThan(one.pooled.macroF1 ?? NaN)
    expect(one.average.intervals.apLift).toEqual(one.pooled.intervals.apLift)
    const alone = evaluate([{ file: 'a.jsonl', documents: [good] }], { seed: 1 })
    expect(Object.values(alone.pooled.intervals).every((interval) => interval === null)).toBe(true)
  })

  test('simple rules are measured on the same units', () => {
    const { pooled } = evaluate([{ file: 'a.jsonl', documents: [good] }], { seed: 1 })
    expect(pooled.baselines.allClaims).toMatchObject({ precision: 1 / 3, recall: 1 })
    expect(pooled.baselines.allClaims.ap).toBeCloseTo((1 + 1 / 2 + 1 / 3) / 3, 12)
    expect(pooled.baselines.majority).toMatchObject({ precision: null, recall: 0, f1: 0 })
  })
})

test('the surest errors come first, claims without a score apart, and units without a label are none', () => {
  const units = [
    unit(false, 0.7, 0),
    unit(true, 0.1, 1),
    unit(null, 0.99, 2),
    unit(true, 0.9, 3),
    { ...unit(true, 0, 4), cues: [] },
  ]
  const { scored, unscored } = errorsIn([{ file: 'a.jsonl', documents: [units] }])
  expect(scored.map(({ unit: { i }, confidence }) => [i, confidence])).toEqual([
    [1, 0.9],
    [0, 0.7],
  ])
  expect(unscored.map(({ unit: { i } }) => i)).toEqual([4])
})

describe('scoring given units', () => {
  const text =
    'Baking\n\nGood bread needs time. So plan\nahead, always.\n\n***\n\nShare on Facebook'
  const units = [
    'Baking',
    'Good bread needs time. So plan\nahead, always.',
    '***',
    'Share on Facebook',
  ]
  const document = {
    id: 'bread',
    file: 'bread.jsonl',
    text,
    units: units.map((surface, i) => {
      const start = text.indexOf(surface)
      const span = { start, end: start + surface.length }
      return { doc: 'bread', i, text: surface, span, claim: i === 1, disputed: [] }
    }),
  }

  test('takes them as they are, one result for each', () => {
    const scored = scoreDocument(document, shippedAnalyzer)
    expect(scored.map(({ text: surface }) => surface)).toEqual(units)
    expect(scored.map(({ gold }) => gold)).toEqual([false, true, false, false])
    expect(scored[1]?.block).toBe('paragraph')
    expect(scored[1]?.score).toBeGreaterThan(0)
    expect(scored[1]?.cues[0]).toMatchObject({ cue: 'base', surface: '' })
  })

  test('gives 0 to what is not scored', () => {
    const [, , rule, share] = scoreDocument(document, shippedAnalyzer)
    expect(rule).toMatchObject({ score: 0, predicted: false, block: 'boilerplate', blockRule: '' })
    expect(share).toMatchObject({ score: 0, predicted: false, block: 'boilerplate' })
    expect(share?.blockRule).not.toBe('')
  })
})
