import { contains } from '@contend/ingest'
import { isVerb, type ContrastRule } from '../contrasts/contrast-rule.ts'

/** "People buy from people": a name of the thing that is a statement by itself. */
export const CREED: ContrastRule = {
  name: 'creed',
  sides: 1,
  denies: false,
  negatable: true,
  weight: 0.8,
  find: (place) => {
    for (const hit of place.setting.named[place.at] ?? []) {
      const words = place.sentence.tokens.filter((token) => contains(hit, token))
      const verb = words.findIndex(isVerb)
      if (verb > 0 && words[verb - 1]?.pos === 'NOUN' && verb < words.length - 1)
        return { start: hit.start, end: hit.end }
    }
    return null
  },
}
