import { describe, expect, test } from 'vitest'
import { parseSentence } from '../../test-support/parse-sentence.ts'
import type { ClaimType } from '../../model/sentence.ts'
import { typeRules } from './claim-type-rules.ts'
import { claimTypeOf } from './claim-type.ts'

const typeOf = (text: string): ClaimType => claimTypeOf({ sentence: parseSentence(text) }).type
const ruleOf = (text: string): string => claimTypeOf({ sentence: parseSentence(text) }).rule

/** The rule, a sentence it types, and a near miss that another rule, or none, types. */
type Pair = readonly [rule: string, has: string, hasNot: string]

const POLICY: readonly Pair[] = [
  ['imperative', 'Oil the crane before every winter.', 'Oil keeps well in the shed.'],
  ['imperative', 'Guard the gate at night.', 'A guard stood by the gate at night.'],
  ['imperative', 'Never lend a rope to a rival.', 'They never lend a rope.'],
  ['imperative', "Don't weigh the same crate twice.", 'They don’t weigh the same crate twice.'],
  [
    'imperative',
    'If the clerk yawns, close the folder.',
    'If the clerk yawns, he closes the folder.',
  ],
  ['imperative', 'So let the harbour sleep.', 'So the harbour sleeps.'],
  ['imperative', 'In short, buy a longer rope.', 'In short, they buy a longer rope.'],
  ['imperative', 'Editor: Leave it on the quay.', 'Editor: They left it on the quay.'],
  ['imperative', 'Do boil the tar first.', 'Do they boil the tar first?'],
  [
    'obligation-of-the-main-verb',
    'Every pilot should read the chart.',
    'Every pilot who should read the chart sleeps.',
  ],
  ['obligation-of-the-main-verb', 'The board must not wait.', 'The board must have waited.'],
  [
    'need-of-the-main-verb',
    'Young clerks need to learn the knots.',
    'Clerks do not need to learn knots.',
  ],
  ['obligation-implied', 'This means that crews have to wait.', 'This means that crews wait.'],
  ['have-to-of-the-addressed', 'You have to ask twice.', 'The clerk had to ask twice.'],
  ['necessity-of-an-action', 'It is wise to count the crates.', 'It is wise of him.'],
  ['course-to-take', 'The remedy is to paint both sides.', 'The remedy is on the shelf.'],
  ['suasive-verb', 'The union recommends a second crane.', 'The union owns a second crane.'],
  [
    'wish-for-an-action',
    'Residents want the council to move the fence.',
    'Residents want a fence.',
  ],
  ['imperative', 'The tide is out: cut the rope.', 'They tarred the hull, cut the rope and left.'],
  [
    'imperative',
    'The case is plain: clear the deck.',
    'It turns on the case: how clear the deck is.',
  ],
  [
    'imperative',
    'The tide is out, expect rain at the quay.',
    'Pilots, we hear, expect rain at the quay.',
  ],
  ['imperative', 'Friends, the tide is out, cut the rope.', 'Friends, the tide is out again.'],
  ['imperative', 'The pipes froze, shut the main valve.', 'The works froze, shut down and broke.'],
  ['imperative', 'Ring back the yard on Friday.', 'Ring binders came back from the yard.'],
  ['imperative', 'Do the seams before the hull.', 'Do the seams hold?'],
  [
    'imperative',
    'The lock is shut, so send the crew home.',
    'They shut the lock and send the crew home.',
  ],
  ['imperative', 'The reason is plain: tar the hull first.', 'The reason is plain: tar and rope.'],
  [
    'imperative',
    'Nobody reads the board, but don’t take it down.',
    'Nobody reads the board or takes it down.',
  ],
  [
    'obligation-of-the-main-verb',
    'The toll is dear and the board should lower it.',
    'The toll is dear and the board lowers it.',
  ],
  [
    'obligation-of-the-main-verb',
    'Crews who ask what is wrong should be told.',
    'Crews who ask what should be told sleep.',
  ],
  [
    'obligation-of-the-main-verb',
    'The rope we use should be tarred.',
    'The rope we should use is tarred.',
  ],
  ['bound-to-be-done', 'The old sign has to go.', 'The old crew had to go.'],
  ['bound-to-be-done', 'The gate has to be painted.', 'The pilot has to sleep.'],
  ['advice-of-the-writer', 'I would tar both ends.', 'They would tar both ends.'],
  ['advice-of-the-writer', 'I’d be wary of that quay.', 'I’d be late for that ferry.'],
  ['unfit-to-be-done', 'You can’t expect a pilot to row.', 'You can’t see a pilot row.'],
  ['proper-place', 'The sign belongs on the gate.', 'The gate belongs to the sexton.'],
  ['proper-place', 'It falls to the board to mend it.', 'It falls to the ground.'],
  ['what-is-needed', 'What’s needed is a longer rope.', 'What’s left is a longer rope.'],
  ['what-is-needed', 'Hands off the old quay!', 'Hands were cold on the old quay.'],
  ['obligation-implied', 'This is why the board should wait.', 'This is why the board waits.'],
  [
    'imperative',
    'And please, for once, weigh the crates.',
    'Porters, by contrast, weigh the crates.',
  ],
  ['imperative', 'Instead, at the end of the day, ask the crew.', 'They ask the crew at the end.'],
  ['imperative', 'So trust the pilot.', 'So trust is a rope.'],
  ['advising-phrase', 'It pays to count twice.', 'It pays a small rent.'],
]

