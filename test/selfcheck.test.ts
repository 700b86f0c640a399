import { expect, test } from 'vitest'
import { contend } from './support/contend.ts'
import { temporaryFolder } from './support/folder.ts'

interface Result {
  readonly checked: number
  readonly failed: number
  readonly values: readonly {
    readonly expected: string
    readonly got: number
    readonly ok: boolean
  }[]
}

const isResult = (value: unknown): value is Result =>
  typeof value === 'object' && value !== null && 'checked' in value

test('this build recomputes what others published', async () => {
  const cwd = temporaryFolder()
  const [text, json] = await Promise.all([
    contend(['selfcheck'], { cwd }),
    contend(['selfcheck', '--json'], { cwd }),
  ])
  const result: unknown = JSON.parse(json.stdout)
  if (!isResult(result)) throw new Error('no result')
  expect([text.code, json.code, result.failed]).toEqual([0, 0, 0])
  expect(result.values).toHaveLength(result.checked)
  expect(text.stdout).toMatch(/^G², two terms$/m)
  expect(text.stdout).toMatch(/^ {2}ok +140\.8655 +140\.865487 +Brezina 2018/m)
  expect(text.stdout).toContain(`ok: ${result.checked} published figures recomputed\n`)
  expect(text.stderr + json.stderr).toBe('')
})
