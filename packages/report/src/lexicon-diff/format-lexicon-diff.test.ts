import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { emptyDiff, sampleDiff } from '../test-support/sample-diff.ts'
import { formatLexiconDiff } from './format-lexicon-diff.ts'

const page = formatLexiconDiff(sampleDiff)

const hashOf = (tag: string): string => {
  const text = new RegExp(`<${tag}>([\\s\\S]*)</${tag}>`, 'u').exec(page)?.[1] ?? ''
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}

test('is the page it was', async () => {
  const stable = page
    .replace(/<style>[\s\S]*<\/style>/u, '')
    .replace(/<script>[\s\S]*<\/script>/u, '')
    .replaceAll(/sha256-[^']*/gu, 'sha256')
  await expect(stable).toMatchFileSnapshot('./__snapshots__/lexicon-diff.html')
})

test('runs nothing of the data, and nothing it does not name by hash', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1] ?? ''
  expect(policy).toContain(`style-src ${hashOf('style')}`)
  expect(policy).toContain(`script-src ${hashOf('script')}`)
  expect(page.match(/<script/gu)).toHaveLength(1)
  expect(page).not.toMatch(/<b>haggles|<i>|\u202E| style="|<link| on\w+="/u)
})

test('says so where nothing changes', () => {
  const empty = formatLexiconDiff(emptyDiff)
  expect(empty).toContain('Every document stands where it stood.')
  expect(empty).toContain('Both versions have the same entries.')
  expect(empty).not.toContain('<table')
})
