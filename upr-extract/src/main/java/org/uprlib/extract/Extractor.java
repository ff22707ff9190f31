package org.uprlib.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.NotUprPaperException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.attribution.Attributor;
import org.uprlib.extract.dialogue.ReferredReader;
import org.uprlib.extract.frontmatter.FrontMatterReader;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.PaperInfo;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.position.ConclusionItem;
import org.uprlib.extract.position.ConclusionItem.NumberedRecommendation;
import org.uprlib.extract.position.ConclusionItem.StatementParagraph;
import org.uprlib.extract.position.PhraseBook;
import org.uprlib.extract.position.PositionResolver;
import org.uprlib.extract.position.Resolution;
import org.uprlib.extract.recommend.RecommendationReader;
import org.uprlib.extract.structure.Conclusions;
import org.uprlib.extract.structure.ConclusionsReader;
import org.uprlib.extract.structure.Entry;

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
  private final ConclusionsReader conclusions = new ConclusionsReader();
  private final RecommendationReader recommendations;
  private final ReferredReader referred;
  private final PositionResolver positions = new PositionResolver(PhraseBook.load());

  private Extractor(ExtractorOptions options) {
    States states = States.load();
    this.reader = DocumentReader.create(options.limits());
    this.frontMatter = new FrontMatterReader(states);
    this.referred = new ReferredReader(states);
    this.recommendations = new RecommendationReader(new Attributor(states));
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
    return extract(Files.readAllBytes(path), path.getFileName().toString());
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
    PaperInfo paper = frontMatter.read(document);
    Conclusions section =
        conclusions
            .read(document)
            .orElseThrow(
                () ->
                    new NotUprPaperException(
                        document.source(), "a section of conclusions and recommendations"));
    Resolution resolution =
        positions.resolve(
            items(document, section.entries()),
            paper.symbol().orElse(document.source()),
            document.language().orElse(Language.ENGLISH));
    List<Notice> notices = new ArrayList<>(document.notices());
    notices.addAll(section.notices());
    notices.addAll(resolution.notices());
    List<Recommendation> found = new ArrayList<>();
    for (Entry entry : section.entries()) {
      if (entry.kind() == Entry.Kind.RECOMMENDATION) {
        Position position = resolution.positions().get(found.size());
        found.add(
            recommendations.read(document, entry, position, paper.stateUnderReview(), notices));
      }
    }
    List<Recommendation> all =
        new ArrayList<>(
            referred.read(
                document, section, resolution.referred(), paper.stateUnderReview(), notices));
    all.sort(Comparator.comparingInt(r -> r.location().span().start()));
    all.addAll(found);
    List<Notice> placed = notices.stream().map(notice -> notice.in(document)).toList();
    return new Extraction(document.source(), paper, all, placed);
  }

  private static List<ConclusionItem> items(Document document, List<Entry> entries) {
    List<ConclusionItem> items = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      String text = entry.text(document);
      items.add(
          entry.kind() == Entry.Kind.STATEMENT
              ? new StatementParagraph(entry.label(), text, entry.textSpan())
              : new NumberedRecommendation(entry.label(), text, entry.textSpan()));
    }
    return items;
  }
}
