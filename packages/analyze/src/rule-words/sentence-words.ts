/** Why a sentence has its voice: `rules.voice` of a sentence. */
export const voiceReasons: Readonly<Record<string, string>> = {
  quotation: 'it stands in quotation marks',
  'block-quotation': 'it stands in a block quotation',
  'tag-question': 'it is asked to be answered at once, as in “Too dear? No.”',
  'reporting-verb': 'a verb reports it, as in “critics say”',
  'inverted-reporting-verb': 'a verb behind it reports it, as in “…, said the clerk”',
  'reporting-participle': 'a participle reports it, as in “arguing that”',
  'reporting-phrase': 'a phrase holds it at arm’s length, as in “the story goes”',
  'according-to': 'it is said according to somebody',
  'in-view': 'it is given as the view of somebody, as in “in her view”',
  ascription: 'somebody is said to call or hold it so',
  conviction: 'somebody is said to be convinced of it',
  cleft: 'it is what somebody says or hears, as in “what I hear is that …”',
  'view-noun': 'a noun names it a view of others, as in “the usual objection”',
  'labelled-view': 'a label names it a view of others, as in “Myth 3:”',
  hearsay: 'it is what one hears or is told',
  'impersonal-passive': 'a passive reports it, as in “it is widely believed”',
  'opinion-passive': 'a passive gives it as what people think, as in “are seen as”',
  evidence: 'it is the result of a study or survey',
  'figures-of-a-study': 'it goes on with the figures of a study',
  'listed-view': 'it is an item of a list of what others say',
  'further-clause': 'it goes on with the clause that is reported before it',
  'speaker-goes-on': 'the speaker of the sentence before goes on',
  'free-indirect': 'it goes on with what is reported before it, in the tense of the report',
}

/** Why the author is taken to endorse, reject or only report what others say: `rules.attitude`. */
export const attitudeReasons: Readonly<Record<string, string>> = {
  'no-attitude-words': 'no words of the author’s judge it',
  'rejecting-word': 'a word of the author’s rejects it',
  'endorsing-word': 'a word of the author’s agrees with it',
  'false-view': 'the noun for the view calls it false, as in “myth”',
  'hostile-verb': 'the verb that reports it disowns it',
  'general-opinion-but': 'it is a general opinion that the author turns from with “but”',
  'general-opinion-then-contrast': 'it is a general opinion, and the next sentence turns from it',
  'endorsing-reply': 'the next sentence agrees with it',
  'rejecting-reply': 'the next sentence rejects it',
  'factive-verb': 'the verb that reports it takes it for true, as in “realised”',
  'cited-with-as': 'it is cited with “as”, so the author says it too',
  'same-speaker': 'it is judged as the words before it of the same speaker',
}

/** What counts for a claim as a thesis, each a part of `rules.thesis`. */
export const thesisReasons: Readonly<Record<string, string>> = {
  'claim-score': 'its score as a claim',
  'central-words': 'words that are central to the text',
  'words-of-title': 'words of the title',
  supported: 'support by other sentences',
  'supports-another': 'support for another claim',
  title: 'its place as the title',
  'takes-side': 'its side on a proposition',
  'last-paragraph': 'its place in the last paragraph',
  summary: 'words that announce a summary',
  'end-of-introduction': 'its place at the end of the introduction',
  'end-of-paragraph': 'its place at the end of a paragraph',
  restated: 'being said again elsewhere',
  question: 'being a question (counts against it)',
  reported: 'being the words of others (counts against it)',
  premise: 'being a premise (counts against it)',
}

/** What kind of words hedge: the part of `rules.hedged` before the colon. */
export const hedgeKinds: Readonly<Record<string, string>> = {
  hedge: 'hedged by',
  'own-opinion': 'given as the author’s opinion by',
  possibility: 'given as possible by',
}
