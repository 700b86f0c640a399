import { describe, expect, test } from 'vitest'
import type { Stance } from '../model/stance.ts'
import { labelledText } from '../test-support/labelled-text.ts'
import { findRelations } from './find-relations.ts'
import { relationRules, type RuleName } from './rules.ts'

const relationsOf = (lines: string, stances: readonly Stance[] = []): readonly string[] => {
  const { contexts, labelled } = labelledText(lines)
  return findRelations(contexts, labelled, stances).map(
    ({ from, to, relation, cue }) => `${String(from)} ${relation} ${String(to)}: ${cue}`,
  )
}

const side = (sentence: number, stance: 'for' | 'against'): Stance => ({
  sentence,
  proposition: 'distinction',
  stance,
  weight: 1,
  scope: null,
  voice: 'author',
  attitude: null,
  negations: 0,
  distance: 0,
  rule: 'test',
  subject: null,
  predicate: null,
})

/** Rule, a text with the relation it gives, and a near miss that has none by that rule. */
const EXAMPLES: readonly (readonly [RuleName, string, string, string])[] = [
  [
    'result',
    'C | The glue dries slowly.\nC | Therefore the joiner needs two rooms.',
    '0 support 1: therefore (connective)',
    '- | We met in the glue shop.\nC | Therefore the joiner needs two rooms.',
  ],
  [
    'result',
    'C | The glue dries slowly.\nC | It means that the joiner needs two rooms.',
    '0 support 1: it means that (connective)',
    'C | The glue dries slowly.\nC | If it means that much, the joiner needs two rooms.',
  ],
  [
    'cause',
    'C | The joiner needs two rooms.\n- | After all, the glue dries for a day.',
    '1 support 0: after all (connective)',
    'C | The joiner needs two rooms.\nC | Because the glue dries slowly, the stock must wait.',
  ],
  [
    'example',
    'C | Old tools last longer.\n- | For example, a plane of 1890 is still in use.',
    '1 support 0: for example (connective)',
    'C | Do old tools last longer?\n- | For example, a plane of 1890 is still in use.',
  ],
  [
    'example',
    'C | Old tools last longer.\n- | For instance, planes such as this one.',
    '1 support 0: for instance (connective)',
    'C | Old tools last longer.\n- | Planes such as this one are still in use.',
  ],
  [
    'statistic',
    'C | Old tools last longer.\nP | Half of the planes were older than the owner.',
    '1 support 0: half of (evidence)',
    'C | Old tools last longer.\nP | Two and a half of the planes were older than the owner.',
  ],
  [
    'statistic',
    'C | Old tools last longer.\nP | Sixty percent of the planes were older than the owner.',
    '1 support 0: percent (evidence)',
    'C | Old tools last longer.\n- | Sixty percent of the planes were older than the owner.',
  ],
  [
    'addition',
    'C | Old tools last longer.\nP | Their steel is thicker.\n- | Moreover, they can be ground.',
    '2 support 0: moreover (connective)',
    'C | Old tools last longer.\nP | Their steel is thicker.\n\n- | Moreover, they can be ground.',
  ],
  [
    'conclusionAfterReasons',
    '- | We went there.\nP | The steel is thick.\nP | The handles fit.\nC | So these tools last.',
    '1 support 3: conclusion after its reasons',
    '- | We went there.\nP | The steel is thick.\nP | The handles fit.\nC | These tools last.',
  ],
  [
    'listItem',
    'C | Three things make a tool last:\nlP | thick steel\nlP | a dry shed',
    '2 support 0: list item under its lead-in',
    '- | There are three parts:\nlP | thick steel\nlP | a dry shed',
  ],
  [
    'premiseAfterClaim',
    'C | These tools last.\nP | Their steel is thick.',
    '1 support 0: adjacent: premise after claim',
    'C | These tools last.\n- | Their steel is thick.',
  ],
  [
    'premiseBeforeClaim',
    '- | We went there.\nP | The steel is thick.\nC | These tools last.',
    '1 support 2: adjacent: premise before claim',
    '- | We went there.\nP | The steel is thick.\n\nC | These tools last.',
  ],
  [
    'premiseBelowOpening',
    'C | These tools last.\n- | We have three.\nP | Their steel is thick.',
    '2 support 0: premise under the opening claim of its paragraph',
    '- | We have three.\nC | These tools last.\n- | I like them.\nP | Their steel is thick.',
  ],
  [
    'premiseAboveClosing',
    'P | The steel is thick.\n- | I weighed it.\nC | These tools last.',
    '0 support 2: premise above the closing claim of its paragraph',
    'P | The steel is thick.\n- | I weighed it.\nC | These tools last.\n- | We went home.',
  ],
  [
    'premiseInParagraph',
    '- | We have three.\nC | These tools last.\n- | I like them.\nP | Their steel is thick.',
    '3 support 1: premise and claim in one paragraph',
    '- | We have three.\nC | These tools last.\n\n- | I like them.\nP | Their steel is thick.',
  ],
  [
    'premiseInNextParagraph',
    'C | These tools last.\n\nP | The steel is thick.',
    '1 support 0: premise in the paragraph next to the claim',
    'C | These tools last.\n\nh | Steel\n\nP | The steel is thick.',
  ],
  [
    'premiseInSection',
    'C | These tools last.\n\n- | We went home.\n\nP | The steel is thick.',
    '2 support 0: nearest claim of the section',
    'C | These tools last.\n\nh | Later\n\nP | The steel is thick.',
  ],
  [
    'headingOverSection',
    'hC | Old tools last longer\nC | A blade of thick steel can be ground for a century.',
    '1 support 0: heading over its section',
    'h | Old tools\nC | A blade of thick steel can be ground for a century.',
  ],
  [
    'claimBelowOpening',
    'C | A thick blade lasts.\nC | A thick blade can be ground often.',
    '1 support 0: claim under the opening claim of its paragraph',
    'C | A thick blade lasts.\nC | Our shed is dry.',
  ],
  [
    'titleOverText',
    'tC | Buy old tools\n\nC | Old tools are cheaper than they look.',
    '1 support 0: title over the text',
    'tC | Buy old tools\n\nC | Sheds are wet in winter.',
  ],
  [
    'summaryOfText',
    'C | Thick blades can be ground.\n\n- | We went home.\n\nC | In short, thick blades are worth the price.',
    '0 support 2: summary of what goes before',
    'C | Sheds are wet in winter.\n\n- | We went home.\n\nC | In short, thick blades are worth the price.',
  ],
  [
    'reportedThenContrast',
    'C | Critics say that old tools are too heavy.\nC | But a heavy plane cuts better.',
    '1 attack 0: some say … but',
    'C | Old tools are rather heavy.\nC | But a heavy plane cuts better.',
  ],
  [
    'concession',
    'C | Granted, old tools are heavy.\nC | But their steel is thick.',
    '0 attack 1: granted … but (concession)',
    'C | Granted, old tools are heavy.\nC | Their steel is thick.',
  ],
  [
    'rebuttal',
    'C | Critics say that old tools are too heavy.\n- | They are wrong.',
    '1 attack 0: rebuttal of a rejected view',
    'C | Critics say that old tools are too heavy.\n- | They weigh two kilos.',
  ],
  [
    'contrastOfPolarity',
    'C | A thick blade cuts well.\nC | However, a thick blade does not cut soft wood.',
    '1 attack 0: however: one denied (contrast)',
    'C | A thick blade cuts well.\nC | However, a thick blade needs a strong arm.',
  ],
  [
    'rejectedGround',
    'C | Old tools last.\n\nCP | Critics say that old tools are too heavy.\n- | They are wrong.',
    '1 attack 0: ground of a rejected view',
    'C | Old tools last.\n\nC | Critics say that old tools are too heavy.\n- | They are wrong.',
  ],
  [
    'restatement',
    'C | Old tools last longer than new ones.\nC | In other words, buy the plane of 1890.',
    '1 rephrase 0: in other words (connective)',
    'C | Old tools last longer than new ones.\nC | In other countries, buy the plane of 1890.',
  ],
  [
    'sameWords',
    'tC | Old tools outlast new tools\n\n- | We went to a fair.\n\nC | Old tools simply outlast new tools.',
    '2 rephrase 0: same words, same polarity',
    'tC | Old tools outlast new tools\n\n- | We went to a fair.\n\nC | Old tools do not outlast new tools.',
  ],
]