const PREDICTION: readonly Pair[] = [
  ['future-of-the-main-verb', 'The old quay will flood.', 'The old quay that will flood is empty.'],
  ['future-of-the-main-verb', "They'll close the ferry.", 'They close the ferry.'],
  ['future-of-the-main-verb', "The strike won't last.", "The strike didn't last."],
  ['future-of-the-main-verb', 'The ferry is going to stop.', 'The ferry is going to the island.'],
  ['future-of-the-main-verb', 'I think the tram will return.', 'I think the tram returned.'],
  [
    'future-of-the-main-verb',
    'My guess is that fax machines will vanish.',
    'My guess is that he fell.',
  ],
  ['future-of-the-main-verb', 'Soon nobody will carry coins.', 'Nobody carries coins.'],
  ['future-of-the-main-verb', 'We shall see empty docks.', 'We saw empty docks.'],
  [
    'future-of-the-main-verb',
    'It is true that the mill will close.',
    'It is true that the mill closed.',
  ],
  [
    'future-of-the-main-verb',
    'The clerk will close the gate.',
    'You will find a clerk at the gate.',
  ],
  ['expectation', 'We expect the toll to fall.', 'We expected the toll to fall.'],
  ['future-time', 'The pier would be gone by 2050.', 'The pier was built in ten years.'],
  ['about-to-come', 'The mill is about to close.', 'The talk is about the mill.'],
  ['about-to-come', 'Steam is never coming back.', 'Steam is coming from the mill.'],
  ['prospect-predicated', 'The tide is likely to turn.', 'The tide is like a clock.'],
  ['prospect-predicated', 'Rents are set to climb.', 'The clocks are set by hand.'],
]

