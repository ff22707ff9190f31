/**
 * Pulls recommendations, who made them and how the State responded out of the review's papers.
 *
 * <p>No parameter and no result is null unless its documentation and {@code @Nullable} say so; what
 * may be missing is an {@code Optional}.
 *
 * <p>Optional at run time: picocli and progressbar, for the command; Stanford CoreNLP, for {@code
 * org.uprlib.extract.enrich.corenlp}; ONNX Runtime and a model, for {@code
 * LikenessKind.EMBEDDINGS}.
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
  requires static com.microsoft.onnxruntime;
  requires static edu.stanford.nlp.corenlp;

  exports org.uprlib.extract;
  exports org.uprlib.extract.allies;
  exports org.uprlib.extract.batch;
  exports org.uprlib.extract.brief;
  exports org.uprlib.extract.documentation;
  exports org.uprlib.extract.enrich.corenlp;
  exports org.uprlib.extract.evidence;
  exports org.uprlib.extract.export;
  exports org.uprlib.extract.factsheet;
  exports org.uprlib.extract.fill;
  exports org.uprlib.extract.find;
  exports org.uprlib.extract.follow;
  exports org.uprlib.extract.followup;
  exports org.uprlib.extract.format;
  exports org.uprlib.extract.likeness;
  exports org.uprlib.extract.midterm;
  exports org.uprlib.extract.model;
  exports org.uprlib.extract.model.enrichment;
  exports org.uprlib.extract.result;
  exports org.uprlib.extract.stats;
  exports org.uprlib.extract.submission;
  exports org.uprlib.extract.theme;
  exports org.uprlib.extract.trace;
  exports org.uprlib.extract.translation;
  exports org.uprlib.extract.frontmatter to
      org.uprlib.validate;

  uses org.uprlib.extract.export.ExporterProvider;

  // Tables of words, which core reads.
  opens org.uprlib.extract.addendum to
      org.uprlib.core;
  opens org.uprlib.extract.allies to
      org.uprlib.core;
  opens org.uprlib.extract.attribution to
      org.uprlib.core;
  opens org.uprlib.extract.brief to
      org.uprlib.core;
  opens org.uprlib.extract.corrigendum to
      org.uprlib.core;
  opens org.uprlib.extract.decision to
      org.uprlib.core;
  opens org.uprlib.extract.dialogue to
      org.uprlib.core;
  opens org.uprlib.extract.documentation to
      org.uprlib.core;
  opens org.uprlib.extract.enrich to
      org.uprlib.core;
  opens org.uprlib.extract.enrich.treaty to
      org.uprlib.core;
  opens org.uprlib.extract.evidence to
      org.uprlib.core;
  opens org.uprlib.extract.factsheet to
      org.uprlib.core;
  opens org.uprlib.extract.fill to
      org.uprlib.core;
  opens org.uprlib.extract.followup to
      org.uprlib.core;
  opens org.uprlib.extract.frontmatter to
      org.uprlib.core;
  opens org.uprlib.extract.handout to
      org.uprlib.core;
  opens org.uprlib.extract.likeness.trained to
      org.uprlib.core;
  opens org.uprlib.extract.manifest to
      com.fasterxml.jackson.databind;
  opens org.uprlib.extract.matrix to
      org.uprlib.core;
  opens org.uprlib.extract.midterm to
      org.uprlib.core;
  opens org.uprlib.extract.pledge to
      org.uprlib.core;
  opens org.uprlib.extract.position to
      org.uprlib.core;
  opens org.uprlib.extract.recommend to
      org.uprlib.core;
  opens org.uprlib.extract.stats to
      org.uprlib.core;
  opens org.uprlib.extract.structure to
      org.uprlib.core;
  opens org.uprlib.extract.submission to
      org.uprlib.core;
  opens org.uprlib.extract.symbols to
      org.uprlib.core;
  opens org.uprlib.extract.table to
      org.uprlib.core;
  opens org.uprlib.extract.trace to
      org.uprlib.core;
  opens org.uprlib.extract.translation to
      org.uprlib.core;
  opens org.uprlib.extract.cli to
      info.picocli;
}
