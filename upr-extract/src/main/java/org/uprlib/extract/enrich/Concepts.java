package org.uprlib.extract.enrich;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.data.DataFile.Row;
import org.uprlib.core.document.Span;
import org.uprlib.extract.enrich.classify.ReadRequest;
import org.uprlib.extract.model.TermTheme;
import org.uprlib.extract.model.Theme;
import org.uprlib.extract.model.Words;
import org.uprlib.extract.text.term.TermTable;
import org.uprlib.extract.text.term.TextToken;

/**
 * The tables of terms: instruments, SOGIESC wordings, concepts, and those of each {@link
 * TermTheme}. What they find is also what classifiers read. Immutable and thread-safe.
 */
final class Concepts {
  private final Instruments instruments;
  private final TermTable sogiesc;
  private final TermTable concepts = ConceptReader.english();
  private final Map<TermTheme, TermTable> themes = new EnumMap<>(TermTheme.class);

  /** The wordings of each theme that look like its terms but are not. */
  private final Map<TermTheme, TermTable> lookalikes = new EnumMap<>(TermTheme.class);

  /** The terms of each theme, in the order of its table. */
  private final Map<TermTheme, List<String>> names = new EnumMap<>(TermTheme.class);

  Concepts() {
    instruments = new Instruments();
    sogiesc =
        TermTable.of(DataFile.read(Concepts.class::getResourceAsStream, "sogiesc.tsv", 2), 0, 1);
    List<Row> others = DataFile.read(Concepts.class::getResourceAsStream, "lookalikes.tsv", 3);
    for (TermTheme theme : TermTheme.values()) {
      List<Row> rows = DataFile.read(Concepts.class::getResourceAsStream, theme.word() + ".tsv", 2);
      names.put(theme, rows.stream().map(row -> name(row.required(0))).toList());
      themes.put(theme, TermTable.of(rows, 0, 1));
      lookalikes.put(
          theme,
          TermTable.of(
              others.stream().filter(row -> row.oneOf(TermTheme.class, 0) == theme).toList(),
              1,
              2));
    }
  }

  /** What the tables find in {@code tokens}. */
  Found find(List<TextToken> tokens) {
    Map<TermTheme, List<TermTable.Match>> found = new EnumMap<>(TermTheme.class);
    themes.forEach((theme, table) -> found.put(theme, table.find(tokens)));
    return new Found(instruments.find(tokens), found, sogiesc.find(tokens), concepts.find(tokens));
  }

  Instruments instruments() {
    return instruments;
  }

  /** The terms of each theme among {@code found}, with their words. */
  Map<TermTheme, List<Theme>> terms(String text, List<TextToken> tokens, Found found) {
    Map<TermTheme, List<Theme>> terms = new EnumMap<>(TermTheme.class);
    found
        .themes()
        .forEach(
            (theme, matches) -> {
              List<Theme> named = new ArrayList<>();
              TermTable.Match.wordsById(text, tokens, matches)
                  .forEach((id, words) -> named.add(new Theme(name(id), words)));
              if (theme.order() == TermTheme.Order.OF_TABLE) {
                named.sort(Comparator.comparing(term -> names.get(theme).indexOf(term.name())));
              }
              terms.put(theme, named);
            });
    terms.values().removeIf(List::isEmpty);
    return terms;
  }

  /** {@code terms} without words that are part of wordings which look like terms but are not. */
  Map<TermTheme, List<Theme>> withoutLookalikes(
      Map<TermTheme, List<Theme>> terms, List<TextToken> tokens) {
    Map<TermTheme, List<Theme>> left = new EnumMap<>(TermTheme.class);
    terms.forEach(
        (theme, found) -> {
          List<TermTable.Match> others = lookalikes.get(theme).find(tokens);
          left.put(
              theme,
              found.stream().flatMap(each -> without(others, each, tokens).stream()).toList());
        });
    left.values().removeIf(List::isEmpty);
    return left;
  }

  private static Optional<Theme> without(
      List<TermTable.Match> others, Theme term, List<TextToken> tokens) {
    List<Span> apart =
        others.stream()
            .filter(other -> name(other.id()).equals(term.name()))
            .map(other -> other.span(tokens))
            .toList();
    List<Words> words =
        term.words().stream()
            .filter(each -> apart.stream().noneMatch(span -> span.contains(each.span())))
            .toList();
    return words.size() == term.words().size()
        ? Optional.of(term)
        : Optional.of(words)
            .filter(left -> !left.isEmpty())
            .map(left -> new Theme(term.name(), left, term.isNamed()));
  }

  /** The word for a term that a table calls {@code id}. */
  static String name(String id) {
    return id.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What the tables found, each list in text order. Immutable.
   *
   * @param instruments ids of instruments
   * @param themes ids of the terms of each theme
   * @param sogiesc STRONG, WEAK or OTHER
   * @param concepts those of all languages
   */
  record Found(
      List<TermTable.Match> instruments,
      Map<TermTheme, List<TermTable.Match>> themes,
      List<TermTable.Match> sogiesc,
      List<TermTable.Match> concepts) {
    /** The request with these words, in which this was found, as classifiers take it. */
    ReadRequest reading(List<TextToken> tokens, OptionalInt session) {
      List<TermTable.Match> terms = new ArrayList<>(instruments);
      terms.addAll(themes.get(TermTheme.GROUPS));
      terms.addAll(sogiesc);
      return ReadRequest.ofWords(tokens, terms, concepts, session);
    }
  }
}
