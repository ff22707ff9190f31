package org.uprlib.extract.match.reviews;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.uprlib.core.document.Notice;
import org.uprlib.core.text.TerminalText;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.export.OutputFormat;
import org.uprlib.extract.write.format.CsvSheet;
import org.uprlib.extract.write.format.JsonObjects;
import org.uprlib.extract.write.format.XlsxBook;
import org.uprlib.extract.write.translation.Term;
import org.uprlib.extract.write.translation.Terminology;

/**
 * The recommendations of a State's reviews. Immutable.
 *
 * @param state the State under review, by name
 * @param reviews in order of time, two at least
 * @param chains those of most reviews and recommendations first
 * @param notices what may be wrong or missing
 */
public record Followed(
    String state, List<Review> reviews, List<Chain> chains, List<Notice> notices) {
  public Followed {
    reviews = List.copyOf(reviews);
    chains = List.copyOf(chains);
    notices = List.copyOf(notices);
  }

  /** How many chains have {@code status}. */
  public int count(Chain.Status status) {
    return (int) chains.stream().filter(chain -> chain.statuses().contains(status)).count();
  }

  /** The same with only the chains that have any of {@code wanted}; all of them if it is empty. */
  public Followed only(List<Chain.Status> wanted) {
    return wanted.isEmpty()
        ? this
        : chosen(chain -> wanted.stream().anyMatch(chain.statuses()::contains));
  }

  /** The same with only the chains that have a recommendation which {@code filter} takes. */
  public Followed where(Predicate<ResultRow> filter) {
    return chosen(chain -> chain.rows().stream().anyMatch(filter));
  }

  private Followed chosen(Predicate<Chain> filter) {
    return new Followed(state, reviews, chains.stream().filter(filter).toList(), notices);
  }

  /**
   * One of the reviews of a State. Immutable.
   *
   * @param session of the Working Group; empty if it is not known
   * @param cycle empty if it is not known
   * @param symbol of the first paper that its recommendations are from
   */
  public record Review(OptionalInt session, OptionalInt cycle, Optional<String> symbol) {
    static Review of(Paper paper) {
      return new Review(paper.info().session(), paper.info().cycle(), paper.info().symbol());
    }

    /** What people call it, e.g. {@code session 20}. */
    public String title() {
      return session.isPresent() ? "session " + session.getAsInt() : symbol.orElse("?");
    }
  }

  /** The formats that chains are written in. Text is UTF-8. */
  public enum Format implements OutputFormat {
    /** For people. */
    TEXT,
    /** A row a recommendation. */
    CSV,
    /** An object a chain. */
    JSONL,
    /** A workbook: chains, and their recommendations. */
    XLSX;

    /**
     * Writes chains.
     *
     * @param words what the workbook calls things; the other formats are English
     * @param stream buffered; closed by the caller
     */
    public void write(Followed followed, Terminology words, OutputStream stream)
        throws IOException {
      switch (this) {
        case TEXT -> stream.write(FollowText.of(followed).getBytes(StandardCharsets.UTF_8));
        case CSV -> CsvSheet.write(FollowFields.MEMBERS, FollowFields.Member.of(followed), stream);
        case JSONL -> JsonObjects.writeLines(FollowFields.LINE, followed.chains(), stream);
        case XLSX -> workbook(followed, words, stream);
      }
      stream.flush();
    }

    private static void workbook(Followed followed, Terminology words, OutputStream stream)
        throws IOException {
      try (XlsxBook book = XlsxBook.open(words)) {
        book.sheet("Chains", FollowFields.chains(followed.reviews(), words), followed.chains());
        book.sheet("Recommendations", FollowFields.MEMBERS, FollowFields.Member.of(followed));
        book.write(stream);
      }
    }
  }

  /** Chains as people read them on a terminal. */
  private static final class FollowText {
    private static final String INDENT = "    ";
    private static final String DEEPER = "        ";

    private FollowText() {}

    static String of(Followed followed) {
      StringBuilder text = new StringBuilder();
      for (Chain chain : followed.chains()) {
        String titles =
            chain.statuses().stream()
                .sorted()
                .map(FollowText::title)
                .collect(Collectors.joining("; "));
        text.append(chain.number()).append('.').append(titles.isEmpty() ? "" : " " + titles);
        if (!chain.related().isEmpty()) {
          text.append(
              chain.related().stream()
                  .map(String::valueOf)
                  .collect(Collectors.joining(", ", " (see also ", ")")));
        }
        text.append('\n');
        for (Chain.Link link : chain.links()) {
          text.append(
              TerminalText.wrapped(
                  link.review().title() + ": " + FollowFields.positions(link), INDENT));
          boolean several = link.positions().size() > 1;
          for (ResultRow row : link.rows()) {
            text.append(
                TerminalText.wrapped(
                    row.paragraph()
                        + " "
                        + row.text()
                        + (row.madeBy().isEmpty() ? "" : " (" + row.madeBy() + ")")
                        + (several ? ": " + row.position().status().word() : ""),
                    DEEPER));
          }
        }
        text.append('\n');
      }
      return text.append(total(followed)).toString();
    }

    private static String title(Chain.Status status) {
      return Terminology.english().term(Term.of("chain", status.word()));
    }

    private static String total(Followed followed) {
      StringBuilder total = new StringBuilder();
      total.append(
          String.format(
              Locale.ROOT,
              "%s: %s of %s in %s%n",
              TerminalText.oneLine(followed.state()),
              TerminalText.counted(
                  followed.chains().stream().mapToInt(chain -> chain.rows().size()).sum(),
                  "recommendation"),
              followed.reviews().stream()
                  .map(Followed.Review::title)
                  .collect(Collectors.joining(", ")),
              TerminalText.counted(followed.chains().size(), "chain")));
      for (Chain.Status status : Chain.Status.values()) {
        int count = followed.count(status);
        if (count > 0 || !status.isOnlyIfAny()) {
          total.append(String.format(Locale.ROOT, "  %4d %s%n", count, title(status)));
        }
      }
      followed
          .notices()
          .forEach(notice -> total.append(TerminalText.wrapped(notice.message(), "")));
      return total.toString();
    }
  }
}
