/**
 * The fields of JSON and the columns of CSV, workbooks and Parquet, each declared once as a {@link
 * org.uprlib.extract.write.format.Field}. Exports write by these declarations, results are read
 * back by them, and the table of fields in FORMATS.md and the JSON schema are checked against them.
 *
 * <p>What several outputs have of a recommendation is in {@link
 * org.uprlib.extract.write.format.RowColumns}. To add a field or column of a recommendation, go to
 * {@link org.uprlib.extract.write.format.RecommendationFields}; of a paper, to {@link
 * org.uprlib.extract.write.format.PaperFields}; of a pledge, proposal or notice, to {@link
 * org.uprlib.extract.write.format.ExtractionFields}; to add a theme, to {@link
 * org.uprlib.extract.model.TermTheme}.
 *
 * <p>Pages for the browser contain such fields as JSON; they load and send nothing ({@link
 * org.uprlib.extract.write.format.PageTemplate}).
 */
@NullMarked
package org.uprlib.extract.write.format;

import org.jspecify.annotations.NullMarked;
