package org.uprlib.extract.rows.repeat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.uprlib.core.error.MessageText;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.model.Paper;

/**
 * The papers of each review among results: which of them is a draft or an earlier version of
 * another, and of which State a paper does not say its session. Not thread-safe.
 */
final class ReviewPapers {
  private final boolean eachLanguage;

  /** Those that may replace another, by review and by document. */
  private final Map<List<Object>, List<Paper>> noted = new HashMap<>();

  /** Those of which rows count, likewise. */
  private final Map<List<Object>, List<Paper>> counted = new HashMap<>();

  private final Set<String> withoutSession = new HashSet<>();

  /** Those of which rows count, by State: their sessions, or files. */
  private final Map<String, Set<String>> reviews = new LinkedHashMap<>();

  /** The States of which a paper that counts does not say its session. */
  private final Set<String> unsure = new HashSet<>();

  private final Map<String, Integer> replaced = new LinkedHashMap<>();

  ReviewPapers(boolean eachLanguage) {
    this.eachLanguage = eachLanguage;
  }

  /** Notes a paper that is still to come. */
  void note(Paper paper) {
    add(noted, paper);
    if (paper.info().session().isEmpty()) {
      paper.info().stateUnderReviewName().ifPresent(withoutSession::add);
    }
  }

  /** Notes that rows of a paper count. */
  void count(Paper paper) {
    add(counted, paper);
    PaperInfo info = paper.info();
    if (info.stateUnderReviewName().isPresent()) {
      String state = info.stateUnderReviewName().get();
      reviews
          .computeIfAbsent(state, key -> new HashSet<>())
          .add(info.session().isPresent() ? info.session().toString() : paper.source());
      if (info.session().isEmpty()) {
        unsure.add(state);
      }
    }
  }

  private void add(Map<List<Object>, List<Paper>> papers, Paper paper) {
    for (List<Object> key : keys(paper.info())) {
      List<Paper> same = papers.computeIfAbsent(key, each -> new ArrayList<>(1));
      if (same.stream().noneMatch(each -> each.info().symbol().equals(paper.info().symbol()))) {
        same.add(paper);
      }
    }
  }

  /** Keys of what may be a version of it: by State and session, and by symbol without additions. */
  private List<List<Object>> keys(PaperInfo info) {
    Optional<Language> language = eachLanguage ? info.language() : Optional.empty();
    List<List<Object>> keys = new ArrayList<>();
    info.symbol()
        .flatMap(UnSymbol::parse)
        .ifPresent(symbol -> keys.add(List.of(language, symbol.withoutAdditions())));
    if (info.stateUnderReview().isPresent() && info.session().isPresent()) {
      keys.add(List.of(language, info.stateUnderReview().get(), info.session()));
    }
    return keys;
  }

  /** Whether a paper that was noted is of a State of which another does not say its session. */
  boolean mayBeOfUnknownSession(PaperInfo info) {
    return info.stateUnderReviewName().filter(withoutSession::contains).isPresent();
  }

  /**
   * The paper that counts in place of {@code paper}: one that replaces it, or one that it replaces
   * and that was handed on before.
   */
  Optional<Paper> inPlaceOf(Paper paper) {
    return first(noted, paper, (other, own) -> other.replaces(own))
        .or(() -> first(counted, paper, (other, own) -> own.replaces(other)));
  }

  private Optional<Paper> first(
      Map<List<Object>, List<Paper>> papers,
      Paper paper,
      BiPredicate<PaperInfo, PaperInfo> isVersion) {
    return keys(paper.info()).stream()
        .flatMap(key -> papers.getOrDefault(key, List.of()).stream())
        .filter(each -> isVersion.test(each.info(), paper.info()))
        .findFirst();
  }

  /** Notes that so many rows of {@code paper} do not count, as {@code better} does. */
  void leaveOut(Paper paper, Paper better, int rows) {
    String line =
        "of %s are of the same review as %s, which is a version of the same report, and do not count"
            .formatted(name(paper), name(better));
    replaced.merge(line, rows, Integer::sum);
  }

  private static String name(Paper paper) {
    String source = MessageText.of(paper.source());
    return paper.info().symbol().map(symbol -> symbol + " (" + source + ")").orElse(source);
  }

  /** What is said of papers that do not count, and of counts that are not sure, for a person. */
  List<String> lines() {
    Stream<String> versions =
        replaced.entrySet().stream()
            .map(each -> String.format(Locale.ROOT, "%,d rows ", each.getValue()) + each.getKey());
    Stream<String> unknown =
        reviews.entrySet().stream()
            .filter(each -> unsure.contains(each.getKey()) && each.getValue().size() > 1)
            .map(
                each ->
                    each.getKey()
                        + ": a paper does not say which session it is of; if it is of the same"
                        + " review as another, recommendations count twice");
    return Stream.concat(versions, unknown).toList();
  }
}
