import { expect, test } from 'vitest'
import { hostileAnalysis } from '../../test-support/hostile-analysis.ts'
import { sampleComparison, sampleManifest } from '../../test-support/sample-comparison.ts'
import { createReportModel } from '../report-model.ts'
import { groupCharts } from './group-figures.ts'

const row = { value: 0.5, low: 0.2, high: 0.8, numerator: 2, denominator: 4 }

const analysis = {
  ...hostileAnalysis(),
  profile: [{ measure: 'author:index:marketing.appeal', ...row }],
}

const charts = groupCharts(
  createReportModel(
    {
      ...sampleComparison(),
      analyses: [analysis],
      groupProfile: [
        'index:marketing.appeal',
        'author:index:marketing.appeal',
        'share:attributed',
      ].map((measure) => ({ group: '-1+1', measure, ...row, documents: 1 })),
    },
    sampleManifest,
  ),
)

test('the ends of an index have the names of their categories', () => {
  expect(charts?.all.tracks[0]?.unit).toBe('← logic, Emotion →')
})

test('what the author’s own words cannot have is no part of their chart', () => {
  const titles = (chart: NonNullable<typeof charts>['author']): readonly string[] =>
    (chart?.tracks ?? []).map(({ title }) => title)
  expect(titles(charts?.all ?? null)).toEqual(['Appeal', 'In the words of others, of sentences'])
  expect(titles(charts?.author ?? null)).toEqual(['Appeal'])
})