const COMPARISON: readonly Pair[] = [
  ['difference-predicated', 'Ropes differ from chains.', 'Ropes hang from chains.'],
  ['difference-predicated', 'A tug is different from a ferry.', 'A tug is far from a ferry.'],
  ['sameness-predicated', 'The two knots are the same.', 'The two knots are wet.'],
  ['itself', 'A knot is a knot, and a loop a loop.', 'A knot is a loop, and a loop a knot.'],
  ['itself', 'Flour is flour.', 'Enough is enough.'],
  ['itself', 'A rule is a rule.', 'No rule is a rule.'],
  [
    'difference-as-subject',
    'The main difference lies in the weight.',
    'These differences lie in a drawer.',
  ],
  ['difference-or-sameness-as-object', 'The clerk saw no difference.', 'The clerk saw no weight.'],
  [
    'each-side-with-its-verb',
    'B2B invoices go by post and B2C receipts go by mail.',
    'B2B and B2C invoices go by post.',
  ],
  ['opposing-word', 'Unlike a barge, a canoe turns at once.', 'A canoe turns at once.'],
  ['opposing-word', 'Compared with rail, the canal is quiet.', 'The canal is quiet.'],
  ['sides-in-contrast', 'In B2B, however, B2C habits survive.', 'In B2B, B2C habits survive.'],
  ['degree-predicated', 'The canal is larger than the road.', 'The canal is quiet.'],
  ['opposing-word', 'On the other hand, canoes leak.', 'On the other bank, canoes leak.'],
  [
    'degree-intensified',
    'The crew hears much less of the bell.',
    'The crew hears much of the bell.',
  ],
  [
    'same-verb-of-two-subjects',
    'Farmers sell sheep and bankers sell loans.',
    'Farmers sell sheep and bankers sleep.',
  ],
  ['than', 'A canal carries more coal than a road.', 'A canal carries coal rather than people.'],
  ['degree-of-the-main-verb', 'The barges arrive more often.', 'The barges arrive often.'],
  ['degree-predicated', 'The queue is longer.', 'The queue is no longer here.'],
  ['degree-of-the-main-verb', 'Small crews row faster.', 'Small crews row fast.'],
  ['equative', 'A tug is as loud as a mill.', 'A tug comes as soon as a mill stops.'],
  ['equative', 'The toll fell twice as fast.', 'The toll fell twice.'],
  [
    'fronted-twice',
    'For the clerk it is a form, for the pilot it is a storm.',
    'For the clerk it is a form for the pilot.',
  ],
  ['then-and-now', 'Clerks used to wait; today they row.', 'Clerks used to wait.'],
  ['surpassing', 'One letter beats ten bells.', 'One letter brings ten bells.'],
]

const CAUSAL: readonly Pair[] = [
  ['condition', 'If the lock jams, the barges stop.', 'The barges stopped when the lock jammed.'],
  ['condition', 'Unless it rains, the canal dries.', 'The canal dried.'],
  ['condition', 'If the lock jams, the barges will stop.', 'The barges carry coal.'],
  [
    'correlative',
    'The longer the queue, the shorter the tempers.',
    'The longer queue is at the gate.',
  ],
  [
    'imperative-and-outcome',
    'Close the lock and the village loses its mill.',
    'Close the lock and the gate.',
  ],
  ['verb-of-bringing-about', 'Salt destroys the hinges.', 'Salt covers the hinges.'],
  ['verb-of-bringing-about', 'Rust comes from damp.', 'Rust covers the chain.'],
  [
    'verb-of-bringing-about',
    'The traffic is driven by the tides.',
    'The van is driven to the docks.',
  ],
  [
    'verb-of-bringing-about',
    'A wide gate helps the carts through.',
    'A wide gate faces the carts.',
  ],
  ['making-so', 'Tar makes the planks tight.', 'The yard makes planks.'],
  ['making-so', 'A bell keeps them waiting.', 'A bell keeps the time.'],
  ['making-so', 'Cold tea got the crew to row.', 'Cold tea got to the crew.'],
  ['making-so', 'Long queues make them leave.', 'They made the hard climb.'],
  [
    'consequence-in-participle',
    'The toll fell by half, reducing the queue.',
    'The toll fell by half, waiting or not.',
  ],
  [
    'consequence-in-participle',
    'The gate is shut at dusk, which makes crews wait.',
    'The gate is shut at dusk, which is in May.',
  ],
  [
    'hypothetical-outcome',
    'A second lock would split the village.',
    'A second lock split the village.',
  ],
  ['verb-of-bringing-about', 'The toll changes what they carry.', 'The toll changes.'],
  ['meaning-as-consequence', 'Low water means idle crews.', 'I mean the other crew.'],
  ['making-so', 'A wet quay turns carters into swimmers.', 'A carter turns into the yard.'],
  ['verb-of-bringing-about', 'Hidden fees drive carters away.', 'Carters with fees sleep.'],
  ['giving-or-taking', 'A wet rope costs you an hour.', 'A wet rope costs nine shillings.'],
  [
    'condition-without-conjunction',
    'Without tar the hull will leak.',
    'Without doubt the hull will leak.',
  ],
  ['condition-without-conjunction', 'Each time it rains the canal rises.', 'Each canal rises.'],
  ['cause-named', 'Damp is what ruined the rope.', 'Damp is what they smelled.'],
  ['cause-named', 'The reason is an old pump.', 'The pump is an old one.'],
  ['cause-ascribed', 'They put the delay down to the tide.', 'They put the crate down.'],
  ['result', 'The mill lost its water as a result.', 'The mill lost its water at dusk.'],
  ['whenever', 'Once the lock is shut, the barges stop.', 'Once the barges stopped at noon.'],
  ['whenever', 'When you wait, the tide turns.', 'When they waited, the tide turned.'],
  ['verb-of-bringing-about', 'Boredom sparks a quarrel.', 'Boredom fills the yard.'],
  ['result-as-main-clause', 'That is why the mill moved.', 'That is where the mill moved.'],
  ['reason', 'The mill moved because the river shrank.', 'The mill moved where the river shrank.'],
]

