package org.uprlib.extract.match.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.evidence.LikePassages.Boilerplate;
import org.uprlib.extract.match.evidence.Passage.StatedLevel;
import org.uprlib.extract.read.documentation.ReviewDocument;

/**
 * Finds the passages of one paper that name recommendations of a review: in their own words, in a
 * note to them, in their row of a table, or in the nearest heading above that names any. Used once.
 */
final class NamedPassages {
  private static final Set<ReviewDocument.Kind> OF_OTHERS =
      Set.of(
          ReviewDocument.Kind.COMPILATION,
          ReviewDocument.Kind.STAKEHOLDERS_SUMMARY,
          ReviewDocument.Kind.SUBMISSION);

  /** A number or code that opens a text, which may be another recommendation's. */
  private static final Pattern NUMBERED = Pattern.compile("^\\S*\\d");

  private static final Pattern RECOMMENDATION =
      Pattern.compile("recomm[ae]ndation|recomendaci", Pattern.CASE_INSENSITIVE);

  private final ReviewDocument paper;
  private final ReviewLabels labels;
  private final LevelReader levels;
  private final RowLevels rows;
  private final Boilerplate boilerplate;
  private final Language language;
  private final Voice voice;
  private final Map<Integer, List<Found>> found = new LinkedHashMap<>();
  private final Set<Integer> ambiguous = new TreeSet<>();
  private final Map<Integer, String> carried = new HashMap<>();
  private boolean carriesRow;

  /**
   * Sentences about a recommendation that they, or a note or heading of theirs, name.
   *
   * @param note whose own words these are; empty for the unit's
   * @param words that name it
   * @param direct false if only a heading names it
   * @param part what is left of a sentence of the unit without clauses that name others
   */
  record Found(
      Unit unit,
      Optional<ReviewDocument.Note> note,
      String words,
      boolean direct,
      Optional<StatedLevel> level,
      Optional<Part> part) {
    /** A sentence, and what of it is said of the recommendation. */
    record Part(ReviewDocument.Sentence of, Span own) {
      String in(ReviewDocument.Sentence said) {
        return said.equals(of) ? own.in(said.text()) : said.text();
      }
    }

    /** A unit, or a note to it. */
    Found(
        Unit unit,
        Optional<ReviewDocument.Note> note,
        String words,
        boolean direct,
        Optional<StatedLevel> level) {
      this(unit, note, words, direct, level, Optional.empty());
    }

    List<String> said() {
      return note.map(each -> List.of(each.text()))
          .or(() -> part.map(own -> unit.sentences().stream().map(own::in).toList()))
          .orElseGet(unit::texts);
    }

    /** A unit that names it itself, or goes on with what names it. */
    static Found of(Unit unit, String words, Optional<StatedLevel> level) {
      return new Found(unit, Optional.empty(), words, true, level);
    }

    /** What the same speakers say behind the sentence that states the level, of nothing else. */
    List<String> after() {
      if (level.isEmpty() || note.isPresent() || unit.paragraph().row()) {
        return List.of();
      }
      String stated = level.get().words();
      return unit.sentences().stream()
          .dropWhile(
              said -> part.map(own -> !own.of().equals(said)).orElse(!said.text().contains(stated)))
          .skip(1)
          .map(ReviewDocument.Sentence::text)
          .takeWhile(
              said ->
                  unit.paragraph().named().stream().noneMatch(each -> said.contains(each.words())))
          .toList();
    }

    private boolean isAt(Found other) {
      return unit.equals(other.unit) && note.equals(other.note);
    }
  }

  NamedPassages(
      ReviewDocument paper, ReviewLabels labels, LevelReader levels, Boilerplate boilerplate) {
    this.paper = paper;
    this.labels = labels;
    this.levels = levels;
    this.boilerplate = boilerplate;
    this.voice =
        Voice.of(
            paper.info(),
            ofOthers(paper)
                ? Optional.empty()
                : Optional.of(paper.info().stateUnderReviewName().orElse("")));
    this.language = voice.language();
    this.rows = new RowLevels(levels, paper, voice);
  }

