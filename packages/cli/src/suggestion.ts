import { nearestName } from '@contend/analyze/data-files'

/** `Did you mean "…"?`, or the names to choose from where none is near and they are few. */
export const suggestion = (name: string, names: readonly string[]): string => {
  const near = nearestName(name, names)
  if (near !== null) return `Did you mean "${near}"?`
  return names.length > 0 && names.length <= 20 ? `There is: ${names.join(', ')}.` : ''
}
