import { wordsNote } from '../chart/chart-part.ts'
import { html, type Html } from '../html.ts'
import { comparedCategories, type ReportModel } from '../report-model.ts'
import { categoryPanels } from './category-panels.ts'
import { dimensionPlot } from './dimension-plot.ts'

/** Which way the documents lean on each dimension, and how often they use each category. */
export const wordsSection = (model: ReportModel): Html => {
  const { dimensions } = model.comparison.frame
  const categories = comparedCategories(model)
  return html`<section class="page" id="words">
    <h2>What they lean on</h2>
    ${
      categories.length === 0
        ? html`<p class="lede">
            This run compares no lexicon. Give one with <code>--lexicon FILE</code>, or leave out
            <code>--no-default-lexicons</code>.
          </p>`
        : html`${wordsNote}${dimensions.map((dimension) => dimensionPlot(model, dimension))}
            <h3>Categories, per 1,000 words</h3>
            <p class="lede">
              Hits per 1,000 words outside boilerplate, all panels on one scale; the thin line is
              the 95% interval where there is one. Negated hits are counted.
            </p>
            ${categoryPanels(model, categories)}`
    }
  </section>`
}
