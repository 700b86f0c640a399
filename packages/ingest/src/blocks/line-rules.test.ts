import { describe, expect, test } from 'vitest'
import type { Place } from './line-rule.ts'
import { lineRuleFor } from './line-rules.ts'
import { plainText } from './plain-text.ts'

const everywhere: ReadonlySet<Place> = new Set(['anywhere', 'top', 'end', 'edges'])

const ruleOf = (line: string): string | null => {
  const plain = plainText(line)
  return lineRuleFor({ plain, words: plain.split(' ').length }, everywhere)?.rule ?? null
}

describe('lines of a page', () => {
  test.each([
    ['byline', 'By Ola Nordmann'],
    ['byline', 'By Ola Nordmann and Kari de Vries | 3 May 2019'],
    ['byline', '*by R. Thorvald*'],
    ['byline', 'بقلم: ليلى حداد'],
    ['byline-verb', 'Posted by: [ola](https://example.com) on 2011-05-10'],
    ['byline-label', 'Author: Ola Nordmann'],
    ['dateline', 'May 3, 2014'],
    ['dateline', 'Published on Tuesday, 3 May 2014 at 10:15 AM'],
    ['dateline', '2014-05-03T10:15:00Z'],
    ['dateline', 'نشر في 3 مايو 2019'],
    ['dateline-relative', 'Updated 3 days ago'],
    ['read-time', '5 min read'],
    ['read-time', 'مدة القراءة: 4 دقائق'],
    ['tag-list', 'tagged: `boats`, `fear`'],
    ['tag-list', '#boats #fear'],
    ['licence', '© 2014 Example Press'],
    ['licence', 'The text is licensed under CC BY 4.0.'],
    ['republished', 'Originally published in The Boat Gazette.'],
    ['disclaimer', 'The views expressed here are those of the author.'],
    ['disclaimer', 'الآراء الواردة هنا تعبر عن كاتبها'],
    ['share-button', 'Facebook Twitter LinkedIn'],
    ['share-on', 'Share this article'],
    ['counter', '1,204 shares'],
    ['counter', 'score: 3'],
    ['bare-number', '1942'],
    ['navigation', 'Sign in'],
    ['interruption', 'Story continues below advertisement'],
    ['breadcrumb', 'Home > Blog > Boats'],
    ['cookies', 'This site uses cookies to improve your experience.'],
    ['thread-header', 'Answer 24809'],
    ['comment-stamp', 'On Mon, 4 March 2013, Bo Lund wrote:'],
    ['newsletter', 'Sign up for our weekly newsletter'],
    ['newsletter', 'اشترك في النشرة البريدية'],
    ['follow-name', 'Follow Ola Nordmann on Twitter'],
    ['own-product', 'Want to sell without lying? Check out my new course at example.com.'],
    ['advert', 'Contact us for a quote today.'],
    ['if-you-liked', 'If you enjoyed this post, please share it.'],
    ['call-to-comment', 'What do you think? Let me know in the comments!'],
    ['sign-off', 'Thanks for reading!'],
    ['link-definition', '[1]: https://example.com/boats "Boats"'],
    ['bare-address', 'https://example.com/boats'],
    ['template', '{% include boats.html %}'],
    ['time-code', '[00:12:31]'],
    ['picture-credit', 'Photo: Ola Nordmann'],
    ['picture-credit', 'Image by Kari de Vries'],
    ['picture-agency', 'Kari de Vries via Unsplash'],
    ['numbered-caption', 'Figure 3. Boats sold by month'],
  ])('%s: %s', (rule, line) => {
    expect(ruleOf(line)).toBe(rule)
  })

  test.each([
    'By contrast, the firm that lied about its boats went under.',
    'By 2030 no harbour will take diesel boats.',
    'Posted prices are a promise.',
    'May is a bad month for boats.',
    'Published prices calm a nervous buyer.',
    'Five minutes of reading will not save you.',
    'Tags on a coat tell you nothing about the coat.',
    'Copyright law never sold a boat.',
    'Original research is worth publishing.',
    'Views differ on who signs the order.',
    'Share prices say little about trust.',
    'Share what you know, and buyers will come back.',
    'Three shares in a boat are no boat.',
    'Home is where the buyer is.',
    'Cookies are a nice gift for a receptionist.',
    'Answer the question that was asked.',
    'Follow the money and you find a frightened person.',
    'Find buyers at their desks, not on a stage.',
    'Join the buyer at the table before you write the offer.',
    'Get answers from the people who use the boat.',
    'Contact with customers is the only cure.',
    'If you want to know what a buyer fears, you may have to ask her.',
    'Do you know what your oldest customer paid?',
    'Take care of the small accounts.',
    'The end of the trade fair is near.',
    'Best of all, it costs nothing.',
    'With trust, you get a second order.',
    'Images by themselves persuade nobody.',
    'Table manners still matter in sales.',
    'About half of all orders begin with a phone call.',
    'Comments from buyers shaped the second version.',
    'نشرت الشركة أسعارها فعاد إليها الزبائن.',
    'شارك الزبون في كتابة العقد فوثق به.',
  ])('prose: %s', (line) => {
    expect(ruleOf(line)).toBeNull()
  })
})
