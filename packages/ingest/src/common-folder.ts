/** The deepest folder that holds all of some absolute folders, `/`-separated; empty for none. */
export const commonFolder = (folders: readonly string[]): string => {
  const [first = '', ...others] = folders
  return others.reduce((common, folder) => {
    const parts = folder.split('/')
    const shared = common.split('/')
    const differs = shared.findIndex((part, index) => part !== parts[index])
    return differs === -1 ? common : shared.slice(0, differs).join('/')
  }, first)
}
