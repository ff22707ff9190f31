package org.uprlib.extract.read.documentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.PhraseTable;

/**
 * Finds which stakeholders say a sentence of a summary: those that it names before the verb of
 * saying; else those that its notes cite, without those cited after {@code See also}; else those
 * that it names anywhere; else those of the sentence before in the same paragraph. Immutable.
 */
final class SummarySpeakers implements SpeakerFinder {
  private final Map<String, ReviewDocument.Note> notes;
  private final PhraseTable<DocumentationWord> words;
  private final List<Speaker> institutions;
  private final List<Known> known = new ArrayList<>();

  /** A speaker and the words by which the paper names it. */
  private record Known(Pattern words, int length, Speaker speaker) {}

  /**
   * @param regional bodies of regions, which may not be among them
   * @param institutions the national human rights institutions among them
   */
  SummarySpeakers(
      List<Speaker> speakers,
      List<Speaker> regional,
      List<Speaker> institutions,
      Map<String, ReviewDocument.Note> notes,
      PhraseTable<DocumentationWord> words) {
    this.notes = notes;
    this.words = words;
    this.institutions = List.copyOf(institutions);
    for (Speaker speaker : speakers) {
      speaker
          .acronym()
          .ifPresent(
              acronym -> {
                add(acronym, speaker);
                String first = acronym.split("[ :]", -1)[0];
                if (speakers.stream().noneMatch(each -> first.equals(each.cited()))) {
                  add(first, speaker);
                }
                for (String part : acronym.split("/", -1)) {
                  if (part.length() > 2 && part.chars().anyMatch(Character::isDigit)) {
                    add(part, speaker);
                  }
                }
              });
      add(speaker.name(), speaker);
    }
    for (Speaker body : regional) {
      if (speakers.stream().noneMatch(each -> each.cited().equalsIgnoreCase(body.cited()))) {
        add(body.cited(), body);
        add(body.name(), body);
      }
    }
    known.sort(Comparator.comparingInt((Known each) -> -each.length()));
  }

  private void add(String name, Speaker speaker) {
    String spaced =
        Pattern.quote(name)
            .replaceAll("(JS)(\\d)", "$1\\\\E\\\\s?\\\\Q$2")
            .replace("-", "\\E[- ]?\\Q");
    Pattern pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}/-])" + spaced + "(?![\\p{L}\\p{N}]|-\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    known.add(new Known(pattern, name.length(), speaker));
  }

  @Override
  public List<Speaker> by(
      String sentence, List<String> marks, List<Speaker> before, boolean first) {
    Optional<Span> says = words.first(DocumentationWord.SAYS, sentence);
    List<Speaker> subject = named(says.map(span -> sentence.substring(0, span.start())).orElse(""));
    if (!subject.isEmpty()) {
      return subject;
    }
    List<Speaker> cited =
        marks.stream()
            .map(notes::get)
            .filter(Objects::nonNull)
            .filter(note -> !words.has(DocumentationWord.LISTED, note.text()))
            .flatMap(note -> named(sources(note.text())).stream())
            .distinct()
            .toList();
    if (!cited.isEmpty()) {
      return cited;
    }
    List<Speaker> named = named(sentence);
    return named.isEmpty() && !first ? before : named;
  }

  @Override
  public List<Speaker> under(List<ReviewDocument.Heading> headings) {
    for (ReviewDocument.Heading heading : headings) {
      Optional<Span> title = words.first(DocumentationWord.INSTITUTION, heading.text());
      if (title.isPresent()) {
        return institutions.isEmpty()
            ? List.of(
                new Speaker(
                    Speaker.Kind.STAKEHOLDER, title.get().in(heading.text()), Optional.empty()))
            : institutions;
      }
    }
    return List.of();
  }

  private String sources(String note) {
    Optional<Span> also = words.first(DocumentationWord.SEE_ALSO, note);
    return also.filter(span -> span.start() > 0)
        .map(span -> note.substring(0, span.start()))
        .orElse(note);
  }

  /** Those whom {@code text} names, in its order; of names within names the longer counts. */
  private List<Speaker> named(String text) {
    return new SpeakerNames<>(known, Known::words, (each, found) -> each.speaker()).in(text);
  }
}
