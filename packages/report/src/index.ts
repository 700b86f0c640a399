export type { Artifact } from './artifact.ts'
export type { DataFile, InputHash, RunManifest } from './manifest.ts'
