/** Works that the account of a run cites: how the text names them, and where to find them. */
const works: Readonly<Record<string, string>> = {
  'Monroe, Colaresi and Quinn 2008':
    'Monroe, B. L., Colaresi, M. P., & Quinn, K. M. (2008). Fightin’ words: Lexical feature selection and evaluation for identifying the content of political conflict. Political Analysis, 16(4), 372–403.',
  'Benjamini and Hochberg 1995':
    'Benjamini, Y., & Hochberg, Y. (1995). Controlling the false discovery rate: A practical and powerful approach to multiple testing. Journal of the Royal Statistical Society B, 57(1), 289–300.',
  'Davison and Hinkley 1997':
    'Davison, A. C., & Hinkley, D. V. (1997). Bootstrap methods and their application. Cambridge University Press.',
  'Dunning 1993':
    'Dunning, T. (1993). Accurate methods for the statistics of surprise and coincidence. Computational Linguistics, 19(1), 61–74.',
  'Efron and Tibshirani 1993':
    'Efron, B., & Tibshirani, R. J. (1993). An introduction to the bootstrap. Chapman & Hall.',
  'Evert 2022':
    'Evert, S. (2022). Measuring keyness. In Digital Humanities 2022: Conference abstracts.',
  'Fisher 1935': 'Fisher, R. A. (1935). The design of experiments. Oliver and Boyd.',
  'Hardie 2014':
    'Hardie, A. (2014). Log ratio: An informal introduction. ESRC Centre for Corpus Approaches to Social Science (CASS), Lancaster University.',
  'Phipson and Smyth 2010':
    'Phipson, B., & Smyth, G. K. (2010). Permutation p-values should never be zero: Calculating exact p-values when permutations are randomly drawn. Statistical Applications in Genetics and Molecular Biology, 9(1), article 39.',
  'Rayson and Garside 2000':
    'Rayson, P., & Garside, R. (2000). Comparing corpora using frequency profiling. Proceedings of the Workshop on Comparing Corpora, 1–6.',
  'Rychlý 2008':
    'Rychlý, P. (2008). A lexicographer-friendly association score. Proceedings of Recent Advances in Slavonic Natural Language Processing, 6–9.',
  'Wilson 1927':
    'Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association, 22(158), 209–212.',
}

/** The works that some paragraphs name as `Author 1999`, in full, in code-unit order. */
export const referencesIn = (paragraphs: readonly string[]): readonly string[] => {
  const text = paragraphs.join('\n')
  return Object.entries(works)
    .filter(([name]) => text.includes(name))
    .map(([, work]) => work)
    .sort()
}
