package org.uprlib.extract.read.documentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;

/** The words by which parts of papers are known, in the languages that they are given in. */
final class DocumentationWords {
  /** What words stand for. */
  enum Kind {
    /** The title of the notes at the end. */
    NOTES,
    /** The title of a mid-term report. */
    MID_TERM,
    /** The front of a paper of the State's own. */
    OF_STATE,
    /** The note that lists who contributed. */
    LISTED,
    /** A title in that list. */
    GROUP,
    /** A title in that list, and of the section that gives what it says. */
    INSTITUTION,
    /** The title above joint submissions. */
    JOINT_GROUP,
    /** The title above the papers of one of them. */
    ATTACHED,
    /** A joint submission. */
    JOINT,
    /** Stands before the members of a joint submission. */
    SUBMITTED_BY,
    /** Stands before them too, behind their common name. */
    NAMELY,
    /** Stands among them. */
    WITH,
    /** Stands before further sources. */
    SEE_ALSO,
    /** Whoever spoke before. */
    SAME,
    /** Reports what somebody says. */
    SAYS
  }

  private final Map<Kind, Pattern> patterns = new EnumMap<>(Kind.class);

  private DocumentationWords(Map<Kind, List<String>> words) {
    for (Kind kind : Kind.values()) {
      patterns.put(kind, Pattern.compile(any(words.getOrDefault(kind, List.of()))));
    }
  }

  /**
   * Reads the words that ship with the library.
   *
   * @throws IllegalStateException if they are malformed; the message gives file and line
   */
  static DocumentationWords load() {
    Map<Kind, List<String>> words = new EnumMap<>(Kind.class);
    for (DataFile.Row row :
        DataFile.read(
            DocumentationWords.class::getResourceAsStream, "documentation-words.tsv", 3)) {
      words
          .computeIfAbsent(row.oneOf(Kind.class, 1), kind -> new ArrayList<>())
          .add(row.required(2));
    }
    return new DocumentationWords(words);
  }

  /** The longest first, as whole words. */
  private static String any(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
  }

  /** The places of words of this kind in {@code text}. */
  List<Span> all(Kind kind, String text) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = patterns.get(kind).matcher(Folding.sameLength(text));
    while (matcher.find()) {
      found.add(new Span(matcher.start(), matcher.end()));
    }
    return found;
  }

  /** The first of them. */
  Optional<Span> first(Kind kind, String text) {
    Matcher matcher = patterns.get(kind).matcher(Folding.sameLength(text));
    return matcher.find()
        ? Optional.of(new Span(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  /** Whether {@code text} has words of this kind. */
  boolean has(Kind kind, String text) {
    return first(kind, text).isPresent();
  }

  /** Whether {@code text} is words of this kind and, but for a colon or stop, nothing else. */
  boolean is(Kind kind, String text) {
    String bare = text.strip().replaceAll("[:.]+$", "");
    return first(kind, bare).filter(span -> span.length() == bare.length()).isPresent();
  }
}
