package org.uprlib.extract.read.review;

import static org.uprlib.extract.read.review.CorrectionWords.isBare;
import static org.uprlib.extract.read.review.CorrectionWords.unquoted;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.TextBlock;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.read.review.CorrectionWords.Role;
import org.uprlib.extract.read.review.Corrigendum.Correction.Exchange;
import org.uprlib.extract.read.review.Corrigendum.Correction.Kind;
import org.uprlib.extract.read.review.Corrigendum.Correction.Swap;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.text.reference.Mention;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.reference.ReferenceReader;
import org.uprlib.extract.text.statement.StatementReader;

/**
 * Reads corrigenda to Working Group reports, A/HRC/…/Corr.1: {@code Paragraph 115.12: for Spain
 * read Spain and France}, {@code Paragraph 115.12 should read as follows}, {@code Delete paragraph
 * 115.12}. What follows a number is about it until another place is named. A correction in other
 * words is not applied but reported. Immutable and thread-safe.
 */
final class CorrigendumReader {
  private final PhraseBook book;
  private final CorrectionWords words = new CorrectionWords();

  CorrigendumReader(PhraseBook book) {
    this.book = book;
  }

  /** Reads a corrigendum. Its language is taken to be English if it is not known. */
  Corrigendum read(Document document) {
    Language language = document.language().orElse(Language.ENGLISH);
    return new Reading(
            words, new ReferenceReader(book, language), new StatementReader(book, language))
        .read(document);
  }

  /**
   * The lines of a corrigendum to an addendum that exchange words of it, {@code For “121.1 to
   * 121.5” read “121.1 to 121.4”}: what they change in its answers is not worked out.
   */
  Corrigendum readOfAddendum(Document document) {
    ReferenceReader references =
        new ReferenceReader(book, document.language().orElse(Language.ENGLISH));
    ExchangeReader exchanges = new ExchangeReader(words);
    List<Corrigendum.Unapplied> lines =
        document.paragraphs().stream()
            .flatMap(
                line ->
                    words.exchangeStart(line.text()).stream()
                        .flatMap(from -> exchanges.read(line.text().substring(from)).stream())
                        .map(exchange -> unapplied(exchange, line.span(), references)))
            .toList();
    return new Corrigendum(List.of(), lines);
  }

  private static Corrigendum.Unapplied unapplied(
      Exchange exchange, Span span, ReferenceReader references) {
    Set<String> labels = new LinkedHashSet<>();
    Set<String> wrong = new LinkedHashSet<>();
    for (Swap swap : exchange.ways().get(0)) {
      Set<String> before = numbers(swap.wrong(), references);
      Set<String> after = numbers(swap.right(), references);
      if (before.isEmpty() && after.isEmpty()) {
        wrong.add(swap.wrong());
      }
      Stream.concat(before.stream(), after.stream())
          .filter(each -> !(before.contains(each) && after.contains(each)))
          .forEach(labels::add);
    }
    return new Corrigendum.Unapplied(span, labels, wrong);
  }

  private static Set<String> numbers(String words, ReferenceReader references) {
    return named(words, references).stream()
        .flatMap(each -> each.numbers().stream())
        .collect(Collectors.toSet());
  }

  private static List<Reference> named(String words, ReferenceReader references) {
    return references.mentions(words).stream()
        .flatMap(mention -> mention.references().stream())
        .toList();
  }

  /** Reads the corrections of one corrigendum. Used once. */
  private static final class Reading {
    /** What numbers a line of corrections: {@code (a)}, {@code 2.}, {@code iii)}. */
    private static final Pattern NUMBER = Pattern.compile("\\(?[0-9a-z]{1,4}[.)]\\s+");

    private static final int LONGEST_PLACE = 60;

    private static final Set<Role> INSTRUCTIONS =
        Set.of(Role.FOR, Role.READ, Role.INSTEAD, Role.REPLACE, Role.DELETE, Role.CHANGE);

