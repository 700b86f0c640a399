import { source } from 'axe-core'
import type { Page } from 'playwright-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const run = `axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 200)).join(' | ')))`

/** What axe-core finds against WCAG 2.2 AA in a page, each rule with the markup it minds. */
export const violations = async (page: Page): Promise<unknown> => {
  await page.evaluate(source)
  return page.evaluate(run)
}
