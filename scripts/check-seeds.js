import './support/require-node.js'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { executeNode } from './support/execute.js'
import { parseCsv } from './support/parse-csv.js'
import { prepare, runScript } from './support/prepare.js'
import { callerFolder, commandFile, root } from './support/repository.js'

/** Share of a document's sentences, at its end, that is a comment form where it has one. */
const formShare = 0.1

/** The sides the seed articles take, by the number their file names start with. */
const sides = { '000': 'for', '001': 'against', '002': 'against', '003': 'for' }

let wrong = 0
const check = (holds, what) => {
  if (!holds) wrong += 1
  console.log((holds ? 'ok    ' : 'WRONG ') + what)
}

const checkSides = (of) => {
  for (const [number, side] of Object.entries(sides)) {
    const row = of('positions', number).find((one) => one.proposition === 'distinction')
    const counts = row ? row.n_for + ' for, ' + row.n_against + ' against' : 'no row'
    const position = row ? row.position : 'nothing'
    check(position === side, number + ' is ' + side + ' distinction: ' + position + ', ' + counts)
  }
}

const checkArabic = (of) => {
  const [document = {}] = of('documents', '004')
  check(document.language === 'ar', '004 is Arabic: ' + document.language)
  check(document.claims === '', '004 has no count of claims: "' + document.claims + '"')
  for (const category of ['b2b', 'b2c']) {
    const hits = of('hits', '004').filter(
      (hit) => hit.lexicon === 'marketing' && hit.category === category,
    )
    check(hits.length > 0, '004 has hits of marketing.' + category + ': ' + hits.length)
  }
}

const checkCommentForm = (of) => {
  const sentences = of('sentences', '002')
  const furniture = sentences.filter((one) => one.block === 'boilerplate')
  check(
    furniture.length > 0 && furniture.every((one) => one.claim !== 'true'),
    '002 has boilerplate, none of it a claim: ' + furniture.length + ' sentences',
  )
  const tail = sentences.slice(Math.floor(sentences.length * (1 - formShare)))
  const claims = tail.filter((one) => one.claim === 'true').map((one) => one.sentence)
  check(claims.length === 0, '002 ends without claims: ' + (claims.join(', ') || 'none'))
}

const checkTitle = (of) => {
  const title = of('sentences', '001').find((one) => one.sentence === '0') || {}
  check(
    title.claim === 'true',
    '001 claims something in its title: ' + title.claim + ', score ' + title.claim_score,
  )
  check(title.voice === 'author', '001 speaks for itself in its title: ' + title.voice)
  const stances = of('stances', '001').filter(
    (one) => one.sentence === '0' && one.proposition === 'distinction',
  )
  const seen = stances.map((one) => one.stance + ' by ' + one.rule).join(', ') || 'no stance'
  check(
    stances.some((one) => one.stance === 'against'),
    '001 is against distinction in its title: ' + seen,
  )
}

void runScript(async () => {
  const [seeds] = process.argv.slice(2)
  if (seeds === undefined) throw new Error('usage: node scripts/check-seeds.js SEEDS_DIR')
  await prepare()
  const out = mkdtempSync(join(tmpdir(), 'contend-seeds-'))
  try {
    const run = ['run', resolve(callerFolder, seeds), '--out', out, '--no-cache', '--quiet']
    const code = await executeNode(join(root, commandFile), run, { cwd: root })
    check(code === 0, 'the run ends with 0: ' + code)
    const read = (table) => parseCsv(readFileSync(join(out, table + '.csv'), 'utf8'))
    const of = (table, number) => read(table).filter((row) => row.doc_id.startsWith(number))
    checkSides(of)
    checkArabic(of)
    checkCommentForm(of)
    checkTitle(of)
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
  console.log(wrong === 0 ? 'All as expected.' : wrong + ' not as expected.')
  return wrong === 0 ? 0 : 1
})
