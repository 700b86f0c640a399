import { source } from 'axe-core'
import type { Page } from 'playwright-core'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const found = async (page: Page, options: unknown): Promise<unknown> => {
  await page.evaluate(source)
  return page.evaluate(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 200)).join(' | ')))`)
}

/** What axe-core finds against WCAG 2.2 AA in a page, each rule with the markup it minds. */
export const violations = (page: Page): Promise<unknown> => found(page, { runOnly: wcag })

/** The same of contrast alone: what another scheme of colours can change. */
export const contrastViolations = (page: Page): Promise<unknown> =>
  found(page, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } })
