import type { Relation, Sentence } from '@contend/analyze'
import { formatCount, formatFixed, formatQuantity } from '../../format-number.ts'
import { html, type Html } from '../../html.ts'
import { nameText } from '../../name-text.ts'
import { quoteLink } from '../../quote.ts'
import type { Entry } from '../../report-model.ts'
import { relationWords } from '../relation-words.ts'
import { outlineOf, type OutlineNode } from './outline-tree.ts'

const numberLink = (sentence: number): Html => html`<a href="#s${sentence}">${sentence}</a>`

const kindOf = ({ claim, premise }: Sentence): string =>
  [...(claim === true ? ['claim'] : []), ...(premise === true ? ['premise'] : [])].join(', ')

const link = ({ relation, to, cue, score }: Relation): Html => {
  const { tone, sign, active } = relationWords[relation]
  return html`<b class="${tone}"><span aria-hidden="true">${sign}</span> ${active}</b> ${to} by
    <q class="rule">${nameText(cue)}</q> <span class="number">${formatFixed(score, 2)}</span>`
}

const facts = ({ sentence, relation }: OutlineNode): Html => {
  const kind = kindOf(sentence)
  const view =
    sentence.voice === 'attributed' ? ` · attributed, author ${sentence.attitude ?? 'reports'}` : ''
  return html`<span class="meta"
    >${relation === null ? null : html`${link(relation)} · `}sentence
    ${sentence.index}${kind === '' ? '' : ` · ${kind}`}${view}</span
  >`
}

/** What stands right below a node, counted: `3 supports, 1 attack`. */
const below = (children: readonly OutlineNode[]): string => {
  const count = (kind: Relation['relation']): number =>
    children.filter(({ relation }) => relation?.relation === kind).length
  const counted = [
    [count('support'), 'support', 'supports'],
    [count('attack'), 'attack', 'attacks'],
    [count('rephrase'), 'restatement', 'restatements'],
  ] as const
  return counted
    .flatMap(([number, noun, plural]) =>
      number === 0 ? [] : [formatQuantity(number, noun, plural)],
    )
    .join(', ')
}

/** A sentence stands in the outline once, so that what supports a thesis may stand below another. */
const nothingBelow = ({ analysis: { relations } }: Entry, { index }: Sentence): Html => {
  const from = relations.filter(({ to, relation }) => to === index && relation === 'support')
  const links = [...new Set(from.map((relation) => relation.from))].map(
    (sentence, at) => html`${at === 0 ? '' : ', '}${numberLink(sentence)}`,
  )
  return links.length === 0
    ? html`<p class="empty">no support found</p>`
    : html`<p class="empty">supported elsewhere in this outline, by ${links}</p>`
}

const item = (entry: Entry, node: OutlineNode): Html => {
  const { sentence, relation, children } = node
  const tone = relation === null ? 'root' : relationWords[relation.relation].tone
  const rank =
    sentence.thesisRank === null
      ? null
      : html`<b class="rank"
          ><span class="visually-hidden">Thesis </span
          ><span aria-hidden="true">T</span>${sentence.thesisRank}</b
        > `
  return html`<li class="${tone}">
    <p>${rank}${quoteLink(entry.analysis, sentence, null)} ${facts(node)}</p>
    ${
      children.length === 0
        ? sentence.thesisRank === null
          ? null
          : nothingBelow(entry, sentence)
        : html`<details open>
            <summary>${below(children)}</summary>
            <ul>
              ${children.map((child) => item(entry, child))}
            </ul>
          </details>`
    }
  </li>`
}

const further = (entry: Entry, nodes: readonly OutlineNode[]): Html | null =>
  nodes.length === 0
    ? null
    : html`<details class="further">
        <summary>Further claims, linked to no thesis (${formatCount(nodes.length)})</summary>
        <ul class="outline">
          ${nodes.map((node) => item(entry, node))}
        </ul>
      </details>`

/** The theses of a document with what is said for and against them, and the claims that hang on none. */
export const outlineSection = (entry: Entry): Html | null => {
  if (entry.analysis.totals.claims === null) return null
  const outline = outlineOf(entry.analysis)
  return html`<section class="page" id="outline">
    <h2>Argument outline</h2>
    <p class="lede">
      The theses by rank, and below each what the text says for it (<b class="supports">+</b>),
      against it (<b class="attacks">×</b>) or again (<b class="rephrases">≈</b>). Each link is a
      suggestion by the rule it names, with how sure the rule is, 0 to 1.
    </p>
    ${
      outline.theses.length === 0
        ? html`<p class="empty">
            No sentence was labelled a claim, so there is nothing to outline.
          </p>`
        : html`<ol class="outline">
            ${outline.theses.map((node) => item(entry, node))}
          </ol>`
    }
    ${further(entry, outline.further)}
  </section>`
}
