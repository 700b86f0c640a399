import { fileURLToPath } from 'node:url'

/** Path of a file or folder of this package, from its name in there. */
export const packageFile = (name: string): string =>
  // The built files, and those they are bundled into, stand one folder below as this one does.
  fileURLToPath(new URL(`../${name}`, import.meta.url))
