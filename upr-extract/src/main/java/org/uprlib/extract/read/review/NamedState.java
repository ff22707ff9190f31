package org.uprlib.extract.read.review;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.write.translation.Notices;

/**
 * The State under review by the name of a file that does not name it: lists of recommendations pass
 * from hand to hand as {@code Paraguay.docx}. Immutable and thread-safe.
 *
 * <p>A State that recommends something in the file is not the one under review.
 */
record NamedState(States states) {
  private static final Pattern FOLDERS_OR_ENDING =
      Pattern.compile("^.*[/\\\\]|\\.\\p{Alnum}{1,5}$");
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[_+.-]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");

  /** A word in small letters, which may be the name of a State all the same. */
  private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}’'])\\p{Ll}+(?!\\p{L})");

  /**
   * What was read of {@code document}, with the State that its file's name gives where it names
   * none itself.
   */
  Extraction complete(Extraction paper, Document document) {
    PaperInfo info = paper.paper();
    if (info.stateUnderReview().isPresent() || info.stateName().isPresent()) {
      return paper;
    }
    return in(paper.source())
        .filter(state -> !recommends(state, paper))
        .map(state -> paper.withPaper(info.ofState(state)).withNotice(notice(state, document)))
        .orElse(paper);
  }

  /** The one State that a file's name names; empty if none, or several. */
  Optional<State> in(String file) {
    String stem = FOLDERS_OR_ENDING.matcher(file).replaceAll("");
    String words = BETWEEN_WORDS.matcher(stem).replaceAll(" ");
    String named = SMALL.matcher(words).replaceAll(word -> Folding.capital(word.group()));
    Set<State> found =
        states.find(named).map(States.Match::state).collect(Collectors.toUnmodifiableSet());
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private static boolean recommends(State state, Extraction paper) {
    return paper.recommendations().stream()
        .anyMatch(each -> each.recommendingStates().contains(state));
  }

  private static Notice notice(State state, Document document) {
    return document.locate(
        Notices.general("state-by-file-name", Map.of("file", document.source(), "state", state)));
  }
}
