import type { AnalyzerData } from '@contend/analyze'
import { cacheFolder } from './cache-folder.ts'
import type { CacheLocation } from './cache-folder.ts'
import { engineFingerprint } from './engine.ts'
import { sha256 } from './hash.ts'
import type { Io } from './io.ts'

/** Hash of the lexicons, propositions and seed of a run. */
export const dataFingerprint = ({ lexicons, propositions, seed }: AnalyzerData): string =>
  sha256(JSON.stringify([lexicons, propositions, seed]))

/** The place for what this build finds with the data of a run. */
export const cacheFor = (data: AnalyzerData, env: Io['env']): CacheLocation => ({
  folder: cacheFolder(env),
  salt: sha256(`${engineFingerprint()}\0${dataFingerprint(data)}`),
})
