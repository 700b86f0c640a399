/** What an option of a run acts on. `data`: the lexicons and propositions used, which are compared themselves. */
export type Reach = 'documents' | 'data' | 'metadata' | 'groups' | 'pairs' | 'format' | 'everything'

const reaches: ReadonlyMap<string, Reach> = new Map([
  ['textColumn', 'documents'],
  ['encoding', 'documents'],
  ['maxFileSize', 'documents'],
  ['timeout', 'documents'],
  ['defaultLexicons', 'data'],
  ['defaultPropositions', 'data'],
  ['metadataSha256', 'metadata'],
  ['groupBy', 'groups'],
  ['maxPairs', 'pairs'],
  ['leaveOutDuplicates', 'groups'],
  ['csvRaw', 'format'],
  ['bom', 'format'],
  ['singleFile', 'format'],
])

/** What an option acts on; one that is not known may act on everything. */
export const reachOf = (option: string): Reach => reaches.get(option) ?? 'everything'
