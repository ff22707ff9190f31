package org.uprlib.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.uprlib.core.document.Document;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.frontmatter.FrontMatterReader;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.position.PhraseBook;
import org.uprlib.extract.recommend.ReportReader;
import org.uprlib.extract.review.OpenPaper;
import org.uprlib.extract.review.Review;
import org.uprlib.extract.review.ReviewReader;

/**
 * Pulls recommendations out of UPR papers.
 *
 * <pre>{@code
 * Extractor extractor = Extractor.create();
 * Extraction extraction = extractor.extract(Path.of("A_HRC_28_15_E.pdf"));
 * extraction.recommendations().forEach(r -> System.out.println(r.paragraph() + " " + r.text()));
 * }</pre>
 *
 * <p>Immutable and thread-safe: making one loads the vocabulary, so make one and share it.
 */
public final class Extractor {
  private final DocumentReader reader;
  private final FrontMatterReader frontMatter;
  private final ReviewReader reviews;

  private Extractor(ExtractorOptions options) {
    States states = States.load();
    this.reader = DocumentReader.create(options.limits());
    this.frontMatter = new FrontMatterReader(states);
    this.reviews = new ReviewReader(new ReportReader(states, PhraseBook.load()));
  }

  /** An extractor with {@link ExtractorOptions#DEFAULT}. */
  public static Extractor create() {
    return create(ExtractorOptions.DEFAULT);
  }

  /** An extractor with these options. */
  public static Extractor create(ExtractorOptions options) {
    return new Extractor(Objects.requireNonNull(options, "options"));
  }

  /**
   * Reads the paper at {@code path}.
   *
   * @throws UprException if it cannot be read, by cause
   * @throws IOException if the file cannot be opened
   */
  public Extraction extract(Path path) throws IOException {
    return extract(reader.read(path));
  }

  /**
   * Reads the paper in {@code bytes}, known as {@code name}.
   *
   * @throws UprException if it cannot be read, by cause
   */
  public Extraction extract(byte[] bytes, String name) throws UprException {
    return extract(reader.read(bytes, name));
  }

  /**
   * Reads the paper in {@code stream} to its end, without closing it.
   *
   * @throws UprException if it cannot be read, by cause
   * @throws IOException if the stream fails
   */
  public Extraction extract(InputStream stream, String name) throws IOException {
    return extract(stream.readAllBytes(), name);
  }

  private Extraction extract(Document document) throws UprException {
    Review review = reviews.read(List.of(new OpenPaper(document, frontMatter.read(document))));
    if (!review.unplaced().isEmpty()) {
      throw review.unplaced().get(0);
    }
    return review.extractions().get(0);
  }
}
