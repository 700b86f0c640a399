import type { Relation } from '../model/analysis.ts'

/** What suggests a relation. `WORD` in the name stands for the words of the text that do. */
export interface RelationRule {
  readonly relation: Relation['relation']
  /** As it stands in the column `cue`. */
  readonly cue: string
  /** How sure the link is before shared words are looked at: 0 to 1. */
  readonly score: number
  /** Why it should link two sentences. */
  readonly reason: string
}

/** Name of a rule in the table. */
export type RuleName =
  | 'result'
  | 'cause'
  | 'example'
  | 'statistic'
  | 'addition'
  | 'conclusionAfterReasons'
  | 'listItem'
  | 'premiseAfterClaim'
  | 'premiseBelowOpening'
  | 'premiseBeforeClaim'
  | 'premiseAboveClosing'
  | 'premiseInParagraph'
  | 'premiseInNextParagraph'
  | 'premiseInSection'
  | 'headingOverSection'
  | 'claimBelowOpening'
  | 'titleOverText'
  | 'summaryOfText'
  | 'reportedThenContrast'
  | 'concession'
  | 'rebuttal'
  | 'contrastOfSides'
  | 'contrastOfPolarity'
  | 'rejectedGround'
  | 'restatement'
  | 'sameWords'

const rule = (
  relation: Relation['relation'],
  cue: string,
  score: number,
  reason: string,
): RelationRule => ({ relation, cue, score, reason })

/**
 * The rules, the surest first within each kind. A connective says what links two sentences and mostly
 * where to, so it scores .6 and more; place alone is a guess about the usual build of a paragraph or
 * section, and stays below .6 unless shared words speak for it.
 */
export const relationRules: Readonly<Record<RuleName, RelationRule>> = {
  // Support by a connective.
  result: rule(
    'support',
    'WORD (connective)',
    0.8,
    'A conclusion rests on the sentence before it.',
  ),
  cause: rule('support', 'WORD (connective)', 0.8, 'A reason follows what it is a reason for.'),
  example: rule(
    'support',
    'WORD (connective)',
    0.75,
    'An instance follows the rule it stands for.',
  ),
  statistic: rule(
    'support',
    'WORD (evidence)',
    0.65,
    'Figures and studies follow what they prove.',
  ),
  addition: rule(
    'support',
    'WORD (connective)',
    0.6,
    'A further reason is one for what the reason before it supports.',
  ),
  conclusionAfterReasons: rule(
    'support',
    'conclusion after its reasons',
    0.6,
    'What a connective marks as conclusion rests on the premises of its paragraph.',
  ),
  // Support by place.
  listItem: rule('support', 'list item under its lead-in', 0.55, 'A list spells out its lead-in.'),
  premiseAfterClaim: rule(
    'support',
    'adjacent: premise after claim',
    0.5,
    'Claims are mostly backed by what comes next.',
  ),
  premiseBelowOpening: rule(
    'support',
    'premise under the opening claim of its paragraph',
    0.45,
    'Paragraphs open with their point.',
  ),
  premiseBeforeClaim: rule(
    'support',
    'adjacent: premise before claim',
    0.4,
    'Some claims come after their grounds.',
  ),
  premiseAboveClosing: rule(
    'support',
    'premise above the closing claim of its paragraph',
    0.4,
    'Paragraphs close on what follows from them.',
  ),
  premiseInParagraph: rule(
    'support',
    'premise and claim in one paragraph',
    0.35,
    'A paragraph is about one thing.',
  ),
  premiseInNextParagraph: rule(
    'support',
    'premise in the paragraph next to the claim',
    0.3,
    'Evidence may take a paragraph of its own.',
  ),
  premiseInSection: rule(
    'support',
    'nearest claim of the section',
    0.2,
    'A section argues for something.',
  ),
  headingOverSection: rule(
    'support',
    'heading over its section',
    0.45,
    'A heading that asserts is argued for below.',
  ),
  claimBelowOpening: rule(
    'support',
    'claim under the opening claim of its paragraph',
    0.35,
    'Later claims of a paragraph spell out the first, if they share words with it.',
  ),
  titleOverText: rule(
    'support',
    'title over the text',
    0.35,
    'A title that asserts is argued for by the paragraphs that share words with it.',
  ),
  summaryOfText: rule(
    'support',
    'summary of what goes before',
    0.35,
    'What is announced as summary rests on the earlier points that share words with it.',
  ),
  // Attack.
  reportedThenContrast: rule(
    'attack',
    'some say … WORD',
    0.8,
    'A contrast after a reported view answers it.',
  ),
  concession: rule(
    'attack',
    'WORD … but (concession)',
    0.75,
    'What is granted speaks against the claim that is kept.',
  ),
  rebuttal: rule(
    'attack',
    'rebuttal of a rejected view',
    0.65,
    'The author answers the view he rejects.',
  ),
  contrastOfSides: rule(
    'attack',
    'WORD: opposite sides (contrast)',
    0.7,
    'A contrast between claims on opposite sides of one proposition.',
  ),
  contrastOfPolarity: rule(
    'attack',
    'WORD: one denied (contrast)',
    0.5,
    'A contrast between two claims that share words, one of them negated.',
  ),
  rejectedGround: rule(
    'attack',
    'ground of a rejected view',
    0.25,
    'A rejected view speaks against the author’s nearest claim.',
  ),
  // Rephrase.
  restatement: rule(
    'rephrase',
    'WORD (connective)',
    0.8,
    'The words say that the claim before is said again.',
  ),
  sameWords: rule(
    'rephrase',
    'same words, same polarity',
    0.5,
    'Two claims with most of their content words in common say much the same.',
  ),
}
