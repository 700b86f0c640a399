import { expect, test } from 'vitest'
import { emptyRunDiff, sampleRunDiff } from '../test-support/sample-run-diff.ts'
import { formatRunDiff } from './format-run-diff.ts'
import { formatRunDiffCsv } from './run-diff-csv.ts'

const page = formatRunDiff(sampleRunDiff)

test('is the page it was', async () => {
  const stable = page
    .replace(/<style>[\s\S]*<\/style>/u, '')
    .replace(/<script>[\s\S]*<\/script>/u, '')
    .replaceAll(/sha256-[^']*/gu, 'sha256')
  await expect(stable).toMatchFileSnapshot('./__snapshots__/run-diff.html')
})

test('runs nothing of the data', () => {
  expect(page.match(/<script/gu)).toHaveLength(1)
  expect(page).not.toMatch(/<b>haggles|<i>|\u202E| style="|<link| on\w+="/u)
})

test('says so where nothing changed, and what could not be compared', () => {
  const empty = formatRunDiff(emptyRunDiff)
  expect(empty).toContain('Both runs have the same documents with the same texts.')
  expect(empty).toContain('Not compared: a run has no pairs.csv that can be read.')
})

test('is a table with a row per change, safe in a spreadsheet', () => {
  const lines = formatRunDiffCsv(sampleRunDiff.diff).trimEnd().split('\n')
  expect(lines).toEqual([
    'doc_id,what,before,after,why,quote,name,numerator_before,denominator_before,numerator_after,denominator_after',
    `,lexicon,${'ab'.repeat(32)},,,,trade (en),,,,`,
    ',option,false,true,,,bom,,,,',
    'gone,document-removed,gone.txt,,input,,,,,,',
    "'=new,document-added,,new.txt,input,,,,,,",
    'bakery,id,baker,bakery,input,,,,,,',
    'bakery,path,baker.txt,bakery.txt,input,,,,,,',
    'bakery,text,3,4,input,,,,,,',
    'bakery,claim-leaves,0.611,,text,"\'=Fresh bread sells itself, and nobody <b>haggles</b> over a loaf.",,,,,',
    'bakery,position,absent,for,text; lexicon trade (en),يقرر الناس بقلوبهم لا بجداولهم.,emotion,,,,',
    'bakery,measure,,-0.25,unexplained,,rate:trade.deal,0,0,1,4000',
    ',hits-lost,2,,lexicon trade (en),"\'=Fresh bread sells itself, and nobody <b>haggles</b> over a loaf.",trade.deal: haggl\\w+ & <i>,,,,',
    ',group-documents,2,,,,press,,,,',
    ',group-rate,2.926829,,input; text,,press: trade.deal,12,4100,0,0',
    ',contradiction-gone,,,text,"\'=Fresh bread sells itself, and nobody <b>haggles</b> over a loaf. ↔ يقرر الناس بقلوبهم لا بجداولهم.",,,,,',
  ])
})
