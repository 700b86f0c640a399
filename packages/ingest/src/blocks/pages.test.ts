import { describe, expect, test } from 'vitest'
import { surfaceOf } from '../span.ts'
import { blocksOf } from './blocks-of.ts'

const prose =
  'The people who run small shops rarely care which department a supplier has put them in, and they will say so if you ask them politely over coffee.'
const more =
  'A buyer at a large works is still afraid of looking foolish in front of her manager, which is why references weigh more than a long table of features.'

/** Lines of the form `kind| text` make both the page and what is expected of it. */
const check = (page: string): void => {
  const rows = page
    .trim()
    .split('\n')
    .map((row) => row.trim())
  const text = rows
    .map((row) =>
      row
        .replace(/^[\w-]+\| ?/, '')
        .replace('PROSE', prose)
        .replace('MORE', more),
    )
    .join('\n')
  const found = blocksOf(text).map((block) => `${block.kind}| ${surfaceOf(text, block)}`)
  const expected = rows
    .filter((row) => /^[\w-]+\|/.test(row))
    .map((row) => row.replace('PROSE', prose).replace('MORE', more))
  expect(found).toEqual(expected)
}

describe('pages', () => {
  test('a news page with its menu, adverts and headlines', () => {
    check(`
      boilerplate| Skip to main content
      boilerplate| Menu
      boilerplate| Opinion
      title| The Office Is Just a Shop With Chairs
      boilerplate| By Maren Holt
      boilerplate| Updated 10:15 AM, March 6, 2019
      boilerplate| Share
      boilerplate| Email

      paragraph| PROSE

      boilerplate| ADVERTISEMENT

      paragraph| MORE

      boilerplate| Follow Maren on Twitter
      boilerplate| Maren Holt is a columnist based in Oslo.
      boilerplate| Topics
      boilerplate| Retail
      boilerplate| Most Popular
      boilerplate| The shop that sold nothing
    `)
  })

  test('names over the posts of a thread, and headings that come back', () => {
    check(`
      title| Should the harbour charge for parking

      boilerplate| 12 comments | Have your say

      boilerplate| tide_watcher
      paragraph| I park there twice a week and would gladly pay.

      boilerplate| Moira Flett
      paragraph| You would, you live in town.

      boilerplate| tide_watcher
      paragraph| I live in a boat.

      boilerplate| Moira Flett
      paragraph| A boat in town.

      boilerplate| R. Dacosta
      paragraph| Both of you could take the bus.
    `)
    check(`
      title| Two ways to sell a boat

      heading| The firm
      paragraph| PROSE

      heading| Strong Points
      paragraph| MORE

      heading| The family
      paragraph| MORE

      heading| Strong Points
      paragraph| PROSE

      heading| Weak Points
      paragraph| It decides in an afternoon, and its weak and strong points are one.
    `)
  })

  test('lines with a date or a time over every post', () => {
    check(`
      title| Hull names
      paragraph| PROSE
      boilerplate| -- Bramble 11:25, 8 February 2007 (UTC)
      paragraph| Nobody has called it that since the yard closed.
      boilerplate| Tinker, 13:09 on the same day
      paragraph| My uncle still does, and he worked there until 1984.
      boilerplate| Oldham Tinker, Sunday 14:20
      paragraph| And you the only one who minds.
      boilerplate| Bramble 3 hours ago
      paragraph| Then he is the only one left.
    `)
  })

  test('two dates in an article are no stamps', () => {
    check(`
      title| How the yard changed hands
      paragraph| The sale of 8 February 2007 and what followed
      paragraph| PROSE
      heading| The sale of 3 October 2008 and what did not
      paragraph| MORE
    `)
  })

  test('a page of comments is no article with its comments cut off', () => {
    check(`
      title| Why the harbour board wants to close the small slipway by the church after the summer

      boilerplate| 31 Comments

      paragraph| Where are the children meant to learn to row if it goes, I wonder.

      paragraph| In the pool, like everybody else in this town has done for years.
    `)
  })

  test('the site stands over the title, with its menu or what it is about', () => {
    check(`
      boilerplate| Loudhouse
      boilerplate| Work  Services  Thinking  Say hello

      title| There is one kind of boat buyer
      paragraph| PROSE
    `)
    check(`
      boilerplate| the slow harbour
      boilerplate| a weblog by Jo Maddern, copywriter

      title| Buttons for boats
      paragraph| PROSE
    `)
    check(`
      title| Boats and fear
      paragraph| What a harbour knows
      paragraph| PROSE
    `)
  })

  test('short sentences at the end of a page, after a line of the page', () => {
    check(`
      title| Boats and fear
      paragraph| PROSE

      boilerplate| Past performance is not a guide to future results.
      boilerplate| Boats can sink.
    `)
    check(`
      title| Boats and fear
      paragraph| PROSE

      paragraph| Boats can sink.
    `)
  })

  test('a comment thread ends the article, a heading about comments does not', () => {
    check(`
      title| Boats and Fear
      boilerplate| 12 comments

      paragraph| PROSE

      boilerplate| Leave a reply
      boilerplate| I think this is all wrong, and I have sold boats for thirty years in four countries without fear.
    `)
  })

  test('in a thread of posts the comments are part of the text', () => {
    check(`
      title| Should we sell the boat?
      boilerplate| asked by mira_k | 3 May 2021 | 4 votes

      paragraph| PROSE

      boilerplate| Answer by old-salt | 4 May 2021 | 9 votes

      paragraph| PROSE

      boilerplate| Comments

      paragraph| mira_k: We sold it in the end, and nobody in the family has regretted it since.

      boilerplate| This thread is closed. Sign in to ask a new question.
    `)
  })

  test('the posts of a question site have cards, signatures and short comments', () => {
    check(`
      title| Should a shop sell to firms, too?
      paragraph| PROSE
      boilerplate| boats  b2b  first-hire
      boilerplate| asked Feb 11 at 9:42
      boilerplate| halfmast
      boilerplate| 214 ●1 ●6
      boilerplate| 2 Answers
      paragraph| MORE
      boilerplate| HTH, Moira
      boilerplate| answered Feb 11 at 11:58
      boilerplate| Moira
      boilerplate| 8,302 ●4 ●21
      paragraph| PROSE
      --
      boilerplate| Tom Dacosta
      boilerplate| Boats and buckets, Cork
      boilerplate| answered Feb 12 at 20:20
      boilerplate| tomd
      boilerplate| 1,090 ●9
      boilerplate| Your Answer
    `)
  })

  test('a short comment is judged without the name and date behind it', () => {
    const comment = 'What does a boat cost there?'
    const stamp = '– tide_watcher Feb 11 at 10:05'
    const blocks = blocksOf(`${prose}\n${comment} ${stamp}\n${more}`)
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'boilerplate',
      'paragraph',
    ])
    expect(blocksOf(`${prose}\nThe boat left on 11 Feb – at 10:05\n${more}`)).toHaveLength(3)
  })

  test('a count of comments under the title does not end the article, nor does a form between posts', () => {
    check(`
      title| Leave the harbour where people can find it
      paragraph| The plan for a harbour in the hills has a hole in the hull, and nobody on the board will say so.
      boilerplate| Comments (57)
      paragraph| PROSE
      paragraph| MORE
      paragraph| PROSE
      paragraph| MORE
      boilerplate| ALL COMMENTS (57) Sort by: newest
      boilerplate| tide_watcher: Spot on.
    `)
    check(`
      title| Should a shop sell to firms?
      paragraph| PROSE
      boilerplate| asked Feb 11 at 9:42
      boilerplate| add a comment
      boilerplate| 2 Answers
      paragraph| MORE
      boilerplate| answered Feb 11 at 11:58
      boilerplate| add a comment
      paragraph| PROSE
      boilerplate| answered Feb 12 at 11:58
      boilerplate| Your Answer
    `)
  })

  test('a forum tells of its members over their posts', () => {
    check(`
      title| Is steam worth it on a small boat?
      boilerplate| #1
      boilerplate| Old 14-01, 19:32
      boilerplate| shuntingmad
      boilerplate| Junior Member
      boilerplate| Posts: 11
      paragraph| PROSE
      boilerplate| #2
      boilerplate| 14-01, 20:05
      boilerplate| Keith
      boilerplate| Senior Member
      paragraph| MORE
      __________________
      boilerplate| Keith – if it floats, paint it
      boilerplate| #3
      boilerplate| Marta_N
      boilerplate| Member
      paragraph| What make is it?
    `)
  })

  test('the cells of a table and the chapters of a recording are text', () => {
    const rows = '| Feature | Firm | Family |\n| --- | --- | --- |\n| Buyer | board | father |'
    const chapters = '[06:40] Why nobody rows any more\n[11:05] Sunk by a letter\n[17:30] Two books'
    const kinds = (text: string): readonly string[] =>
      blocksOf(`${prose}\n\n${text}\n\n${more}`)
        .filter(({ rule }) => rule !== 'bare-markup')
        .map(({ kind }) => kind)
    expect(kinds(rows)).not.toContain('boilerplate')
    expect(kinds(chapters)).not.toContain('boilerplate')
  })

  test('the names of a site, of a section and of the writer in capitals', () => {
    check(`
      boilerplate| THE OAR & THE ANCHOR
      boilerplate| Essays on harbours, appearing when they are done
      boilerplate| About     Archive     Subscribe
      title| My Friend the Harbourmaster
      boilerplate| M. Flett     Nov 02     ♡ 58     💬 14
      paragraph| PROSE
      paragraph| MORE
    `)
    check(`
      boilerplate| The Northquay Courier
      boilerplate| News  Sport  Opinion  Jobs
      boilerplate| OPINION
      title| Bring back the foghorn
      paragraph| Our harbour has become a car park. I would like a harbour.
      boilerplate| PATIENCE ODUYA
      boilerplate| Sat 18 Jan 07.00 GMT   Last modified on Mon 20 Jan 11.14 GMT
      paragraph| PROSE
      paragraph| MORE
    `)
    check(`
      title| SELLING BOATS TO FIRMS
      paragraph| PROSE
      paragraph| MORE
    `)
  })

  test('the contents of a guide are of the page, a list under a heading is not', () => {
    const kinds = (head: string): readonly string[] =>
      blocksOf(
        `${head}\n- What is a boat?\n- The key differences\n\n${prose}\n\n## What is a boat?\n\n${more}\n\n## FAQ\n\nCan one boat do both?\n\n${more}`,
      ).map(({ kind }) => kind)
    const text = ['paragraph', 'heading', 'paragraph', 'heading', 'paragraph', 'paragraph']
    expect(kinds('Table of contents')).toEqual([
      'boilerplate',
      'boilerplate',
      'boilerplate',
      ...text,
    ])
    expect(kinds('## Three parts')).toEqual(['title', 'list-item', 'list-item', ...text])
  })

  test('pictures carry captions and credits', () => {
    check(`
      title| Boats and Fear

      paragraph| PROSE

      caption| A blue boat in the harbour
      caption| photo credit: Ola Nordmann

      boilerplate| ![boat](boat.jpg)
      caption| The same boat, a year later

      heading| What fear costs
      paragraph| MORE
    `)
  })

  test('a press release closes with the company', () => {
    check(`
      boilerplate| PRESS RELEASE
      title| Nordboat Opens a Second Harbour

      paragraph| PROSE

      paragraph| MORE

      heading| About Nordboat
      boilerplate| Nordboat builds small boats. It was founded in 1987.
    `)
  })

  test('a release has a headline with a comma, and a firm without its legal form', () => {
    check(`
      boilerplate| FOR IMMEDIATE RELEASE
      title| Flett Boats Opens Northquay Yard, a Workshop for Small Crews
      paragraph| PROSE
      paragraph| MORE
      heading| About Flett Boats Ltd.
      boilerplate| Founded in 1938, Flett Boats builds hulls for small crews.
      boilerplate| Forward-Looking Statements
      boilerplate| This release contains forward-looking statements.
    `)
  })

  test('a last section about a thing is no company', () => {
    check(`
      title| Boats and Fear

      paragraph| PROSE

      heading| About Fear
      paragraph| Fear is older than any boat, and it will be here when the last boat has gone to the bottom of the sea.
    `)
  })

  test('a last line says what the writer does', () => {
    check(`
      title| Boats and Fear

      paragraph| PROSE

      paragraph| She is now a director, and she still writes thank-you notes.

      boilerplate| Ola Nordmann writes on boats for the Gazette.
    `)
  })

  test('a writer is introduced at the end', () => {
    check(`
      title| Boats and Fear
      boilerplate| Ola Nordmann

      paragraph| PROSE

      paragraph| MORE

      boilerplate| Ola Nordmann
      boilerplate| Ola Nordmann is a consultant who has sold boats to navies and to dentists.
    `)
  })

  test('links to other pages, and what stands under the last rule', () => {
    check(`
      title| Boats and Fear

      paragraph| PROSE

      paragraph| MORE

      ---
      boilerplate| Until next time, sail well
      boilerplate| Copyright 2007
      boilerplate| Related posts
      boilerplate| Ten ways to lose a boat
    `)
  })

  test('an essay of short lines is all prose', () => {
    check(`
      paragraph| I sold my first boat in 1987.

      paragraph| It was a bad boat.

      paragraph| PROSE

      paragraph| Print is dead, they said.

      paragraph| Why would anybody believe them?
    `)
  })

  test('a list at the end stays a list', () => {
    check(`
      title| Boats and Fear

      paragraph| PROSE

      paragraph| Three things help:

      list-item| 1. a phone call
      list-item| 2. a visit
      list-item| 3. patience
    `)
  })

  test('an interview keeps its labels', () => {
    check(`
      title| Five Questions for a Boat Builder

      paragraph| PROSE

      paragraph| Q: Is a navy a different kind of buyer?

      paragraph| Ines: No. A navy is four hundred buyers.
    `)
  })

  test('an Arabic page, with a date glued to its first paragraph', () => {
    const first =
      'بعنا أول قارب لنا في ذلك العام، وكان المشتري يعرف أنه قارب سيئ، لكنه وثق بنا لأننا قلنا له الحقيقة.'
    const text = `القوارب والخوف\nنشرت: 2020-03-04${first}\nما الذي يكلفه الخوف\n${first}\nاضغط هنا للتحميل!\nكيف نكسب الثقة\n${first}\nجميع الحقوق محفوظة`
    expect(blocksOf(text).map((block) => [block.kind, surfaceOf(text, block)])).toEqual([
      ['title', 'القوارب والخوف'],
      ['boilerplate', 'نشرت: 2020-03-04'],
      ['paragraph', first],
      ['heading', 'ما الذي يكلفه الخوف'],
      ['paragraph', first],
      ['boilerplate', 'اضغط هنا للتحميل!'],
      ['heading', 'كيف نكسب الثقة'],
      ['paragraph', first],
      ['boilerplate', 'جميع الحقوق محفوظة'],
    ])
  })
})