const byRule = (found: readonly string[], name: RuleName): readonly string[] => {
  const { cue, relation } = relationRules[name]
  const [before = '', after = ''] = cue.split('WORD')
  return found.filter((line) => {
    const said = line.slice(line.indexOf(': ') + 2)
    return (
      line.includes(` ${relation} `) &&
      (cue.includes('WORD') ? said.startsWith(before) && said.endsWith(after) : said === cue)
    )
  })
}

describe('a rule suggests a relation, and none for its near miss', () => {
  test.each(EXAMPLES)('%s', (name, text, relation, nearMiss) => {
    expect(relationsOf(text)).toContain(relation)
    expect(byRule(relationsOf(nearMiss), name)).toEqual([])
  })

  test('contrastOfSides', () => {
    const text = 'C | The two trades differ.\nC | However, in the end they merge.'
    const opposite = [side(0, 'for'), side(1, 'against')]
    expect(relationsOf(text, opposite)).toContain('1 attack 0: however: opposite sides (contrast)')
    expect(relationsOf(text, [side(0, 'for'), side(1, 'for')])).toEqual([])
  })

  test('every rule has an example', () => {
    const named = new Set<string>([...EXAMPLES.map(([name]) => name), 'contrastOfSides'])
    expect(Object.keys(relationRules).filter((name) => !named.has(name))).toEqual([])
  })
})

