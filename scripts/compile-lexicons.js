// Leaves the shipped lexicons compiled beside the built command, so that it starts sooner.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './support/repository.js'

const built = (name) => import(pathToFileURL(join(root, 'packages/cli/dist', name)).href)

const { compileLexicon } = await built('compile-lexicon.js')
const { builtPlaces } = await built('lexicon-store.js')
const { readLexicon, shippedFiles } = await built('read-data-files.js')

const [folder] = builtPlaces.read
rmSync(folder, { recursive: true, force: true })
const places = { ...builtPlaces, write: folder }
for (const path of shippedFiles('lexicons')) compileLexicon(readLexicon(path, true, places), places)
