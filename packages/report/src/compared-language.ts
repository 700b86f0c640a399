import type { Comparison, DocumentAnalysis } from '@contend/analyze'

/**
 * The language in which documents and groups are compared on some measures: of those in which a document has any of
 * them, that of most documents; `null` where none has.
 */
export const comparedLanguage = (
  { languages, analyses }: Pick<Comparison, 'languages' | 'analyses'>,
  measures: ReadonlySet<string>,
): string | null =>
  languages.find((language) =>
    analyses.some(
      ({ document, profile }) =>
        document.language === language && profile.some(({ measure }) => measures.has(measure)),
    ),
  ) ?? null

/** Documents that were analysed in another language than the first, whose figures are in no group and no order. */
export const inOtherLanguages = ({
  languages: [first],
  analyses,
}: Pick<Comparison, 'languages' | 'analyses'>): readonly DocumentAnalysis[] =>
  analyses.filter(
    ({ depth, document }) => depth !== 'none' && first !== undefined && document.language !== first,
  )