test('the answer that grants first attacks the view it answers', () => {
  expect(
    relationsOf('C | Critics say that tools are heavy.\nC | The worry is fair, but wheels exist.'),
  ).toContain('1 attack 0: some say … but')
})

test('a reason goes to the author’s claim, not to the view he rejects', () => {
  const text =
    'C | Old tools last.\nC | Critics say that old tools rust.\n- | They are wrong.\nP | Oil stops rust.'
  const found = relationsOf(text)
  expect(found.some((line) => line.startsWith('3 support 0'))).toBe(true)
  expect(found.some((line) => line.startsWith('3 support 1'))).toBe(false)
})

test('shared words decide between the claims of a paragraph, else the nearer one is taken', () => {
  const claims = ['C | A blade of steel must be thick.', 'C | A shed must be dry.']
  const text = (order: readonly string[], premise: string): string =>
    ['- | Hear this.', ...order, '- | So they say.', `P | ${premise}`].join('\n')
  const about = 'Thin steel of a blade bends.'
  expect(relationsOf(text(claims, about))[0]).toMatch(/^4 support 1/)
  expect(relationsOf(text(claims.toReversed(), about))[0]).toMatch(/^4 support 2/)
  expect(relationsOf(text(claims, 'Rain falls.'))[0]).toMatch(/^4 support 2/)
})

test('a sentence that names a view and rejects it is the author’s own', () => {
  const text =
    'C | The idea that old tools rust is a mistake.\nP | Critics who say that old tools rust are wrong.'
  expect(relationsOf(text)).toEqual(['1 support 0: adjacent: premise after claim'])
})

test('what is granted is not carried into the next paragraph', () => {
  const text = 'C | Granted, old tools are heavy.\n- | I know.\n\nC | But sheds are dry.'
  expect(relationsOf(text)).toEqual([])
})

test('boilerplate has no part in relations', () => {
  const text =
    'C | These tools last.\n\nx | Because we care, share this page.\n\nP | Steel is thick.'
  expect(relationsOf(text)).toEqual(['2 support 0: nearest claim of the section'])
})

test('there are no circles of support, no relation to itself, few out of one sentence', () => {
  const lines = Array.from({ length: 60 }, (_, i) =>
    i % 3 === 0 ? 'CP | So the steel of the blade lasts.' : 'CP | For example, the steel is thick.',
  )
  const { contexts, labelled } = labelledText(lines.join('\n'))
  const relations = findRelations(contexts, labelled, [])
  const supports = relations.filter(({ relation }) => relation === 'support')
  const depth = new Map<number, number>()
  const visit = (sentence: number, path: ReadonlySet<number>): number => {
    expect(path.has(sentence)).toBe(false)
    const known = depth.get(sentence)
    if (known !== undefined) return known
    const next = supports.filter(({ from }) => from === sentence)
    const longest = Math.max(
      0,
      ...next.map(({ to }) => 1 + visit(to, new Set([...path, sentence]))),
    )
    depth.set(sentence, longest)
    return longest
  }
  for (const { from, to, score } of relations) {
    expect(from).not.toBe(to)
    expect(score).toBeGreaterThan(0)
    expect(score).toBeLessThanOrEqual(1)
    visit(from, new Set())
    expect(relations.filter((each) => each.from === from).length).toBeLessThanOrEqual(3)
  }
})

test('the work grows with the length of the text', () => {
  const paragraph = [
    'C | Old tools last longer than the people who buy them.',
    'P | For example, a plane of 1890 is still in use.',
    'C | So a dry shed pays.',
    'P | Sixty percent of the blades had no rust.',
    '',
  ]
  const { contexts, labelled } = labelledText(paragraph.join('\n').repeat(40))
  const many = (times: number): number => {
    const repeated = Array.from({ length: times }, (_, i) => i * contexts.length)
    const all = repeated.flatMap((by) =>
      contexts.map((context) => ({
        ...context,
        sentence: { ...context.sentence, blockIndex: context.sentence.blockIndex + by },
      })),
    )
    const labels = all.map(({ sentence }, index) => {
      const known = labelled[index % labelled.length]
      if (known === undefined) throw new Error('no label')
      return { ...known, index, blockIndex: sentence.blockIndex }
    })
    return findRelations(all, labels, []).length
  }
  const started = performance.now()
  expect(many(60)).toBeGreaterThan(5000)
  expect(performance.now() - started).toBeLessThan(5000)
})
