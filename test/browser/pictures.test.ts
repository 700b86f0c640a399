import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pictureTrouble } from './support/accepted-picture.ts'
import { openStudio, type Studio } from './support/browser.ts'
import { pagesOfEachKind } from './support/report-pages.ts'

let studio: Studio

beforeAll(async () => {
  studio = await openStudio()
})

afterAll(async () => {
  await studio.close()
})

const views = [
  { width: 1280, colorScheme: 'light' },
  { width: 375, colorScheme: 'dark' },
] as const

describe('the main pages look as they were accepted', () => {
  test.each(views)('$width pixels wide, $colorScheme', async (view) => {
    const troubles: (string | null)[] = []
    for (const { kind, path } of pagesOfEachKind(studio.folder)) {
      const { page } = await studio.open(path, { ...view, forPicture: true })
      troubles.push(await pictureTrouble(page, `${kind}-${String(view.width)}-${view.colorScheme}`))
      await page.context().close()
    }
    expect(
      troubles.filter((trouble) => trouble !== null),
      'look at test/browser/rejected; `npm run pictures` accepts what is seen now',
    ).toEqual([])
  })
})