const DEFINITION: readonly Pair[] = [
  ['defining-verb', 'A lock is defined as a box with two gates.', 'A lock is kept by two gates.'],
  [
    'defining-verb',
    'Lighterage refers to the unloading of ships.',
    'The clerk asked for the ships.',
  ],
  ['defining-verb', 'A convoy consists of six barges.', 'A convoy passed six barges.'],
  ['defining-verb', 'A bollard denotes a post for ropes.', 'A bollard holds the ropes.'],
  [
    'defining-verb',
    'Demurrage constitutes a rent for waiting.',
    'Demurrage reached a rent for waiting.',
  ],
  ['essence', 'Pilotage is about patience.', 'The pilot is about forty.'],
  ['essence', 'It is about patience.', 'It is on the table.'],
  ['classing-of-what-was-named', 'It is a toll.', 'It is on a boat.'],
  ['classing-of-what-was-named', 'That is storage.', 'That is dry.'],
  ['classing-of-what-was-named', 'It is storage with a bow.', 'It was rent that closed the yard.'],
  ['classing-of-a-kind', 'A lock is a box for boats.', 'The lock is a box for boats.'],
  ['classing-of-a-kind', 'Waiting isn’t rest.', 'Waiting isn’t dear.'],
  ['classing-of-a-kind', 'Trust is a message.', 'Anna is a pilot.'],
  [
    'instance-for-a-kind',
    'Trust is when nobody counts the crates.',
    'The best is when nobody counts.',
  ],
  ['classing-of-what-was-named', 'That is a ferry.', 'The boat is a ferry.'],
  ['classing-of-what-was-named', 'It is a ferry for carts.', 'It is the tide that turns them.'],
  ['classing-of-what-was-named', 'This is a tax on waiting.', 'This is taxed.'],
]

