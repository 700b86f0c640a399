import './support/require-node.js'
import { join } from 'node:path'
import { executeNode } from './support/execute.js'
import { prepare, runScript } from './support/prepare.js'
import { callerFolder, commandFile, root } from './support/repository.js'

void runScript(async () => {
  await prepare()
  return executeNode(join(root, commandFile), process.argv.slice(2), { cwd: callerFolder })
})
