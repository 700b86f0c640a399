// How long a lexicon of 100,000 literal terms takes to load: from its file, and compiled by an earlier run.
import {
  built,
  corpusDocuments,
  frequentWords,
  lexiconText,
  median,
  show,
  timed,
} from './support.js'

const RUNS = 5
const { createAnalyzer, formsOf, parseLexicon } = await built('analyze/dist/index.js')

const text = lexiconText(frequentWords(await corpusDocuments(), 100), 100_000, { wildcards: false })
const times = { parse: [], forms: [], kept: [], matcher: [] }
const document = (await corpusDocuments())[0]

for (let run = 0; run < RUNS; run += 1) {
  let lexicon, forms, kept, analyzer
  times.parse.push(timed(() => (lexicon = parseLexicon(text, 'made-up.yaml'))))
  times.forms.push(timed(() => (forms = formsOf(lexicon))))
  const entry = JSON.stringify({ lexicon, forms })
  times.kept.push(timed(() => (kept = JSON.parse(entry))))
  times.matcher.push(
    timed(() => {
      analyzer = createAnalyzer({ lexicons: [kept.lexicon], forms: [kept.forms], propositions: [] })
      analyzer.analyze({
        ...document,
        text: 'One.',
        blocks: [{ kind: 'paragraph', rule: '', start: 0, end: 4 }],
      })
    }),
  )
}

const ms = (list) => `${median(list).toFixed(0).padStart(5)} ms`
show(
  `loading 100,000 literal terms (${(text.length / 1e6).toFixed(1)} MB of YAML)`,
  `median of ${RUNS}`,
)
show('  reading and checking the file', ms(times.parse))
show('  compiling it', ms(times.forms))
show('  or both from what an earlier run kept', ms(times.kept))
show('  making the matcher, at the first document', ms(times.matcher))
show(
  '  from file to first hit',
  ms(times.parse.map((t, i) => t + times.forms[i] + times.matcher[i])),
)
show('  from what was kept to first hit', ms(times.kept.map((t, i) => t + times.matcher[i])))
