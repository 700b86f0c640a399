import type { LineRule } from './line-rule.ts'
import { exactLine, lineStart } from './phrase-pattern.ts'

const caption = (rule: string, reason: string, pattern: RegExp, words = 30): LineRule => ({
  rule,
  kind: 'caption',
  reason,
  pattern,
  words,
  place: 'anywhere',
})

/** Lines that belong to a picture, a chart or a table. */
export const captionRules: readonly LineRule[] = [
  caption(
    'picture-credit',
    'names the maker of a picture',
    lineStart(String.raw`
      (?:photos?|images?|pictures?|illustrations?|graphics?|photographs?|cover (?:photo|image|art)|(?:featured|header|hero|lead|main|banner) (?:image|photo|picture)|screenshots?|artwork|charts?|infographics?) ?(?:(?:credits?|sources?|courtesy|copyright) ?(?::|\bof\b|\bby\b|©|-)|:|©) |
      credits? ?: | photograph(?:y|s|ed)? ?: | (?:صورة|تصوير|مصدر الصورة|الصورة) ?[:/]
    `),
  ),
  caption(
    'picture-credit',
    'names the maker of a picture',
    lineStart(
      String.raw`(?:[Pp]hoto(?:graph)?s?|PHOTOS?|[Ii]mages?|IMAGES?|[Pp]ictures?|[Ii]llustrations?|[Gg]raphics?|[Pp]hotograph(?:y|ed)|[Aa]rtwork|[Ss]creenshots?|[Cc]over) (?:by|BY|courtesy of|courtesy|via|from|credit) (?:the )?(?:\p{Lu}|@|https?:)`,
      'u',
    ),
    16,
  ),
  caption(
    'picture-agency',
    'names the agency of a picture',
    exactLine(
      String.raw`(?:[^.!?]{0,80}(?:[/(|:©,–—-] ?|\b(?:via|on|from|by|of|at) ))?(?:getty(?: images)?|shutterstock|unsplash|istock(?:photo)?|pexels|pixabay|flickr|wikimedia(?: commons)?|alamy|adobe stock|depositphotos|dreamstime|ap photo|afp|epa)\b(?:\.com)?[^.!?]{0,30}\.?`,
    ),
    16,
  ),
  caption(
    'numbered-caption',
    'names a figure or a table',
    lineStart(
      String.raw`(?:figure|fig\.?|table|chart|exhibit|diagram|graph|image|photo|plate|illustration|map|الشكل|شكل|الجدول|جدول) ?(?:\p{Nd}+|[ivx]+)(?:\.\d+)? ?(?:[.:–—|-]|$)`,
    ),
    60,
  ),
]
