import { expect, test, vi } from 'vitest'
import { createReportProgress } from './report-progress.ts'

const shownOn = (isTTY: boolean, quiet = false) => {
  let text = ''
  const stderr = { isTTY, columns: 80, write: (more: string) => (text += more) }
  const progress = createReportProgress({ stderr, env: {} }, quiet, 1200)
  return { ...progress, text: () => text }
}

const twoStages = async (shown: ReturnType<typeof shownOn>): Promise<void> => {
  const tick = (): void => {
    vi.advanceTimersByTime(11_000)
    shown.tick()
  }
  await shown.comparing(Promise.resolve().then(tick))
  await shown.writing(Promise.resolve().then(tick))
  shown.onPage()
  await expect(
    shown.writing(
      Promise.resolve().then(() => {
        tick()
        throw new Error('full')
      }),
    ),
  ).rejects.toThrow('full')
}

test.each([
  [
    false,
    'comparing 1,200 documents  0:11\nwriting tables and pages of 1,200 documents  0:22\nwriting tables, and pages of 1/1,200 documents  0:33\n',
  ],
  [
    true,
    '\rcomparing 1,200 documents  0:11\r\rwriting tables and pages of 1,200 documents  0:22\r\rwriting tables, and pages of 1/1,200 documents  0:33\r',
  ],
])(
  'stages are told while they last, on a terminal (%s) in one line that goes',
  async (isTTY, said) => {
    vi.useFakeTimers({ now: 0 })
    const shown = shownOn(isTTY)
    await twoStages(shown)
    expect(shown.text().replaceAll('\u001b[2K', '')).toBe(said)
    const quiet = shownOn(isTTY, true)
    await twoStages(quiet)
    expect(quiet.text()).toBe('')
    vi.useRealTimers()
  },
)
