import {
  constructFromEvents,
  CORE_SCHEMA,
  defineMappingTag,
  EVENT_ID,
  type Event,
  parseEvents,
  SCALAR_STYLE,
  type Schema,
  YAMLException,
} from 'js-yaml'
import { plainPlaces } from './plain-places.ts'
import { DEEPEST, LARGEST, RESERVED } from './yaml-limits.ts'
import type { YamlSource } from './yaml-source.ts'

/**
 * What readers differ in: tabs, marks of documents and of byte order, lone carriage returns, and numbers
 * with large exponents.
 */
const DISPUTED = /\t|\r(?!\n)|\uFEFF|^ *(?:---|\.\.\.|%)|[\d.]e[+-]?\d{3}/im

const BLOCK_STYLES: ReadonlySet<number> = new Set([
  SCALAR_STYLE.LITERAL_BLOCK,
  SCALAR_STYLE.FOLDED_BLOCK,
])

const keyProblem = (known: object, key: unknown): string =>
  typeof key === 'string' && !RESERVED.has(key) && !Object.hasOwn(known, key) ? '' : 'refused'

/** The YAML 1.2 core schema without tags, whose names are text that objects can hold, each once. */
const schema: Schema = CORE_SCHEMA.withTags(
  defineMappingTag('tag:yaml.org,2002:map', {
    create: (): Record<string, unknown> => ({}),
    addPair: (known: Record<string, unknown>, key, value) => {
      const problem = keyProblem(known, key)
      if (problem === '') known[String(key)] = value
      return problem
    },
    has: () => false,
    keys: Object.keys,
    get: (known: Record<string, unknown>, key) => known[String(key)],
    identify: () => false,
  }),
)

const isPlain = (events: readonly Event[]): boolean =>
  events.every((event, at) => {
    if (event.type === EVENT_ID.ALIAS) return false
    if (event.type === EVENT_ID.DOCUMENT) return at === 0
    if (event.type === EVENT_ID.POP) return true
    const isBlock = event.type === EVENT_ID.SCALAR && BLOCK_STYLES.has(event.style)
    return event.tagStart < 0 && event.anchorStart < 0 && !isBlock
  })

/** A file of plain YAML, and where its values stand. */
export type PlainYaml = Pick<YamlSource, 'value' | 'placeOf'>

/**
 * Reads the YAML that most files hold, an eighth of the time of a reader that knows all of it.
 *
 * @returns `null` for whatever is unusual or wrong, which `readYaml` judges
 */
export const readPlainYaml = (text: string): PlainYaml | null => {
  if (text.length > LARGEST || DISPUTED.test(text)) return null
  try {
    const events = parseEvents(text, { maxDepth: DEEPEST })
    // A file without a value has no events.
    if (events.length < 3 || !isPlain(events)) return null
    const [value] = constructFromEvents(events, { source: text, schema, maxAliases: 0 })
    return { value, placeOf: plainPlaces(events, text) }
  } catch (error) {
    if (error instanceof YAMLException) return null
    throw error
  }
}
