/** What decides the side of a sentence: the first part of `Stance.rule`. */
export const stanceDeciders: Readonly<Record<string, string>> = {
  'no-predicate': 'it says nothing for or against',
  predicate: 'a word for or against is said of it',
  'after-the-turn': 'words for and against; those behind the turn (“but”) decide',
  'said-of-noun': 'words for and against; what is said of the one named first decides',
  'same-clause': 'words for and against; those in the clause of the subject decide',
  'nearest-predicate': 'words for and against; those nearest to the subject decide',
  comparative: 'one side is called more or less than the other, as in “longer cycles”',
  'listed-comparative': 'an item with a comparative, under a heading that sets the sides apart',
  'under-heading': 'it speaks of one side, under a heading that sets the sides apart',
  contrast: 'a connective sets one side against the other, as in “longer than in B2C”',
  'half-contrast': 'a connective sets one side against the other, which goes by another name',
  'denied-existence': 'it says that the two do not exist',
  discarded: 'it does away with the pair, as in “forget B2B and B2C”',
  'either-way': 'it holds whichever of the sides it is',
  identity: 'one side is said to be the other',
  'said-of-both': 'the same is said of both sides, one sentence after the other',
  'in-turn-too': 'what was said of the one side is said to hold of the other',
  'in-turn': 'neighbouring sentences say different things of the two sides',
  likened: 'one side is likened to the other',
  parallel: 'each side has a verb or phrase of its own, set side by side',
  tautology: 'a thing is only itself, as in “selling is selling”, so there is but one kind',
  'in-line': 'it takes no side in words and goes with the side of its document',
}

/** What was made of that side, or how its subject was found: the further parts of `Stance.rule`. */
export const stanceTurns: Readonly<Record<string, string>> = {
  'behind-than': 'the subject stands behind “than”, so the side is turned',
  granted: 'only granted, so for the other side',
  'not-shared': 'the view of others, which the document does not share',
  rejected: 'the author rejects it, so the side is turned',
  answer: 'it answers the question before it',
  verdict: 'it judges the view in the sentence before it',
  'denies-statement': 'it denies the statement before it',
  question: 'asked and not said, so it takes no side',
  'rhetorical-question': 'a question that expects its own answer',
  presupposed: 'the question takes it for granted',
  'named-loosely': 'the subject is named by a looser word',
  pronoun: 'a pronoun stands for the subject, which an earlier sentence names',
  'noun-phrase': 'a phrase stands for the subject, which an earlier sentence names',
  unexpressed: 'the subject is left out, an earlier sentence names it',
  listed: 'the subject is named by the line over the list',
}

/** Why a document has its position: `Position.rule`. */
export const positionReasons: Readonly<Record<string, string>> = {
  'subject-without-own-side':
    'it names the subject, and no claim of the author’s takes a side on it',
  'no-subject': 'it does not name the subject',
  'own-side-too-weak': 'the author’s stances weigh too little to be a side',
  'both-sides-upheld': 'the lesser side has a third of the weight of the author’s stances or more',
  'weight-for': 'the author’s stances for it weigh most',
  'weight-against': 'the author’s stances against it weigh most',
}
