const filesOfMap = /<p class="files">[\s\S]*?<\/p>/gu
const filesOfChart = /<p class="chart-files">[\s\S]*?<\/p>/gu

const note = `<p class="files">This drawing and those below can be saved from the page of the document in the folder that a run without <code>--single-file</code> writes.</p>`

/**
 * The page of a document without links to its drawings and figures as files: they are most of its bytes,
 * twice what they draw, and the drawings stand in the page. Those of the overview stay.
 */
export const leaveOutFiles = (name: string, body: string): string =>
  name.startsWith('docs/') ? body.replaceAll(filesOfMap, note).replaceAll(filesOfChart, '') : body
