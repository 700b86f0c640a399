import { boilerplate } from './line-rule.ts'
import type { LineRule } from './line-rule.ts'
import { exactLine, lineStart } from './phrase-pattern.ts'

/** Lines that are written for a program, not for a reader. */
export const markupRules: readonly LineRule[] = [
  boilerplate(
    'link-definition',
    'is the target of links in the text',
    lineStart(
      String.raw`\[[^\]]{1,80}\]: ?(?:<?(?:https?:|mailto:|www\.|/|\.{1,2}/|#)\S*|\S+\.\S+)`,
    ),
    { words: 400 },
  ),
  boilerplate(
    'bare-address',
    'is a web address',
    exactLine(
      String.raw`(?:[\p{L} ]{1,20}: ?)?<?(?:https?://|www\.)\S+>?(?: <?(?:https?://|www\.)\S+>?)*[\s.]*`,
    ),
    { words: 400 },
  ),
  boilerplate(
    'template',
    'is an instruction to the site generator',
    exactLine(String.raw`
      \{\{.*\}\} | \{%.*%\} | \{:.*\} | \{\{[<%].* |
      \[/?(?:caption|gallery|embed|youtube|video|audio|toc|contact-form|shortcode|vc_|et_pb)\b.*\] |
      \[toc\] | \[\[_?toc_?\]\] | :{3,}.* | import .+ from ['"].+['"];? |
      export (?:const|default) .* | <!--.* | --> | \.\. \w+::.* | @\w+\(.*\)
    `),
    { words: 200 },
  ),
  boilerplate(
    'time-code',
    'is a place in a recording',
    exactLine(String.raw`
      [([]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?: ?-+>? ?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)?[)\]]?(?: ?[ap]m)? |
      \[(?:music|applause|laughter|inaudible|silence|crosstalk)\]
    `),
  ),
  boilerplate(
    'nothing-visible',
    'shows no words once links and tags are resolved',
    exactLine(String.raw`[^\p{L}\p{N}]*`, 'u'),
    {
      words: 0,
    },
  ),
]
