import { expect, test } from 'vitest'
import { buildReport } from './build-report.ts'
import { isArtifactPath } from './is-artifact-path.ts'
import { sampleComparison, sampleManifest } from './test-support/sample-comparison.ts'

test('knows every file of a run, and no other', () => {
  for (const { path } of buildReport(sampleComparison(), sampleManifest)) {
    expect(isArtifactPath(path), path).toBe(true)
  }
  for (const path of ['report/trust.html', 'trust.csv', 'report', '', '../run.json']) {
    expect(isArtifactPath(path), path).toBe(false)
  }
})