  /** Whether {@code paper} is not the State's own: its numbers are mostly of other lists. */
  static boolean ofOthers(ReviewDocument paper) {
    return OF_OTHERS.contains(paper.kind());
  }

  /** By index of the recommendation. */
  Map<Integer, List<Found>> find() {
    Optional<ReviewDocument.Heading> last = Optional.empty();
    for (ReviewDocument.Paragraph paragraph : paper.paragraphs()) {
      if (!paragraph.heading().equals(last)) {
        carried.clear();
        last = paragraph.heading();
      }
      read(paragraph);
    }
    return found;
  }

  /** Numbers that were named and that several recommendations have. */
  Set<Integer> ambiguous() {
    return ambiguous;
  }

  private Set<Integer> rows(ReviewDocument.Citation naming) {
    boolean plain = !ofOthers(paper) && naming.announced();
    ReviewLabels.Named named = labels.named(naming, plain);
    ambiguous.addAll(named.ambiguous());
    return named.rows();
  }

  private void read(ReviewDocument.Paragraph paragraph) {
    List<Unit> units = Unit.of(paper, paragraph);
    Map<Integer, String> own = new LinkedHashMap<>();
    Set<Integer> opening = new HashSet<>();
    for (ReviewDocument.Citation naming : paragraph.named()) {
      Set<Integer> rows = rows(naming);
      rows.forEach(row -> own.putIfAbsent(row, naming.words()));
      if (naming.span().start() == 0) {
        opening.addAll(rows);
      }
      if (!rows.isEmpty()) {
        Optional<ExceptedNumbers> exceptions = excepted(paragraph, naming);
        Optional<ExceptedNumbers> others = exceptions.filter(each -> !each.excepts(naming.span()));
        Set<Integer> excepted = rowsOf(paragraph, others);
        for (Found each : ownOf(paragraph, units, naming, exceptions)) {
          rows.stream().filter(row -> !excepted.contains(row)).forEach(row -> add(row, each));
        }
      }
    }
    Set<Integer> noted = readNotes(units);
    carry(paragraph, own, opening);
    Set<Integer> done = new HashSet<>(own.keySet());
    done.addAll(noted);
    carried.forEach(
        (row, words) -> {
          if (done.add(row)) {
            units.forEach(unit -> add(row, Found.of(unit, words, whole(unit))));
          }
        });
    Map<Integer, String> above = above(paragraph);
    List<Unit> saying = units.stream().filter(unit -> !boilerplate.saysNothing(unit)).toList();
    above.forEach(
        (row, words) -> {
          if (done.add(row)) {
            for (Unit unit : saying) {
              Optional<StatedLevel> level = loose(unit, above);
              add(row, new Found(unit, Optional.empty(), words, level.isPresent(), level));
            }
          }
        });
  }

  /**
   * A row without a naming goes on with what the row above names; so does a paragraph without any
   * number with the paragraph above that begins with a label. What names others does not.
   */
  private void carry(
      ReviewDocument.Paragraph paragraph, Map<Integer, String> own, Set<Integer> opening) {
    boolean begins = paragraph.row() ? !own.isEmpty() : !opening.isEmpty();
    boolean goesOn = paragraph.row() == carriesRow && isUnnumbered(paragraph);
    if (begins) {
      carried.clear();
      carriesRow = paragraph.row();
      own.forEach(
          (row, words) -> {
            if (paragraph.row() || opening.contains(row)) {
              carried.put(row, words);
            }
          });
    } else if (!goesOn) {
      carried.clear();
    }
  }

  private static boolean isUnnumbered(ReviewDocument.Paragraph paragraph) {
    return paragraph.number().isEmpty()
        && paragraph.named().isEmpty()
        && (paragraph.row() || !NUMBERED.matcher(paragraph.text()).find());
  }

