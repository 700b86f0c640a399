import type { Token } from '../../text/token.ts'
import type { Cue, CueContext } from '../cue.ts'
import { cue, pattern, spanOf, whole, wholePattern, wordSet } from './define.ts'

const WH = wordSet('who what when where which how why whose whom')
const AUXILIARIES = wordSet(
  'do does did is are was were can could will would should have has had am may might must shall',
)
const LEADING = wordSet('really seriously honestly ever never else possibly not nobody anybody')
const LOOKING = wordSet(
  'see click read visit subscribe follow share download call check note look watch join contact register enter post listen scroll email message tag',
)
const SUPPOSING = wordSet('say suppose imagine consider think picture take remember recall')
const SIGNING_UP =
  /\bsign (?:up|in)\b|\bleave (?:us |me )?(?:a|your) (?:comment|message|reply|review|note)/iu
const MEASURES = wordSet(
  'minute minutes mins min seconds hour hours gram grams g kg ml cm mm inch inches tablespoon tablespoons teaspoon teaspoons cup cups litre litres liter pinch slice slices metre metres degrees until',
)

const isQuestion = ({ sentence }: CueContext): boolean => /\?["”’)\]*_]*$/u.test(sentence.text)
const opener = ({ words }: CueContext): string => words[0]?.key ?? ''
const isLeading = ({ key, lemma }: Token): boolean => LEADING.has(key) || lemma === 'not'
const isCommand = (context: CueContext): boolean =>
  context.clause.imperative && context.words.length > 1 && !isQuestion(context)

const isNegated = ({ words, negations }: CueContext): boolean =>
  negations.length > 0 &&
  words.slice(0, 3).some(({ key, lemma }) => key === 'never' || lemma === 'not')

/** "Let us suppose": what is let is in the next words. */
const letsSuppose = ({ clause, words }: CueContext): boolean =>
  clause.finite?.lemma === 'let' && words.slice(1, 4).some(({ lemma }) => SUPPOSING.has(lemma))

/** Cues from what the sentence does: asks, commands, exclaims, supposes. */
export const moodCues: readonly Cue[] = [
  whole('question', 'Asks rather than asserts.', isQuestion),
  whole(
    'open-question',
    'Opens with a question word or auxiliary: wants an answer.',
    (c) => isQuestion(c) && (WH.has(opener(c)) || AUXILIARIES.has(opener(c))),
  ),
  cue(
    'rhetorical-question',
    'Asks with "really", "ever", "else" or in the negative: the answer is known.',
    (c) => (isQuestion(c) ? spanOf(c.words.slice(1).find(isLeading)) : null),
  ),
  whole(
    'question-to-reader',
    'Asks the reader.',
    (c) =>
      isQuestion(c) &&
      c.words.some(({ key }) => key === 'you' || key === 'your' || key === 'anyone'),
  ),
  wholePattern(
    'indirect-question',
    'Raises a question without asking it.',
    /\b(?:the|my|your) question (?:is|was|remains|then)\b|\b(?:wonder(?:s|ed|ing)?|ask(?:s|ed|ing)?) (?:whether|if|why|how|what|who)\b|\b(?:not|n['’]t) (?:know|sure) (?:whether|if|why|how|what|who)\b/iu,
  ),
  cue('command', 'Advises by command.', (c) => (isCommand(c) ? spanOf(c.clause.finite) : null)),
  cue('negative-command', 'Advises against something.', (c) =>
    isCommand(c) && (isNegated(c) || /^(?:avoid|stop)$/u.test(c.clause.finite?.key ?? ''))
      ? spanOf(c.words[0])
      : null,
  ),
  cue('command-to-look', 'Sends the reader to another place.', (c) =>
    isCommand(c) && (LOOKING.has(c.clause.finite?.lemma ?? '') || SIGNING_UP.test(c.sentence.text))
      ? spanOf(c.clause.finite)
      : null,
  ),
  cue('command-to-suppose', 'Asks the reader to picture a case.', (c) =>
    isCommand(c) && (SUPPOSING.has(c.clause.finite?.lemma ?? '') || letsSuppose(c))
      ? spanOf(c.clause.finite)
      : null,
  ),
  whole(
    'step',
    'A command with a measure or number in it is a step of a procedure.',
    (c) =>
      isCommand(c) && c.words.slice(1).some(({ key }) => MEASURES.has(key) || /^\d/u.test(key)),
  ),
  pattern(
    'courtesy',
    'Greets, thanks, wishes or apologises.',
    /\b(?:thanks?(?! to\b)|cheers|hi|hello|hey|(?<!a )welcome|(?<!a )sorry|congratulations|good luck|(?:best|kind|warm) regards|sincerely|(?<!to )please|lol|haha\w*|hm{2,}|hope (?:this|that|it) helps|if (?:this|that) (?:is helpful|helps))\b|^dear\b/iu,
  ),
  pattern(
    'about-the-text',
    'Speaks of the text, the page or the talk itself.',
    /\b(?:this|the|my|your|previous|next|last|following|above|blog|great|good|nice|interesting|own|original|same) (?:article|post|posts|essay|blog|chapter|section|paper|question|questions|answer|comment|comments|thread|page|report|review|column|newsletter|series|guide|list|topic|discussion|interview|episode|video|wording|paragraph|sentence|quote|source|link|edit|edits)\b(?! (?:of|between)\b)|\b(?:see|as (?:mentioned|noted|discussed|shown|described)) (?:above|below|earlier|here)\b|\b(?:below|above)[:.]?$/iu,
  ),
  pattern(
    'announcement',
    'Says what the text is going to do.',
    /\b(?:i|we)(?: am|['’]m| are|['’]re)? ?(?:will|['’]ll|going to|want to|would like to|['’]d like to|shall|plan to|hope to|aim to|intend to) (?:\w+ ){0,2}(?:discuss|explain|show|describe|look|talk|go|share|tell|explore|cover|examine|present|outline|write|review|list|consider|start|begin|return|mention|argue|try|answer|give|focus|find out|see)\b|\blet(?:['’]s| us| me) (?:\w+ )?(?:look|see|start|begin|explain|take|consider|go|talk|return|turn|say|explore|dive|break|be)\b|\bhere(?:['’]s| is| are) (?:the|a|an|some|my|our|what|how|why|\d+|two|three|four|five|six|seven)\b/iu,
  ),
]
