package org.uprlib.extract.corrigendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.corrigendum.Corrigendum.Correction.Kind;
import org.uprlib.extract.corrigendum.Corrigendum.Correction.Swap;
import org.uprlib.extract.corrigendum.CorrigendumReader.Role;
import org.uprlib.extract.phrase.PhraseBook;
import org.uprlib.extract.phrase.PhraseTable;
import org.uprlib.extract.reference.Mention;
import org.uprlib.extract.reference.Reference;
import org.uprlib.extract.reference.ReferenceReader;

/**
 * Reads corrigenda to Working Group reports, A/HRC/…/Corr.1: {@code Paragraph 115.12: for Spain
 * read Spain and France}, {@code Paragraph 115.12 should read as follows}, {@code Delete paragraph
 * 115.12}. A correction in other words is not applied but reported. Immutable and thread-safe.
 */
public final class CorrigendumReader {
  private final PhraseBook book;
  private final PhraseTable<Role> words =
      PhraseTable.load(CorrigendumReader.class, "correction-words.tsv", Role.class);

  /** What the words of a corrigendum do. */
  enum Role {
    /** Stand before the words that are wrong. */
    FOR,
    /** Stand between them and the right ones. */
    READ,
    /** Stand before the whole new text. */
    REPLACE,
    /** Take the whole recommendation out. */
    DELETE
  }

  /**
   * A reader with these wordings.
   *
   * @throws IllegalStateException if the data that ships with the library is malformed
   */
  public CorrigendumReader(PhraseBook book) {
    this.book = book;
  }

  /** Reads a corrigendum. Its language is taken to be English if it is not known. */
  public Corrigendum read(Document document) {
    Language language = document.language().orElse(Language.ENGLISH);
    return new Reading(words, new ReferenceReader(book, language)).read(document);
  }

  /** Reads the corrections of one corrigendum. Used once. */
  private static final class Reading {
    private static final String JOINTS = " ,:;.–—-\u00a0";
    private static final String QUOTES = "“”\"«»‘’";

    private final PhraseTable<Role> words;
    private final ReferenceReader references;
    private final List<Corrigendum.Correction> corrections = new ArrayList<>();
    private final List<Span> others = new ArrayList<>();

    /** The recommendation that the lines to come are about; empty string if none. */
    private String label = "";

    private Optional<Span> subject = Optional.empty();
    private boolean awaitsText;

    Reading(PhraseTable<Role> words, ReferenceReader references) {
      this.words = words;
      this.references = references;
    }

    Corrigendum read(Document document) {
      for (Block block : document.blocks()) {
        if (block instanceof Paragraph paragraph) {
          add(paragraph);
        } else if (block instanceof Heading heading) {
          add(heading.paragraph());
        } else {
          close();
          names((Table) block, document).ifPresent(others::add);
        }
      }
      close();
      return new Corrigendum(corrections, others);
    }

    private Optional<Span> names(Table table, Document document) {
      return labels(table.span().in(document.text()).replace('\n', ' ')).isEmpty()
          ? Optional.empty()
          : Optional.of(table.span());
    }

    private void add(Paragraph paragraph) {
      String text = paragraph.text();
      if (awaitsText) {
        correct(Kind.REPLACE, List.of(), unquoted(text), paragraph.span());
        return;
      }
      List<Reference> named = labels(text);
      if (named.size() > 1) {
        close();
        others.add(paragraph.span());
      } else if (named.size() == 1) {
        close();
        label = named.get(0).toString();
        subject = Optional.of(paragraph.span());
        String before = text.substring(0, named.get(0).span().start());
        boolean deletes = !words.all(Role.DELETE, before).isEmpty();
        instruct(text.substring(named.get(0).span().end()), deletes, paragraph.span());
      } else if (subject.isPresent()) {
        instruct(text, false, paragraph.span());
      }
    }

    private void instruct(String text, boolean deletes, Span span) {
      int start = 0;
      while (start < text.length() && JOINTS.indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      String rest = text.substring(start);
      List<Span> replace = words.all(Role.REPLACE, rest);
      if (words.at(Role.FOR, rest, 0).isPresent()) {
        List<Swap> swaps = swaps(rest.substring(words.at(Role.FOR, rest, 0).get().end()));
        if (!swaps.isEmpty()) {
          correct(Kind.EXCHANGE, swaps, "", span);
        }
      } else if (!replace.isEmpty()) {
        String before = unquoted(rest.substring(0, replace.get(0).start()));
        String behind = unquoted(rest.substring(replace.get(0).end()));
        awaitsText = behind.isEmpty();
        if (!awaitsText && before.isEmpty()) {
          correct(Kind.REPLACE, List.of(), behind, span);
        } else if (!awaitsText) {
          correct(Kind.EXCHANGE, List.of(new Swap(before, behind)), "", span);
        }
      } else if (isBare(rest) ? deletes : isDeletion(rest)) {
        correct(Kind.DELETE, List.of(), "", span);
      }
    }

    private boolean isDeletion(String rest) {
      Optional<Span> delete = words.at(Role.DELETE, rest, 0);
      return delete.isPresent() && isBare(rest.substring(delete.get().end()));
    }

    private static boolean isBare(String text) {
      return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The ways to part {@code X read Y}. */
    private List<Swap> swaps(String text) {
      List<Swap> swaps = new ArrayList<>();
      for (Span read : words.all(Role.READ, text)) {
        String wrong = unquoted(text.substring(0, read.start()));
        String right = unquoted(text.substring(read.end()));
        if (!wrong.isEmpty() && !right.isEmpty()) {
          swaps.add(new Swap(wrong, right));
        }
      }
      return swaps;
    }

    private void correct(Kind kind, List<Swap> swaps, String text, Span span) {
      int start = subject.map(Span::start).orElse(span.start());
      corrections.add(
          new Corrigendum.Correction(label, kind, swaps, text, new Span(start, span.end())));
      label = "";
      subject = Optional.empty();
      awaitsText = false;
    }

    /** A recommendation was named, and nothing that was understood was said of it. */
    private void close() {
      subject.ifPresent(others::add);
      label = "";
      subject = Optional.empty();
      awaitsText = false;
    }

    /** The recommendations that {@code text} names, each once. */
    private List<Reference> labels(String text) {
      List<Reference> labels = new ArrayList<>();
      for (Mention mention : references.mentions(text)) {
        for (Reference each : mention.references()) {
          boolean known = labels.stream().anyMatch(l -> l.toString().equals(each.toString()));
          if (each.first().paragraph().isPresent() && !known) {
            labels.add(each);
          }
        }
      }
      return labels;
    }

    private static String unquoted(String text) {
      int start = 0;
      int end = text.length();
      while (start < end && (JOINTS + QUOTES).indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      while (end > start && (" \u00a0" + QUOTES).indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      return text.substring(start, end);
    }
  }
}