  /** The rows of the numbers that are excepted. */
  private Set<Integer> rowsOf(
      ReviewDocument.Paragraph paragraph, Optional<ExceptedNumbers> excepted) {
    List<Span> others = excepted.map(ExceptedNumbers::excepted).orElse(List.of());
    return paragraph.named().stream()
        .filter(other -> others.contains(other.span()))
        .flatMap(other -> rows(other).stream())
        .collect(Collectors.toSet());
  }

  /** What the sentence of {@code naming} excepts, its places those in the paragraph. */
  private Optional<ExceptedNumbers> excepted(
      ReviewDocument.Paragraph paragraph, ReviewDocument.Citation naming) {
    if (paragraph.row()) {
      return Optional.empty();
    }
    Span sentence = sentence(paragraph.text(), naming.span());
    int start = sentence.start();
    List<Span> namings =
        paragraph.named().stream()
            .map(ReviewDocument.Citation::span)
            .filter(span -> start <= span.start() && span.end() <= sentence.end())
            .map(span -> span.shift(-start))
            .toList();
    return ExceptedNumbers.in(
            sentence.in(paragraph.text()),
            namings,
            language,
            words -> levels.read(words, voice).isPresent())
        .map(each -> each.shift(start));
  }

  /**
   * Those of {@code units} that contain {@code naming}; all, for a row of a table.
   *
   * @param exceptions what its sentence excepts and states of the rest
   */
  private List<Found> ownOf(
      ReviewDocument.Paragraph paragraph,
      List<Unit> units,
      ReviewDocument.Citation naming,
      Optional<ExceptedNumbers> exceptions) {
    Optional<ExceptedNumbers> excepting = exceptions.filter(each -> each.excepts(naming.span()));
    if (paragraph.row()) {
      Optional<StatedLevel> level = rows.level(paragraph, Optional.of(naming.span()));
      return units.stream().map(unit -> Found.of(unit, naming.words(), level)).toList();
    }
    List<Found> own = new ArrayList<>();
    int from = 0;
    for (Unit unit : units) {
      for (ReviewDocument.Sentence said : unit.sentences()) {
        int start = paragraph.text().indexOf(said.text(), from);
        int end = start + said.text().length();
        from = Math.max(from, end);
        if (start <= naming.span().start() && naming.span().start() < end) {
          Span place = new Span(start, end);
          Span at = naming.span().shift(-start);
          Span of =
              excepting
                  .map(each -> each.own().shift(-start))
                  .filter(span -> span.end() <= said.text().length())
                  .orElseGet(() -> ofNaming(said.text(), naming, paragraph.named(), place));
          Optional<StatedLevel> level =
              levels
                  .read(said.text(), at, of, voice)
                  .or(
                      () ->
                          exceptions
                              .filter(each -> excepting.isEmpty())
                              .flatMap(each -> levels.read(each.rest(), voice)));
          Optional<Found.Part> part = Optional.of(new Found.Part(said, of));
          own.add(new Found(unit, Optional.empty(), naming.words(), true, level, part));
        }
      }
    }
    return own;
  }

  /** The part of {@code sentence}, which is at {@code place}, about what {@code naming} names. */
  private Span ofNaming(
      String sentence,
      ReviewDocument.Citation naming,
      List<ReviewDocument.Citation> all,
      Span place) {
    List<Span> namings =
        all.stream()
            .map(ReviewDocument.Citation::span)
            .filter(span -> place.start() <= span.start() && span.start() < place.end())
            .map(span -> span.shift(-place.start()))
            .toList();
    return levels.ofNaming(sentence, naming.span().shift(-place.start()), namings, language);
  }

  private Optional<StatedLevel> whole(Unit unit) {
    return unit.paragraph().row()
        ? rows.level(unit.paragraph(), Optional.empty())
        : unit.texts().stream().flatMap(said -> own(said).stream()).findFirst();
  }

