import './support/require-node.js'
import { join } from 'node:path'
import { executeNode } from './support/execute.js'
import { prepare, runScript } from './support/prepare.js'
import { root } from './support/repository.js'

void runScript(async () => {
  await prepare()
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  return executeNode(vitest, ['run', ...process.argv.slice(2)], { cwd: root })
})
