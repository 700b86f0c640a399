import { boilerplate } from './line-rule.ts'
import type { LineRule } from './line-rule.ts'
import { exactLine, holds, lineStart } from './phrase-pattern.ts'

const subscription =
  '(?:newsletters?|mailing list|e-?mail list|e-?mail updates|updates|inbox|podcast|channel|blog|feed|rss|digest|bulletin|webinar|alerts?)'
const product = `(?:${subscription}|e-?book|book|courses?|workshops?|master ?class|trainings?|coaching|white ?paper|guide|report|demo|consultation|templates?|toolkit|cheat ?sheet|checklist|membership|trial|community)`
const order =
  '(?:subscribe|sign ?up|register|join|enrol+|download|grab|get|claim|order|buy|book|request|schedule|try|start|check out|click|visit|head over|discover|listen|watch|contact|read|see|learn more|find out|pre-?order|apply|reserve)'

const offered = String.raw`\b(?:(?:my|our|his|her) (?:\w+ ){0,3}|free (?:\w+ ){0,2})${product}\b`
const offer = holds(offered)

/** What a page asks of its readers: to subscribe, follow, comment, pay or buy. */
export const appealRules: readonly LineRule[] = [
  boilerplate(
    'newsletter',
    'asks to subscribe',
    lineStart(String.raw`
      (?:please |don't forget to |to |and |never miss.*? |want (?:more|to).*? |get .*? )?(?:subscribe|sign ?up|sign me up|join|enter your (?:e-?mail|name)|register)\b.{0,60}\b(?:my|our|this|the|free|weekly|daily|monthly|your|by|via|now|today|here)\b.*\b${subscription}\b |
      (?:get|receive)\b.{0,60}\b(?:to|in|into) your (?:inbox|e-?mail)\b | enter your e-?mail |
      (?:you can )?unsubscribe (?:at|any|here|from)\b |
      subscribe (?:via|by|now|today|here|below)\b |
      (?:we (?:will never|won't|hate)|no) spam\b |
      \d[\d,.]*\+? (?:people|readers|subscribers|marketers) (?:have|already|subscribe)\b |
      sign up (?:for|to) (?:my|our|free)\b |
      you(?:'re| are) (?:getting|receiving) this (?:e-?mail |newsletter |message )?because\b |
      unsubscribe ?[-–—|·•/,] | get (?:new|the latest|more) (?:posts?|articles?|stories|updates|episodes)\b.*\bby e-?mail\b |
      enter your (?:first |last |full )?name\b |
      (?:like|liking|love|enjoying) what you(?:'re| are)? read(?:ing)?\b
    `),
    { words: 45 },
  ),

  boilerplate(
    'follow',
    'asks to follow the writer or the site',
    exactLine(
      String.raw`(?:(?:you can|please|feel free to|and|or) )*(?:follow|find|connect with|like|add|reach|contact|e-?mail|tweet(?: at)?|message|catch|visit|join) (?:me|us|him|her|them|the author|@\w+|our (?:page|channel)|his|my)\b.{0,30}\b(?:on|at|via|here|@\w+|by e-?mail|through|linkedin|twitter|facebook|instagram)\b.{0,80}`,
    ),
    { words: 22, place: 'edges' },
  ),
  boilerplate(
    'follow-name',
    'asks to follow the writer or the site',
    exactLine(
      String.raw`(?:(?:You can|Please) )?(?:[Ff]ollow|FOLLOW|[Cc]onnect with|[Ff]ind) \p{Lu}\w+(?: \p{Lu}\w+)?\b.{0,20}\b(?:for more|on) ?(?:$|Twitter|LinkedIn|Facebook|Instagram|YouTube|X|Mastodon|Bluesky|TikTok|Google|Medium)\b.{0,60}`,
      'u',
    ),
    { words: 22 },
  ),

  boilerplate(
    'own-product',
    'advertises something of the writer or the site',
    exactLine(
      String.raw`(?=.*${offered}).*(?:^|[.:;!?–—-] ?|, |\bplease |\byou can |\bbe sure to |\bdon't forget to )${order}\b.*(?:\b(?:here|now|today|free|link|below|at|on|for|my|our|his|her)\b|https?:).*`,
    ),
    { words: 45, place: 'end', needs: (plain) => offer.test(plain) },
  ),

  boilerplate(
    'free-offer',
    'advertises something in capitals',
    exactLine(
      String.raw`(?:(?:FREE|NEW|BONUS|SALE|JOIN US|SIGN UP|DOWNLOAD|ENROL+)\b[^:!]{0,40}[:!].* | (?:Grab|Get|Download|Claim|Join|Try)\b[^.?]{0,60}\b(?:FREE|free)\b[^.?]{0,60} | Tickets (?:from|at|are|on sale)\b.*)`,
      'u',
    ),
    { words: 25 },
  ),
  boilerplate(
    'reader-question',
    'asks readers whether they want what the page offers',
    exactLine(String.raw`
      (?:did you )?(?:enjoy(?:ed)?|like[d]?|love[d]?|find this useful|found this useful)(?: this| what you read| it)? ?\? |
      not a (?:customer|member|subscriber|user) yet ?\?.* | (?:we're|we are) hiring\b.* |
      (?:repost|re-?share|forward|pass) (?:this|it|if)\b.* | got a (?:question|story|tip) for .* |
      (?:tag|dm|pm|message|tweet) me\b.* | .*\b(?:dm me|link in (?:my )?(?:bio|profile))\b.* |
      do you have an opinion on the issues\b.* | if this was (?:useful|helpful)\b.* | if you would like to submit\b.* |
      would you like to (?:write|contribute|join|advertise)\b.* | agree\?\W*
    `),
    { words: 25, place: 'end' },
  ),

  boilerplate(
    'advert',
    'offers the services of the writer or the site',
    exactLine(String.raw`
      (?:contact|call|e-?mail|ask|talk to|get in touch with|reach out to|speak (?:to|with)|work with|hire) (?:us|me|our)\b.* |
      (?:book|schedule|request|arrange|get|start|try|claim) (?:a|an|your) (?:free |no-obligation |personal |live )*(?:\d+-\w+ )?(?:demo|call|consultation|trial|quote|audit|assessment|copy|strategy session)\b.* |
      (?:sign up|register|get started|try it|join us|learn more|find out more|read more|click here|download)\b.{0,60}\b(?:free|today|now|here|below)\b.* |
      (?:need|looking for|want|interested in) (?:some |more |any )?(?:help|support|advice|a partner|information|to (?:learn|know|find out) more)\b.*\b(?:contact|call|get in touch|reach out|talk to|e-?mail|click|visit|check out|we can|let us|book|schedule)\b.* |
      [^:.!?]{1,40}: (?:book|start|try|get) (?:a|an|your) free [^.]{0,60} |
      p\.? ?s\.?:? .*\b(?:seats? left|masterclass|course|workshop|link in|discount|\d+ ?% off)\b.*
    `),
    { words: 45, place: 'end' },
  ),
  boilerplate(
    'brand-promise',
    'offers the product of the site',
    lineStart(
      String.raw`With \p{Lu}[\w.]+, (?:you(?:'ll| can| will)|dive|discover|get|start|learn|explore|unlock|boost)\b.*\byour?\b`,
      'u',
    ),
    { words: 45, place: 'end' },
  ),

  boilerplate(
    'if-you-liked',
    'asks readers who liked the text for something',
    lineStart(
      String.raw`(?:if you(?:'ve)? (?:(?:really )?(?:enjoyed|liked|found|loved|benefit+ed from) (?:this|the|my|our|what)|want to (?:learn|know|read|find out|hear) more|would like (?:to (?:learn|know|read|hear)|more)|'d like (?:to (?:learn|know|read|hear)|more)|are interested in (?:learning|hearing|reading|our|my|more|working)|have (?:any )?(?:questions|comments|feedback|suggestions))|if you'd like (?:to (?:learn|know|read|hear)|more)|(?:did you )?(?:enjoy|like|find|enjoyed|liked)(?:ed)? (?:this|what you|the) (?:article|post|story|episode|blog|read)|liked this\b).*\b(?:shar(?:e|ing)|subscrib\w*|follow|sign up|check out|contact|e-?mail|comments?|newsletter|buy|order|donate|support|recommend|might|may|you want|visit|click|get in touch|reach out|let (?:me|us) know|learn more|clap|like|here|please|below)\b`,
    ),
    { words: 60, place: 'end' },
  ),

  boilerplate(
    'call-to-comment',
    'asks for comments',
    lineStart(
      String.raw`(?=.*(?:\bcomments?\b|\bbelow\b|\blet (?:me|us) know\b|\bhear (?:from you|your|what you)\b|\b(?:share|are|add|post|with) your (?:own )?(?:thoughts|experiences?|opinions?|views|stories|ideas|tips)\b|\bthoughts\?))\W*(?:(?:so|and|but|now)[, ]+)?(?:what(?:'s| is| are| do| would| have| did)? (?:your?|you)\b|do you\b|have you\b|how (?:do|about|have) you|let (?:me|us) know|tell (?:me|us)|share (?:your|them|it)|please (?:share|comment|leave|feel free|tell|let)|leave (?:a|your|us)|(?:i|we)(?:'d|'ll| would|'re) (?:love|like|be|curious|interested)|any (?:questions|thoughts|comments)|got (?:a |any )?(?:questions?|comments?|tips?|thoughts)|questions(?: or comments)?\?|comments\?|thoughts\?|over to you|your turn|(?:post|drop|add|write)(?: to)? (?:your|a|us|me)|feel free to (?:comment|leave|share)|join the (?:conversation|discussion)|comments? (?:below|welcome|are)|[^.!?]{1,80}\? (?:write|tell|drop|send) (?:me|us|your)\b)`,
    ),
    { words: 45, place: 'end' },
  ),

  boilerplate(
    'sign-off',
    'takes leave of the reader',
    exactLine(String.raw`
      (?:until (?:next time|then|tomorrow)|cheers|(?:best|kind|warm(?:est)?) (?:regards|wishes)|regards|sincerely|yours (?:truly|sincerely|faithfully)|thanks?(?: you)?(?: so much| very much)? for (?:reading|listening|watching|your (?:time|attention)|stopping by)|stay tuned|see you (?:next (?:time|week|month)|soon)|talk soon|watch this space|to be continued)\b[^?]{0,60} |
      (?:best|take care|the end|thanks(?: again| in advance)?|thank you|many thanks|xoxo|to your success|happy \w+ing|that's all(?: for (?:now|today))?|more (?:soon|to come))[\s,.!–—-]*(?:\w+[\s.!]*){0,2}
    `),
    { words: 12, place: 'end' },
  ),

  boilerplate(
    'donation',
    'asks for money',
    lineStart(
      String.raw`(?:please )?(?:donate|support (?:us|this|our|my|independent)|buy me a|become a (?:patron|member|supporter|subscriber)|tip jar|make a (?:donation|contribution))\b`,
    ),
    { words: 40 },
  ),
]