  /** Under a heading that names one recommendation, "this recommendation" is that one. */
  private Optional<StatedLevel> loose(Unit unit, Map<Integer, String> above) {
    return above.size() == 1 && unit.paragraph().named().isEmpty() ? whole(unit) : Optional.empty();
  }

  /** What a sentence states that says of a recommendation, and does not name it. */
  private Optional<StatedLevel> own(String sentence) {
    return RECOMMENDATION.matcher(sentence).find()
        ? levels.read(sentence, voice)
        : Optional.empty();
  }

  private Set<Integer> readNotes(List<Unit> units) {
    Set<Integer> noted = new HashSet<>();
    for (Unit unit : units) {
      for (ReviewDocument.Sentence said : unit.sentences()) {
        for (String mark : said.notes()) {
          paper.note(mark).ifPresent(note -> noted.addAll(readNote(unit, said, note)));
        }
      }
    }
    return noted;
  }

  /** "This recommendation" is what a note to it names. */
  private Set<Integer> readNote(Unit unit, ReviewDocument.Sentence to, ReviewDocument.Note note) {
    Set<Integer> rows = new HashSet<>();
    Optional<StatedLevel> ofText = own(to.text());
    for (ReviewDocument.Citation naming : note.named()) {
      Span sentence = sentence(note.text(), naming.span());
      String said = sentence.in(note.text());
      Span own = ofNaming(said, naming, note.named(), sentence);
      Optional<StatedLevel> level =
          levels.read(said, naming.span().shift(-sentence.start()), own, voice);
      for (int row : rows(naming)) {
        rows.add(row);
        if (level.isPresent()) {
          add(row, new Found(unit, Optional.of(note), naming.words(), true, level));
        }
        add(row, Found.of(unit, naming.words(), ofText));
      }
    }
    return rows;
  }

  private static Span sentence(String text, Span span) {
    String before = text.substring(0, span.start());
    int start = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n')) + 1;
    String behind = text.substring(span.end()).split("[.] |\n", 2)[0];
    return new Span(start, span.end() + behind.length());
  }

  /** What the nearest heading that names any recommendation names, in its words or a note. */
  private Map<Integer, String> above(ReviewDocument.Paragraph paragraph) {
    return above(paper, paragraph)
        .map(
            namings -> {
              Map<Integer, String> named = new LinkedHashMap<>();
              namings.forEach(
                  naming -> rows(naming).forEach(row -> named.putIfAbsent(row, naming.words())));
              return named;
            })
        .filter(named -> !named.isEmpty())
        .findFirst()
        .orElse(Map.of());
  }

  /** The namings of each heading above {@code paragraph}, the nearest first. */
  static Stream<List<ReviewDocument.Citation>> above(
      ReviewDocument paper, ReviewDocument.Paragraph paragraph) {
    List<ReviewDocument.Heading> nearest = new ArrayList<>(paragraph.under());
    Collections.reverse(nearest);
    return nearest.stream().map(each -> namings(paper, each.named(), each.notes()));
  }

  /** {@code own} namings and those in the notes with these marks. */
  static List<ReviewDocument.Citation> namings(
      ReviewDocument paper, List<ReviewDocument.Citation> own, List<String> marks) {
    List<ReviewDocument.Citation> namings = new ArrayList<>(own);
    marks.forEach(mark -> paper.note(mark).ifPresent(note -> namings.addAll(note.named())));
    return namings;
  }

  private void add(int row, Found one) {
    List<Found> all = found.computeIfAbsent(row, key -> new ArrayList<>());
    boolean known =
        all.stream()
            .filter(one::isAt)
            .anyMatch(other -> other.level().isPresent() || one.level().isEmpty());
    if (!known) {
      all.removeIf(one::isAt);
      all.add(one);
    }
  }
}
