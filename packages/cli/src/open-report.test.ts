import { expect, test } from 'vitest'
import type { Io, Output } from './io.ts'
import { createLog } from './log.ts'
import { openReport, whyNoBrowser } from './open-report.ts'

interface Place {
  readonly env?: Io['env']
  readonly isTTY?: boolean
}

const ioOf = ({ env = {}, isTTY = true }: Place, write: Output['write'] = () => undefined): Io => {
  const output = { isTTY, columns: 80, write }
  return { cwd: '/', env, stdout: output, stderr: output, signal: new AbortController().signal }
}

test.each<[string, string, Place, string | null]>([
  ['a Mac', 'darwin', {}, null],
  ['Windows', 'win32', {}, null],
  ['a Linux desktop', 'linux', { env: { DISPLAY: ':0' } }, null],
  ['a Wayland desktop', 'linux', { env: { WAYLAND_DISPLAY: 'wayland-0' } }, null],
  ['Linux below Windows', 'linux', { env: { WSL_DISTRO_NAME: 'Ubuntu' } }, null],
  ['CI=false', 'darwin', { env: { CI: 'false' } }, null],
  [
    'a session with forwarded windows',
    'linux',
    { env: { SSH_CONNECTION: '::1', DISPLAY: ':10' } },
    null,
  ],
  ['a CI job', 'darwin', { env: { CI: 'true' } }, 'this is a CI job'],
  ['a pipe', 'darwin', { isTTY: false }, 'there is no terminal'],
  ['a Linux server', 'linux', {}, 'there is no display'],
  ['a remote Mac', 'darwin', { env: { SSH_CONNECTION: '::1' } }, 'this is a remote session'],
])('%s', (_, platform, place, expected) => {
  expect(whyNoBrowser(ioOf(place), platform)).toBe(expected)
})

const desk = { env: { DISPLAY: ':0' } }

test('hands over an address, whatever the name of the folder', async () => {
  const opened: string[] = []
  const io = ioOf(desk)
  const log = createLog(io, { quiet: false, verbose: false, color: false })
  await openReport('/tmp/a b; touch x & "c"#1/report.html', { io, log }, (address) => {
    opened.push(address)
    return Promise.resolve()
  })
  expect(opened).toEqual(['file:///tmp/a%20b;%20touch%20x%20&%20%22c%22%231/report.html'])
})

test('says why it could not, and goes on', async () => {
  const said: string[] = []
  const io = ioOf(desk, (text) => said.push(text))
  const log = createLog(io, { quiet: false, verbose: false, color: false })
  await openReport('/tmp/report.html', { io, log }, () => Promise.reject(new Error('no browser')))
  expect(said).toEqual(['not opened in a browser: no browser\n'])
})
