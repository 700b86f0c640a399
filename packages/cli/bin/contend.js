#!/usr/bin/env node
import { statSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'

const writtenAt = (path) =>
  statSync(new URL(path, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0

/** In the repository, where the compiler may have run since. */
const compiledAt = ['ingest', 'analyze', 'report', 'cli'].map((name) =>
  writtenAt(`../../${name}/dist/.tsbuildinfo`),
)
const folder = writtenAt('../bundle/main.js') < Math.max(...compiledAt) ? 'dist' : 'bundle'

// By default the heap may grow to four times what is in use before garbage is collected: to double it is a fifth less
// memory for a run, which takes some percent longer at most.
setFlagsFromString('--heap-growing-percent=100')

// Node 20 optimises a function soon after its first calls, in every thread anew: a fifth of a run went into that. Later ones
// wait by themselves, and refuse the flag.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=400000')

const { mayOpen, neededFiles } = await import(`../${folder}/open-files.js`)

if (mayOpen(neededFiles)) {
  const { main } = await import(`../${folder}/main.js`)
  process.exitCode = await main(process.argv.slice(2), process)
} else {
  process.stderr.write(
    'error: contend cannot start: fewer than 64 files may be open at a time (EMFILE)\n' +
      '  Raise the limit of open files: ulimit -n 1024\n',
  )
  process.exitCode = 74
}
