import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bundleFolder, root } from './support/repository.js'

const built = readdirSync(join(root, 'packages')).map((name) => 'packages/' + name + '/dist')

for (const folder of [...built, bundleFolder, 'coverage', 'contend-out']) {
  rmSync(join(root, folder), { recursive: true, force: true })
}
