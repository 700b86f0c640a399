import type { Frame } from '@contend/analyze'

/** Words by which the sample finds its categories, Arabic ones too. */
export const categoryWords: Readonly<Record<string, RegExp>> = {
  'marketing.b2b':
    /\b(?:B2B|business buyers?|compan(?:y|ies)|procurement|firms?)\b|الشركات|شركة/giu,
  'marketing.b2c': /\b(?:B2C|consumers?|households?|shoppers?)\b|المستهلك\p{L}*|الأفراد/giu,
  'marketing.p2p': /\b(?:people|person|human|humans)\b|الناس|إنسان/giu,
  'marketing.relationships':
    /\b(?:relationships?|trust(?:ed)?|loyal(?:ty)?)\b|الثقة|العلاق\p{L}*/giu,
  'marketing.emotion': /\b(?:emotion\p{L}*|fear|love|feel\p{L}*|afraid)\b|العاطفة|خاف/giu,
  'marketing.logic': /\b(?:logic|evidence|data|reasons?|numbers?|argument)\b|المنطق|الأرقام/giu,
  'argument.negator': /\b(?:not|no|never|nothing|nobody|don't|isn't)\b|\bلا\b|ليس/giu,
  'argument.contrast': /\b(?:but|however|although|yet)\b|لكن|غير أن/giu,
  'argument.modality': /\b(?:should|must|need to)\b|ينبغي|يجب/giu,
}

const labels: Readonly<Record<string, string>> = {
  'marketing.b2b': 'Business to business',
  'marketing.b2c': 'Business to consumer',
  'marketing.p2p': 'Person to person',
  'marketing.relationships': 'Relationships',
  'marketing.emotion': 'Emotion',
  'marketing.logic': 'Logic',
  'argument.negator': 'Negators',
  'argument.contrast': 'Contrast',
  'argument.modality': 'Modality',
}

/** Frame of the sample run. */
export const sampleFrame: Frame = {
  categories: Object.keys(categoryWords).map((name) => {
    const [lexicon = '', category = ''] = name.split('.')
    return { lexicon, category, label: labels[name] ?? '', entries: { en: 12, ar: 6 } }
  }),
  dimensions: [
    { lexicon: 'marketing', dimension: 'appeal', label: 'Appeal', from: 'logic', to: 'emotion' },
  ],
  propositions: [
    {
      id: 'distinction',
      statement: 'B2B and B2C are fundamentally different.',
      about: [],
      scopes: [],
    },
    { id: 'p2p', statement: 'Business is person to person.', about: [], scopes: [] },
    {
      id: 'relationships',
      statement: 'Relationships decide who gets the business.',
      about: [],
      scopes: [],
    },
    {
      id: 'emotion',
      statement: 'Emotion drives purchase decisions.',
      about: [],
      scopes: ['b2b', 'b2c'],
    },
    {
      id: 'logic',
      statement: 'Logic drives purchase decisions.',
      about: [],
      scopes: ['b2b', 'b2c'],
    },
  ],
  claimThreshold: 0.5,
  premiseThreshold: 0.5,
}

/** Words that raise a proposition in the sample. */
export const subjectWords: Readonly<Record<string, RegExp>> = {
  distinction: /\b(?:B2B|B2C|difference|different)\b|تختلف|مختلف\p{L}*/iu,
  p2p: /\b(?:people|person|human)\b|الناس/iu,
  relationships: /\b(?:relationships?|trust)\b|الثقة|العلاق\p{L}*/iu,
  emotion: /\b(?:emotion\p{L}*|feel\p{L}*|fear)\b|العاطفة/iu,
  logic: /\b(?:logic|evidence|numbers?|argument)\b|المنطق/iu,
}