    private final CorrectionWords words;
    private final ReferenceReader references;
    private final StatementReader statements;
    private final ExchangeReader exchanges;
    private final List<Corrigendum.Correction> corrections = new ArrayList<>();
    private final List<Corrigendum.Unapplied> others = new ArrayList<>();

    /** What the lines to come are about; null where they are about no recommendation. */
    private @Nullable Subject subject;

    Reading(CorrectionWords words, ReferenceReader references, StatementReader statements) {
      this.words = words;
      this.statements = statements;
      this.references = references;
      this.exchanges = new ExchangeReader(words);
    }

    Corrigendum read(Document document) {
      for (Block block : document.blocks()) {
        if (block instanceof TextBlock text) {
          add(text.paragraph());
        } else {
          close();
          if (names(block.span().in(document.text()))) {
            others.add(new Corrigendum.Unapplied(block.span(), Set.of(), Set.of()));
          }
        }
      }
      close();
      return new Corrigendum(corrections, others);
    }

    private boolean names(String table) {
      return labels(table.replace('\n', ' ')).stream().anyMatch(Reading::isRecommendation);
    }

    private void add(Paragraph paragraph) {
      String text = paragraph.text();
      if (subject != null && subject.awaitsText) {
        subject.replace(unquoted(text), paragraph.span());
        return;
      }
      int start = start(text);
      if (subject != null && words.begins(Role.FOR, text, start)) {
        instruct(subject, text, false, paragraph.span());
        return;
      }
      List<Reference> named = labels(text);
      boolean target = named.stream().noneMatch(Reading::isRecommendation);
      if (subject != null && target && words.has(Role.MOVE, text)) {
        place(subject, text, paragraph.span());
      } else if (!named.isEmpty()) {
        Set<String> labels = new LinkedHashSet<>();
        named.forEach(each -> labels.add(each.toString()));
        if (subject == null || !subject.labels.equals(labels)) {
          close();
          subject = new Subject(labels, isRecommendation(named.get(0)), paragraph.span());
        }
        place(subject, text, paragraph.span());
        Span name = named.get(0).span();
        boolean deletes = words.has(Role.DELETE, text.substring(0, name.start()));
        String rest = text.substring(behindPlace(text, name.end()));
        instruct(subject, rest, deletes, paragraph.span());
      } else if (words.begins(Role.PLACE, text, start)) {
        close();
      } else if (subject != null) {
        instruct(subject, text, false, paragraph.span());
      }
    }

    /** Behind what names the line, as in {@code 115.2, second line: for …}; else at the number. */
    private int behindPlace(String text, int end) {
      int most = Math.min(text.length(), end + LONGEST_PLACE);
      for (int i = end; i < most && !isInstruction(text, i); i++) {
        int start = CorrectionWords.start(text, i);
        boolean parted = start > i && ",:;".indexOf(text.charAt(i)) >= 0;
        if (parted && words.begins(Role.FOR, text, start)) {
          return start;
        }
      }
      return end;
    }

