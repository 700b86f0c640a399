// Leaves the shipped lexicons compiled beside the built command, so that it starts sooner.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './support/repository.js'

const built = (name) => import(pathToFileURL(join(root, 'packages/cli/dist', name)).href)

const { builtLexicons } = await built('lexicon-store.js')
const { readLexicon, shippedFiles } = await built('read-data-files.js')

rmSync(builtLexicons, { recursive: true, force: true })
const places = { read: [builtLexicons], write: builtLexicons }
for (const path of shippedFiles('lexicons')) readLexicon(path, true, places)
