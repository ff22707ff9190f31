/**
 * Pulls recommendations, who made them and how the State responded out of the review's papers.
 *
 * <p>No parameter and no result is null unless its documentation and {@code @Nullable} say so; what
 * may be missing is an {@code Optional}.
 *
 * <p>Optional at run time: picocli and progressbar, for the command; {@code upr-embeddings}, for
 * {@code LikenessKind.EMBEDDINGS}; {@code upr-parquet}, for {@code ExportFormat.PARQUET}.
 *
 * @since 0.1.0
 */
module org.uprlib.extract {
  requires transitive org.uprlib.core;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires java.xml;
  requires org.apache.commons.csv;
  requires org.apache.commons.text;
  requires org.apache.opennlp.tools;
  requires org.apache.poi.ooxml;
  requires org.apache.poi.poi;
  requires static info.picocli;
  requires static me.tongfei.progressbar;

  exports org.uprlib.extract.enrich.theme;
  exports org.uprlib.extract.followup;
  exports org.uprlib.extract.match.reviews;
  exports org.uprlib.extract.match.evidence;
  exports org.uprlib.extract.match.likeness;
  exports org.uprlib.extract.match.trace;
  exports org.uprlib.extract.model;
  exports org.uprlib.extract.read.documentation;
  exports org.uprlib.extract.rows.result;
  exports org.uprlib.extract.rows.stats;
  exports org.uprlib.extract.write.export;
  exports org.uprlib.extract.write.translation;
  exports org.uprlib.extract;
  exports org.uprlib.extract.write.format to
      org.uprlib.parquet;

  uses org.uprlib.extract.match.likeness.SentenceModel;
  uses org.uprlib.extract.write.export.ExporterProvider;

  opens org.uprlib.extract.cli to
      com.fasterxml.jackson.databind,
      info.picocli;
}
