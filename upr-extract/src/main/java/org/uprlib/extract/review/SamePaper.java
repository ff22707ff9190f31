package org.uprlib.extract.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.model.PaperKind;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;

/**
 * Makes one of the files that hold the same report, in several formats or languages: files of one
 * symbol. Its recommendations stand once, and each keeps its text in every language.
 *
 * <p>The rows are those of the report rather than of a list cut out of it, of the English file,
 * which is enriched, and of the file that holds most.
 */
final class SamePaper {
  private static final Comparator<Extraction> LEADING =
      Comparator.<Extraction, Boolean>comparing(
              each -> each.paper().kind() == PaperKind.RECOMMENDATION_LIST)
          .thenComparing(each -> !each.paper().language().equals(Optional.of(Language.ENGLISH)))
          .thenComparing(each -> -each.recommendations().size());

  private final OpenPaper paper;
  private Extraction extraction;
  private final List<Extraction> others = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  private SamePaper(OpenPaper paper, Extraction extraction) {
    this.paper = paper;
    this.extraction = extraction;
  }

  /** {@code reports}, those of one symbol made one; a report without a symbol stays by itself. */
  static Map<OpenPaper, Extraction> once(Map<OpenPaper, Extraction> reports) {
    Map<Object, Map<OpenPaper, Extraction>> bySymbol = new LinkedHashMap<>();
    reports.forEach(
        (paper, report) -> {
          Optional<String> symbol = paper.info().symbol();
          Object key = symbol.isPresent() ? symbol.get() : paper;
          bySymbol.computeIfAbsent(key, k -> new LinkedHashMap<>()).put(paper, report);
        });
    Map<OpenPaper, Extraction> once = new LinkedHashMap<>();
    for (Map<OpenPaper, Extraction> same : bySymbol.values()) {
      SamePaper leading = leading(same);
      once.put(leading.paper, same.size() == 1 ? leading.extraction : leading.joined());
    }
    return once;
  }

  @SuppressWarnings("ReferenceEquality") // The same paper, not one of the same content.
  private static SamePaper leading(Map<OpenPaper, Extraction> same) {
    Map.Entry<OpenPaper, Extraction> first =
        same.entrySet().stream().min(Map.Entry.comparingByValue(LEADING)).orElseThrow();
    SamePaper leading = new SamePaper(first.getKey(), first.getValue());
    same.forEach(
        (paper, report) -> {
          if (paper != first.getKey()) {
            leading.others.add(report);
          }
        });
    return leading;
  }

  private Extraction joined() {
    List<Paper> papers = new ArrayList<>(extraction.furtherPapers());
    List<Recommendation> rows = extraction.recommendations();
    for (Extraction other : others) {
      papers.add(new Paper(other.source(), other.paper()));
      rows = joined(rows, other);
    }
    List<Notice> all = new ArrayList<>(extraction.notices());
    all.addAll(notices);
    return extraction.completed(papers, extraction.decision(), rows, extraction.pledges(), all);
  }

  private List<Recommendation> joined(List<Recommendation> rows, Extraction other) {
    Map<String, Deque<Recommendation>> left = new HashMap<>();
    for (Recommendation each : other.recommendations()) {
      left.computeIfAbsent(each.paragraph(), label -> new ArrayDeque<>()).add(each);
    }
    List<Recommendation> joined = new ArrayList<>(rows.size());
    List<String> missing = new ArrayList<>();
    List<String> otherStates = new ArrayList<>();
    List<String> otherTexts = new ArrayList<>();
    for (Recommendation row : rows) {
      Recommendation same = left.getOrDefault(row.paragraph(), new ArrayDeque<>()).poll();
      if (same == null) {
        missing.add(row.paragraph());
        joined.add(row);
      } else {
        if (!same.recommendingStates().equals(row.recommendingStates())) {
          otherStates.add(row.paragraph());
        }
        if (sameLanguage(other) && !letters(same.text()).equals(letters(row.text()))) {
          otherTexts.add(row.paragraph());
        }
        joined.add(joined(row, same, other));
      }
    }
    List<String> only =
        left.values().stream().flatMap(Collection::stream).map(Recommendation::paragraph).toList();
    notices.add(
        notice(other, "same-paper", "holds the same report; its recommendations count once."));
    tell(other, missing, "lacks");
    tell(other, only, "alone has (not in the results)");
    tell(other, otherStates, "names other States for");
    tell(other, otherTexts, "has another text for");
    return joined;
  }

  private Recommendation joined(Recommendation row, Recommendation same, Extraction other) {
    boolean open = row.position().status() == PositionStatus.UNKNOWN;
    Recommendation answered = open ? row.answered(same.position()) : row;
    if (sameLanguage(other) || other.paper().language().isEmpty()) {
      return answered;
    }
    Map<Language, String> texts = new EnumMap<>(Language.class);
    texts.putAll(row.texts());
    extraction.paper().language().ifPresent(own -> texts.put(own, row.text()));
    texts.putIfAbsent(other.paper().language().get(), same.text());
    return answered.inLanguages(texts);
  }

  private boolean sameLanguage(Extraction other) {
    return other.paper().language().equals(extraction.paper().language());
  }

  private void tell(Extraction other, List<String> labels, String what) {
    if (!labels.isEmpty()) {
      notices.add(
          notice(other, "same-paper-differs", what + " " + String.join(", ", labels) + "."));
    }
  }

  private Notice notice(Extraction other, String code, String what) {
    String name = other.source() + " (beside " + extraction.source() + ") ";
    return Notice.general(code, name + what);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
