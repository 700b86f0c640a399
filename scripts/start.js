import './support/require-node.js'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { executeNode } from './support/execute.js'
import { prepare, runScript } from './support/prepare.js'
import { bundleFolder, callerFolder, commandFile, root } from './support/repository.js'

/** Arguments that analyse the articles of the repository. */
const corpus = [join(root, 'corpus/articles'), '--metadata', join(root, 'corpus/manifest.csv')]

void runScript(async () => {
  await prepare()
  const own = process.argv.slice(2)
  const { namesPath } = await import(pathToFileURL(join(root, bundleFolder, 'main.js')).href)
  const args = namesPath(own) ? own : [...corpus, ...own]
  return executeNode(join(root, commandFile), ['run', ...args], { cwd: callerFolder })
})
