package org.uprlib.extract.read.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.MessageText;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.write.translation.Notices;

/**
 * Merges files of the same paper in several formats or languages: files with the same symbol, or
 * without symbol and with the same content. Each recommendation occurs once and keeps its text in
 * every language.
 *
 * <p>The rows are those of the report rather than of a list cut out of it, of the English file,
 * which is enriched, of one with a symbol, and of the file with the most rows.
 */
final class SamePaper {
  private static final Comparator<Extraction> LEADING =
      Comparator.<Extraction, Boolean>comparing(
              each -> each.paper().kind() == PaperKind.RECOMMENDATION_LIST)
          .thenComparing(each -> !each.paper().language().equals(Optional.of(Language.ENGLISH)))
          .thenComparing(each -> each.paper().symbol().isEmpty())
          .thenComparing(each -> -each.recommendations().size());

  /** How two files of a paper may differ, in the order in which it is told. */
  private enum Difference {
    LACKS("same-paper-differs.lacks"),
    ONLY("same-paper-differs.only"),
    STATES("same-paper-differs.states"),
    TEXTS("same-paper-differs.texts"),
    ANSWERS("same-paper-differs.answers"),
    PENDING("same-paper-differs.pending");

    private final String notice;

    Difference(String notice) {
      this.notice = notice;
    }
  }

  private final OpenPaper paper;
  private Extraction extraction;
  private final List<Extraction> others = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  private SamePaper(OpenPaper paper, Extraction extraction) {
    this.paper = paper;
    this.extraction = extraction;
  }

  /**
   * Which of {@code reports} are the same paper: for each, the first one that is. Symbol and State
   * decide where both have a symbol, content where not.
   */
  static Map<OpenPaper, OpenPaper> firsts(Map<OpenPaper, Extraction> reports) {
    Map<OpenPaper, OpenPaper> firsts = new LinkedHashMap<>();
    Map<String, List<OpenPaper>> bySymbol = new HashMap<>();
    for (OpenPaper paper : reports.keySet()) {
      Optional<String> symbol = paper.info().symbol();
      if (symbol.isPresent()) {
        List<OpenPaper> named = bySymbol.computeIfAbsent(symbol.get(), key -> new ArrayList<>());
        Optional<OpenPaper> same =
            named.stream()
                .filter(each -> !SameContent.ofOtherStates(each.info(), paper.info()))
                .findFirst();
        firsts.put(paper, same.orElse(paper));
        if (same.isEmpty()) {
          named.add(paper);
        }
      }
    }
    for (OpenPaper paper : reports.keySet()) {
      if (!firsts.containsKey(paper)) {
        firsts.put(paper, alike(paper, reports, firsts).orElse(paper));
      }
    }
    return firsts;
  }

