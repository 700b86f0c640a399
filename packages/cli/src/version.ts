import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { packageFile } from './package-file.ts'

const manifest: unknown = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'))

/** Version of this package. */
export const version: string = z.object({ version: z.string() }).parse(manifest).version