const VALUE: readonly Pair[] = [
  ['judgement-predicated', 'The new chart is useful.', 'The new chart is blue.'],
  ['judgement-predicated', 'That view is wrong.', 'That view is of the quay.'],
  ['judgement-predicated', 'Patience is crucial.', 'The knot is hard to tie.'],
  ['judgement-predicated', 'The divide is a myth.', 'The myth has two heroes.'],
  ['judgement-predicated', 'The fee is unjust.', 'The fee is due in May.'],
  ['judgement-predicated', 'I think the plan is brilliant.', 'A brilliant pilot drew the plan.'],
  [
    'judgement-predicated',
    'The map is useless because it is old.',
    'The map of the useless canal is old.',
  ],
  ['excess-predicated', 'The toll is too low.', 'The toll is low, too.'],
  ['judgement-predicated', 'There is no shame in rowing.', 'There is no rope in the boat.'],
  [
    'judgement-predicated',
    'The new lock is, I think, a mistake.',
    'The new lock is, I think, upstream.',
  ],
  ['judgement-predicated', 'The fee seems to me absurd.', 'The fee seems to me due.'],
  ['judgement-without-verb', 'What rubbish.', 'What rope.'],
  ['class-denied', 'That is not a lamp, whatever they say.', 'That lamp is not lit.'],
  ['verdict-of-the-main-verb', 'The new rule makes no sense.', 'The new yard makes no rope.'],
  ['superlative-predicated', 'This quay is the longest.', 'This quay is long.'],
  ['own-attitude', 'I regret the whole business.', 'They regret the whole business.'],
  ['importance-of-the-main-verb', 'The crew deserves a medal.', 'The crew received a medal.'],
  ['manner-judged', 'The pump works well.', 'The pump works at night.'],
  ['judgement-of-the-object', 'They find both boats absurd.', 'They find both boats at the quay.'],
  ['judgement-of-the-object', 'They called it a mistake.', 'They called it at noon.'],
]

const TABLES: readonly (readonly [ClaimType, readonly Pair[]])[] = [
  ['policy', POLICY],
  ['prediction', PREDICTION],
  ['comparison', COMPARISON],
  ['causal', CAUSAL],
  ['definition', DEFINITION],
  ['value', VALUE],
]

describe.each(TABLES)('%s', (type, pairs) => {
  test.each(pairs)('%s: %s', (rule, has, hasNot) => {
    expect({ type: typeOf(has), rule: ruleOf(has) }).toEqual({ type, rule })
    expect(ruleOf(hasNot)).not.toBe(rule)
  })
})

test.each([
  'Whales belong in the group of mammals.',
  'The town owes three million to the bank.',
  'The ferry was going back to the quay.',
  'We employ as many as three hundred people.',
  'Ten years ago the town built a bridge, which is now closed.',
  'In 1990 the mill closed, and in 2001 the school followed.',
  'Anna is a teacher.',
  'The harbour has two gates.',
  'Most crews sleep on board.',
  'The clerk keeps the chart in a drawer.',
  'Barges carry coal.',
])('fact, by no rule: %s', (text) => {
  expect(claimTypeOf({ sentence: parseSentence(text) })).toEqual({
    type: 'fact',
    rule: 'otherwise',
  })
})

test('every rule has a sentence of its own, a name of its own and a reason', () => {
  const tried = new Set(TABLES.flatMap(([, pairs]) => pairs.map(([rule]) => rule)))
  const names = typeRules.map(({ name }) => name)
  expect(names.filter((name) => !tried.has(name))).toEqual([])
  expect(new Set(names).size).toBe(names.length)
  for (const { reason } of typeRules) expect(reason).toMatch(/^\S.{9,}[.…"]$/u)
})

test('the main clause decides, not the clause that goes with it', () => {
  expect(typeOf('The chart that everybody should read is blue.')).toBe('fact')
  expect(typeOf('While critics will complain, the mill moved.')).not.toBe('prediction')
  expect(typeOf('The barges, which are better than carts, carry coal.')).toBe('fact')
})

test('a line without end is typed in no time', () => {
  const line = `${'the mill that moved, and the barge, '.repeat(2000)}sank.`
  const start = performance.now()
  typeOf(line)
  expect(performance.now() - start).toBeLessThan(3000)
})
