import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './support/repository.js'

const built = readdirSync(join(root, 'packages')).map((name) => 'packages/' + name + '/dist')

for (const folder of [...built, 'coverage', 'contend-out']) {
  rmSync(join(root, folder), { recursive: true, force: true })
}
