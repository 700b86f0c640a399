/** Two articles that disagree and one that takes no side; written for the tests. */
export const articles: Readonly<Record<string, string>> = {
  'two-crafts.txt': `Two crafts, two toolboxes

B2B and B2C are fundamentally different. A factory that buys steel decides slowly, because ten people have to
sign. A shopper decides alone, and often within a minute.

Selling to companies therefore needs patience. Nobody should run a business-to-business campaign as if it were a
campaign for shampoo.
`,
  'one-crowd.txt': `One crowd of people

The line between B2B and B2C is a myth. Behind every purchase order there is a person with hopes and fears.

Some say that companies decide rationally. They do not. B2B buyers are not different from consumers, since both of
them buy from people they trust.
`,
  'bread.md': `# Bread on Sundays

The bakery in our street opens at seven on Sundays. It sells rolls, rye bread and plum cake.
`,
}

/** Metadata for the articles, with two groups. */
export const metadata = `path,title,group
two-crafts.txt,Two crafts,split
one-crowd.txt,One crowd,same
bread.md,Bread on Sundays,same
`