    private boolean isInstruction(String text, int at) {
      return (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
          && INSTRUCTIONS.stream().anyMatch(role -> words.begins(role, text, at));
    }

    private static int start(String text) {
      int start = CorrectionWords.start(text, 0);
      Matcher number = NUMBER.matcher(text).region(start, text.length());
      return number.lookingAt() ? CorrectionWords.start(text, number.end()) : start;
    }

    private void instruct(Subject subject, String text, boolean deletes, Span span) {
      String rest = text.substring(start(text));
      place(subject, rest, span);
      List<Span> replace = words.all(Role.REPLACE, rest);
      boolean whole = !replace.isEmpty() && isBare(rest.substring(0, replace.get(0).start()));
      if (whole) {
        String behind = unquoted(rest.substring(replace.get(0).end()));
        subject.awaitsText = behind.isEmpty();
        if (!behind.isEmpty()) {
          subject.replace(behind, span);
        }
      } else if (!replace.isEmpty()
          || words.begins(Role.FOR, rest, 0)
          || words.begins(Role.INSTEAD, rest, 0)) {
        exchanges
            .read(rest)
            .ifPresentOrElse(each -> subject.exchange(each, span), () -> subject.unclear(span));
      } else if (isBare(rest) ? deletes : isDeletion(rest)) {
        subject.delete(span);
      } else if (deletes
          || words.begins(Role.DELETE, rest, 0)
          || words.begins(Role.CHANGE, rest, 0)) {
        subject.unclear(span);
      }
    }

    private void place(Subject subject, String text, Span span) {
      if (words.has(Role.MOVE, text) || !statements.stance(text).isSilent()) {
        if (subject.moved.isEmpty()) {
          Set<String> first = first(text);
          subject.moved.addAll(first.isEmpty() ? subject.labels : first);
        }
        subject.reach(span);
      }
    }

    /** The recommendations that {@code text} names first: {@code 13.1 becomes 15.1}. */
    private Set<String> first(String text) {
      return references.mentions(text).stream()
          .map(Mention::references)
          .filter(each -> each.stream().anyMatch(Reading::isRecommendation))
          .findFirst()
          .map(each -> each.stream().map(Reference::toString).collect(Collectors.toSet()))
          .orElse(Set.of());
    }

    private boolean isDeletion(String rest) {
      Optional<Span> delete = words.at(Role.DELETE, rest, 0);
      return delete.isPresent() && isBare(rest.substring(delete.get().end()));
    }

    private void close() {
      if (subject != null) {
        Optional<Corrigendum.Correction> correction = subject.correction();
        correction.ifPresent(corrections::add);
        if (correction.isEmpty() && subject.surelyRecommends) {
          others.add(new Corrigendum.Unapplied(subject.span, subject.moved, Set.of()));
        }
      }
      subject = null;
    }

    /** The recommendations that {@code text} names, or else the paragraphs. */
    private List<Reference> labels(String text) {
      List<Reference> all = named(text, references);
      List<Reference> recommendations = all.stream().filter(Reading::isRecommendation).toList();
      return recommendations.isEmpty() ? all : recommendations;
    }

    /** True for {@code 115.2} and {@code 26 (e)}; 26 may be any paragraph of the report. */
    private static boolean isRecommendation(Reference reference) {
      return reference.first().paragraph().isPresent() || !reference.letters().isEmpty();
    }
  }

  /** What lines of a corrigendum are about, and what they say of it. Used once. */
  private static final class Subject {
    private final Set<String> labels;

    /** False if it may be any paragraph of the report. */
    private final boolean surelyRecommends;

    private final List<Exchange> exchanges = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private Span span;
    private boolean deleted;
    private boolean unclear;
    private boolean awaitsText;

    /** Those whose position, or whose list, the lines speak of. */
    private final Set<String> moved = new LinkedHashSet<>();

    Subject(Set<String> labels, boolean surelyRecommends, Span span) {
      this.labels = labels;
      this.surelyRecommends = surelyRecommends;
      this.span = span;
    }

    void exchange(Exchange exchange, Span place) {
      exchanges.add(exchange);
      reach(place);
    }

    void replace(String text, Span place) {
      texts.add(text);
      awaitsText = false;
      reach(place);
    }

    void delete(Span place) {
      deleted = true;
      reach(place);
    }

    void unclear(Span place) {
      unclear = true;
      reach(place);
    }

    private void reach(Span place) {
      span = new Span(span.start(), place.end());
    }

    /** The correction; empty if not all of it was understood. */
    Optional<Corrigendum.Correction> correction() {
      int kinds = (exchanges.isEmpty() ? 0 : 1) + texts.size() + (deleted ? 1 : 0);
      if (unclear || awaitsText || kinds != 1 || labels.size() != 1) {
        return Optional.empty();
      }
      Kind kind = deleted ? Kind.DELETE : exchanges.isEmpty() ? Kind.REPLACE : Kind.EXCHANGE;
      String text = texts.isEmpty() ? "" : texts.get(0);
      String label = labels.iterator().next();
      return Optional.of(new Corrigendum.Correction(label, kind, exchanges, text, span));
    }
  }
}
