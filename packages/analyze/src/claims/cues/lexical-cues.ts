import type { Cue } from '../cue.ts'

/** A cue that fires at the first hit of a category of the `argument` lexicon. */
const lexical = (name: string, category: string, reason: string): Cue => ({
  name,
  reason,
  find: ({ sentence }) => {
    const hit = sentence.lexical.argument(category)[0]
    return hit === undefined ? null : { start: hit.start, end: hit.end }
  },
})

/** Cues that rest on a word class of `lexicons/argument.*.yaml`. */
export const lexicalCues: readonly Cue[] = [
  lexical('obligation', 'modality.obligation', 'Says what should be done, so it can be disputed.'),
  lexical('possibility', 'modality.possibility', 'Weighs what may or can be the case.'),
  lexical('prediction', 'modality.prediction', 'Speaks about the future, which nobody has seen.'),
  lexical('hedge', 'hedges', 'Limits a commitment: there is something to commit to.'),
  lexical('booster', 'boosters', 'Insists, as one does on what may be doubted.'),
  lexical('positive-evaluation', 'evaluation.positive', 'Judges something good.'),
  lexical('negative-evaluation', 'evaluation.negative', 'Judges something bad.'),
  lexical('importance', 'evaluation.importance', 'Ranks what matters.'),
  lexical('contrast', 'discourse.contrast', 'Sets one view against another.'),
  lexical('concession', 'discourse.concession', 'Grants a point in order to keep another.'),
  lexical('cause', 'discourse.cause', 'Gives a reason.'),
  lexical('result', 'discourse.result', 'Draws a conclusion.'),
  lexical('example', 'discourse.example', 'Brings an instance in support.'),
  lexical('condition', 'discourse.condition', 'Binds one thing to another, as general rules do.'),
  lexical('summary', 'discourse.summary', 'Announces the point.'),
  lexical('sequence', 'discourse.sequence', 'Orders steps or reasons.'),
  lexical('sameness', 'sameness', 'Says that things are alike.'),
  lexical('difference', 'difference', 'Says that things differ.'),
  lexical('denial', 'denial', 'Denies that a thing is real.'),
  lexical('rejection', 'rejection', 'Calls a view wrong.'),
  lexical('endorsement', 'endorsement', 'Calls a view right.'),
  lexical('centrality', 'centrality', 'Says what decides or drives something.'),
  lexical('marginality', 'marginality', 'Says what hardly counts.'),
  lexical('comparison', 'comparison', 'Measures one thing by another.'),
  lexical('definition', 'definition', 'Says what something is.'),
  lexical('own-opinion', 'stance_verbs', 'Marks what follows as the writer’s view.'),
  lexical('opinion-holder', 'attribution.sources', 'Names the holder of a view.'),
  lexical('reporting-phrase', 'attribution.phrases', 'Reports a view.'),
  lexical('reporting-verb', 'attribution.verbs', 'Reports words or thoughts.'),
  lexical('negation', 'negators.direct', 'Denies what somebody might think.'),
  lexical('none', 'negators.determiner', 'Generalises by exclusion.'),
  lexical('failing', 'negators.implicit', 'Says what something lacks or fails to do.'),
  lexical('statistic', 'statistic', 'Gives figures or a study, as evidence does.'),
  lexical('experience', 'experience', 'Tells what happened to the writer.'),
]