  /** The first file of the paper among {@code placed} that has the same content. */
  private static Optional<OpenPaper> alike(
      OpenPaper paper, Map<OpenPaper, Extraction> reports, Map<OpenPaper, OpenPaper> placed) {
    return placed.entrySet().stream()
        .filter(each -> SameContent.of(reports.get(each.getKey()), reports.get(paper)))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * {@code reports}, the files of one paper made one.
   *
   * @param firsts which of them are the same paper
   */
  static Map<OpenPaper, Extraction> once(
      Map<OpenPaper, Extraction> reports, Map<OpenPaper, OpenPaper> firsts) {
    Map<OpenPaper, Map<OpenPaper, Extraction>> byPaper = new LinkedHashMap<>();
    reports.forEach(
        (paper, report) ->
            byPaper
                .computeIfAbsent(firsts.get(paper), first -> new LinkedHashMap<>())
                .put(paper, report));
    Map<OpenPaper, Extraction> once = new LinkedHashMap<>();
    for (Map<OpenPaper, Extraction> same : byPaper.values()) {
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
    Map<String, Deque<Recommendation>> left = new LinkedHashMap<>();
    for (Recommendation each : other.recommendations()) {
      left.computeIfAbsent(key(each, other), key -> new ArrayDeque<>()).add(each);
    }
    List<Recommendation> joined = new ArrayList<>(rows.size());
    Map<Difference, List<String>> found = new EnumMap<>(Difference.class);
    for (Recommendation row : rows) {
      Recommendation same = left.getOrDefault(key(row, other), new ArrayDeque<>()).poll();
      if (same == null) {
        note(found, Difference.LACKS, row);
        joined.add(row);
      } else {
        if (!same.recommendingStates().equals(row.recommendingStates())) {
          note(found, Difference.STATES, row);
        }
        if (sameLanguage(other) && !Folding.bare(same.text()).equals(Folding.bare(row.text()))) {
          note(found, Difference.TEXTS, row);
        }
        Recommendation one = joined(row, same, other);
        if (differ(row, same)) {
          boolean open =
              row.position().status() == PositionStatus.PENDING
                  || same.position().status() == PositionStatus.PENDING;
          note(found, open ? Difference.PENDING : Difference.ANSWERS, row);
          joined.add(open ? one : Joining.answeredTwice(one));
        } else {
          joined.add(one);
        }
      }
    }
    left.values().forEach(same -> same.forEach(row -> note(found, Difference.ONLY, row)));
    String file = MessageText.of(other.source());
    notices.add(Notices.general("same-paper", Map.of("file", file)));
    found.forEach(
        (difference, labels) ->
            notices.add(
                Notices.general(difference.notice, Map.of("file", file, "labels", labels))));
    return joined;
  }

  private static void note(
      Map<Difference, List<String>> found, Difference difference, Recommendation row) {
    String name = row.paragraph().isEmpty() ? "“" + row.text() + "”" : row.paragraph();
    found.computeIfAbsent(difference, key -> new ArrayList<>()).add(name);
  }

  /** Whether both have a known position, and these differ. */
  private static boolean differ(Recommendation row, Recommendation same) {
    PositionStatus one = row.position().status();
    PositionStatus other = same.position().status();
    return one != other && one != PositionStatus.UNKNOWN && other != PositionStatus.UNKNOWN;
  }

  /** What a row has in common with that of another file: its label, or its text, or its place. */
  private String key(Recommendation row, Extraction other) {
    if (!row.paragraph().isEmpty()) {
      return row.paragraph();
    }
    return sameLanguage(other) ? Folding.bare(row.text()) : "";
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

  /**
   * Decides by their content whether two files without symbols are the same paper: by the texts of
   * their recommendations, or, as in two languages, by the labels and the States that make them.
   */
  private static final class SameContent {
    /** Nine of ten recommendations have to be alike. */
    private static final double MOST = 0.9;

    /** Fewer labels and States could be alike by chance. */
    private static final int FEWEST_LABELS = 5;

    private SameContent() {}

    /** True if both files have the same recommendations, or one has some of the other's. */
    static boolean of(Extraction one, Extraction other) {
      if (ofOtherStates(one.paper(), other.paper())
          || ofOtherSessions(one.paper().session(), other.paper().session())) {
        return false;
      }
      int fewer = Math.min(one.recommendations().size(), other.recommendations().size());
      int sameTexts = inCommon(texts(one), texts(other));
      int sameStates = inCommon(states(one), states(other));
      return (sameTexts > 0 && sameTexts >= MOST * fewer)
          || (sameStates >= FEWEST_LABELS && sameStates >= MOST * fewer);
    }

    private static boolean ofOtherSessions(OptionalInt one, OptionalInt other) {
      return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** True if both papers name the State under review, each another one. */
    static boolean ofOtherStates(PaperInfo one, PaperInfo other) {
      return PaperInfo.differ(one.stateUnderReview(), other.stateUnderReview());
    }

    private static int inCommon(List<String> one, List<String> other) {
      Map<String, Integer> left = new HashMap<>();
      one.forEach(each -> left.merge(each, 1, Integer::sum));
      int common = 0;
      for (String each : other) {
        int count = left.getOrDefault(each, 0);
        if (count > 0) {
          left.put(each, count - 1);
          common++;
        }
      }
      return common;
    }

    private static List<String> texts(Extraction extraction) {
      return extraction.recommendations().stream()
          .map(row -> row.paragraph() + " " + Folding.bare(row.text()))
          .toList();
    }

    /** Labels, or places in the list, with the States. */
    private static List<String> states(Extraction extraction) {
      List<String> keys = new ArrayList<>();
      for (Recommendation row : extraction.recommendations()) {
        String label = row.paragraph().isEmpty() ? "#" + keys.size() : row.paragraph();
        keys.add(label + row.recommendingStates().stream().map(State::code).sorted().toList());
      }
      return keys;
    }
  }
}
