#!/usr/bin/env node
import { mayOpen, neededFiles } from '../dist/open-files.js'

if (mayOpen(neededFiles)) {
  const { main } = await import('../dist/main.js')
  process.exitCode = await main(process.argv.slice(2), process)
} else {
  process.stderr.write(
    'error: contend cannot start: fewer than 384 files may be open at a time (EMFILE)\n' +
      '  Raise the limit of open files: ulimit -n 1024\n',
  )
  process.exitCode = 74
}
