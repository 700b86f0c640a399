import './support/require-node.js'
import { execute } from './support/execute.js'
import { prepare, runScript } from './support/prepare.js'
import { root } from './support/repository.js'

/** What must hold before a change lands, by script name. The slowest comes last. */
const checks = ['format:check', 'lint', 'boundaries', 'unused', 'typecheck', 'test']

void runScript(async () => {
  await prepare()
  const failed = []
  for (const check of checks) {
    process.stderr.write('\n— ' + check + '\n')
    const options = { cwd: root, shell: process.platform === 'win32' }
    const code = await execute('npm', ['run', '--silent', check], options)
    if (code !== 0) failed.push(check)
  }
  process.stderr.write(
    failed.length === 0 ? '\nAll checks passed.\n' : '\nFailed: ' + failed.join(', ') + '\n',
  )
  return failed.length === 0 ? 0 : 1
})
