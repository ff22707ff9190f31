/**
 * The document model, the readers of file formats, and the vocabulary of the review.
 *
 * <p>No parameter and no result is null unless its documentation and {@code @Nullable} say so; what
 * may be missing is an {@code Optional}.
 *
 * @since 0.1.0
 */
module org.uprlib.core {
  requires com.samskivert.jmustache;
  requires java.xml;
  requires org.apache.commons.io;
  requires static java.management;
  requires static transitive org.jspecify;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.apache.poi.poi;
  requires org.apache.poi.scratchpad;
  requires org.apache.tika.core;
  // PDFBox and Tika, which have no descriptors of their own, need these at run time.
  requires org.apache.commons.logging;
  requires org.slf4j;

  exports org.uprlib.core.document;
  exports org.uprlib.core.error;
  exports org.uprlib.core.paper;
  exports org.uprlib.core.paper.submission;
  exports org.uprlib.core.read;
  exports org.uprlib.core.read.limit;
  exports org.uprlib.core.vocabulary;
  exports org.uprlib.core.data to
      org.uprlib.extract,
      org.uprlib.validate;
  exports org.uprlib.core.docx to
      org.uprlib.extract,
      org.uprlib.validate;
  exports org.uprlib.core.read.word to
      org.uprlib.validate;
  exports org.uprlib.core.read.guard to
      org.uprlib.extract,
      org.uprlib.validate;
  exports org.uprlib.core.text to
      org.uprlib.extract,
      org.uprlib.validate;
  exports org.uprlib.core.write to
      org.uprlib.extract,
      org.uprlib.validate;
}
