import type * as z from 'zod'

type Issue = z.core.$ZodIssue

/** A zod issue in words, with the place it speaks of. */
export interface ExplainedIssue {
  readonly keys: readonly PropertyKey[]
  readonly message: string
  /** Whether the last key itself is wrong, rather than its value. */
  readonly atKey: boolean
}

const valueAt = (root: unknown, keys: readonly PropertyKey[]): unknown =>
  keys.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    root,
  )

const KINDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['array', 'a list'],
  ['object', 'a mapping'],
  ['record', 'a mapping'],
  ['boolean', 'true or false'],
  ['number', 'a number'],
])

const unquoted = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing is given'
  if (Array.isArray(value)) return 'a list is given'
  if (typeof value === 'object') return 'a mapping is given'
  if (typeof value === 'number' || typeof value === 'boolean') {
    const written = String(value)
    return `the ${typeof value} ${written} is given; write it in quotes: "${written}"`
  }
  return `${JSON.stringify(value)} is given`
}

const complaints = (issues: readonly Issue[]): number =>
  issues.reduce((sum, issue) => sum + (issue.code === 'invalid_type' ? 2 : 1), 0)

/** The alternative of a union that was probably meant: unknown keys first, then the fewest complaints. */
const probable = (alternatives: readonly (readonly Issue[])[]): readonly Issue[] => {
  const pool = alternatives.filter(
    (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  )
  const [best] = pool.toSorted((a, b) => complaints(a) - complaints(b))
  const unknown = best?.filter(({ code }) => code === 'unrecognized_keys') ?? []
  return unknown.length > 0 ? unknown : (best ?? [])
}

const isMissing = ({ code, path }: Issue, value: unknown): boolean =>
  code === 'invalid_type' && valueAt(value, path) === undefined

/** The text that a mapping of one name would be in quotes; `null` for what is no such text. */
const unquotedText = (value: unknown): string | null => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const [[key, rest] = ['', null], ...more] = Object.entries(value)
  if (more.length > 0 || !/\s/.test(key.trim()) || typeof rest !== 'string') return null
  return JSON.stringify(`${key}: ${rest}`)
}

const colonMessage = (text: string): string =>
  `A colon and a blank make this a mapping. Put it in quotes: ${text}.`

const acceptsText = ({ errors }: z.core.$ZodIssueInvalidUnion): boolean =>
  errors.some((issues) =>
    issues.some(
      (inner) =>
        inner.code === 'invalid_type' && inner.expected === 'string' && inner.path.length === 0,
    ),
  )

const explainUnion = (
  issue: z.core.$ZodIssueInvalidUnion,
  root: unknown,
): readonly ExplainedIssue[] => {
  const value = valueAt(root, issue.path)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = `${issue.message}; ${unquoted(value)}.`
    return [{ keys: issue.path, message, atKey: false }]
  }
  const text = unquotedText(value)
  if (text !== null && acceptsText(issue)) {
    return [{ keys: issue.path, message: colonMessage(text), atKey: false }]
  }
  const meant = probable(issue.errors)
  if (meant.every((inner) => isMissing(inner, value))) {
    return [{ keys: issue.path, message: `${issue.message}; it has none of these.`, atKey: false }]
  }
  return meant.flatMap((inner) =>
    explainIssue({ ...inner, path: [...issue.path, ...inner.path] }, root),
  )
}

/** Puts an issue into words that say what is wrong with which value; several for several unknown keys. */
export const explainIssue = (issue: Issue, root: unknown): readonly ExplainedIssue[] => {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const lines = issue.message.split('\n')
      return issue.keys.map((key, i) => {
        return { keys: [...issue.path, key], message: lines[i] ?? issue.message, atKey: true }
      })
    }
    case 'invalid_union':
      return explainUnion(issue, root)
    case 'invalid_key':
      return issue.issues.map(({ message }) => ({ keys: issue.path, message, atKey: true }))
    case 'invalid_type': {
      const name = issue.path.findLast((key) => typeof key === 'string')
      const wanted = KINDS.get(issue.expected) ?? issue.expected
      const what = name === undefined ? 'The file' : `"${name}"`
      const value = valueAt(root, issue.path)
      const text = issue.expected === 'string' ? unquotedText(value) : null
      if (text !== null) return [{ keys: issue.path, message: colonMessage(text), atKey: false }]
      const message =
        value === undefined
          ? `${what} is missing. It must be ${wanted}.`
          : `${what} must be ${wanted}; ${unquoted(value)}.`
      return [{ keys: issue.path, message, atKey: false }]
    }
    case 'invalid_value': {
      const values = issue.values.map((value) => JSON.stringify(value)).join(' or ')
      const message = `Only ${values} can stand here; ${unquoted(valueAt(root, issue.path))}.`
      return [{ keys: issue.path, message, atKey: false }]
    }
    default:
      return [{ keys: issue.path, message: issue.message, atKey: false }]
  }
}
