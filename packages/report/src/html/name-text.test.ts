import { describe, expect, test } from 'vitest'
import { showControls } from './name-text.ts'

describe('showControls', () => {
  test.each([
    ['\u202Egpj.exe', '⟨U+202E⟩gpj.exe'],
    ['a\u2066b\u2069', 'a⟨U+2066⟩b⟨U+2069⟩'],
    ['a\nb', 'a⟨U+000A⟩b'],
    ['مقال 🙂', 'مقال 🙂'],
  ])('shows %j as %s', (name, shown) => {
    expect(showControls(name)).toBe(shown)
  })
})
