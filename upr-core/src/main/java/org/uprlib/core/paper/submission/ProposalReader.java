package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.Proposal;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.text.Endings;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.Label;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.States;

/** Finds the recommendations that a submission proposes. Thread-safe. */
record ProposalReader(
    SubmissionPhrases phrases, ProposalWording wording, Sentences sentences, States states) {
  private static final int SHORTEST = 12;

  /** From so many items on that each open with what is asked, a list needs no heading. */
  private static final int SHORTEST_LIST = 2;

  /** From so many paragraphs on that each open with what is asked, they need no marks either. */
  private static final int FEWEST_PARAGRAPHS = 3;

  /** What is in parentheses at the end. */
  private static final Pattern LAST_PARENTHESIS =
      Pattern.compile("\\(((?:[^()]|\\([^()]*\\))+)\\)[\\s.;,]*$");

  private static final Pattern BETWEEN_STATES = Pattern.compile("\\s*[;,]\\s*(?:and\\s+)?");

  /** The state of one reading: whether the lines at hand are proposals. */
  private static final class Reading {
    final List<Proposal> found = new ArrayList<>();
    Optional<String> section = Optional.empty();
    boolean announced;

    /** Whether the section at hand, which is announced, has neither items nor numbers. */
    boolean plain;

    boolean listFollows;

    /** The State's name, folded; empty string if it is not known. */
    String state = "";

    /** Paragraphs without marks that are proposals, as each opens with what is asked. */
    Set<SubmissionLine> unmarked = Set.of();

    boolean takesItems() {
      return announced || listFollows;
    }
  }

  /**
   * What {@code document} proposes.
   *
   * @param state name of the State under review
   */
  List<Proposal> find(
      Document document, List<SubmissionLine> body, Optional<String> state, Deadline deadline) {
    Reading reading = new Reading();
    reading.state = Folding.sameLength(state.orElse(""));
    Set<SubmissionLine> unmarked =
        body.stream()
            .filter(line -> isUnmarkedAsk(line, reading.state))
            .collect(Collectors.toSet());
    reading.unmarked = unmarked.size() >= FEWEST_PARAGRAPHS ? unmarked : Set.of();
    boolean[] plain = plain(body);
    for (int i = 0; i < body.size(); i++) {
      deadline.throwIfExpired();
      SubmissionLine line = body.get(i);
      String text = line.text().strip();
      Optional<Span> titled = behindTitle(text);
      if (titled.isPresent()) {
        Span asked = titled.get().shift(line.span().start() + line.text().indexOf(text));
        add(document, line, asked, Proposal.Form.LISTED, reading);
      } else if (line.heading()) {
        reading.section = Optional.of(line.paragraph().printed().strip());
        reading.announced =
            phrases.holds(PhraseKind.RECOMMENDATIONS, text)
                || phrases.isTitle(PhraseKind.ASKS, text);
        reading.plain =
            (ofProposals(text) || phrases.isTitle(PhraseKind.ASKS, text)) && plain[i + 1];
        reading.listFollows = false;
      } else if (text.length() < 40 && wording.isTitle(text)) {
        reading.announced = true;
        reading.plain = plain[i + 1];
      } else if (ProposalWording.isIntroduction(text)) {
        reading.listFollows =
            phrases.holds(Set.of(PhraseKind.PROPOSAL, PhraseKind.RECOMMENDATIONS), text);
      } else if (text.length() >= SHORTEST) {
        int end = reading.takesItems() ? i : endOfAsks(body, i, reading);
        if (end - i >= SHORTEST_LIST) {
          for (; i < end; i++) {
            SubmissionLine item = body.get(i);
            add(document, item, item.span(), Proposal.Form.LISTED, reading);
          }
          i--;
        } else {
          read(document, line, reading);
        }
      }
    }
    return reading.found;
  }

  /** What {@code Recommendation 2: Build wells.} asks; no earlier one, with its State behind it. */
  private Optional<Span> behindTitle(String text) {
    String asked = wording.withoutTitle(text);
    return asked.equals(text) || asked.length() < SHORTEST || Endings.isParenthesis(asked)
        ? Optional.empty()
        : Optional.of(new Span(text.length() - asked.length(), text.length()));
  }

  /** Where the items end, from {@code start} on, that each open with what is asked. */
  private int endOfAsks(List<SubmissionLine> body, int start, Reading reading) {
    return start
        + (int)
            body.subList(start, body.size()).stream()
                .takeWhile(line -> !line.heading() && item(line))
                .takeWhile(line -> wording.asks(line.text().strip(), reading.state))
                .count();
  }

  /** A paragraph as {@code Ban conversion therapies.}, without bullet and number. */
  private boolean isUnmarkedAsk(SubmissionLine line, String state) {
    String text = line.text().strip();
    return text.length() >= SHORTEST
        && !line.heading()
        && !marked(line)
        && !inText(line)
        && wording.asks(text, state);
  }

  /** For each line, and the end, whether up to the next heading no paragraph is marked. */
  private static boolean[] plain(List<SubmissionLine> lines) {
    boolean[] plain = new boolean[lines.size() + 1];
    plain[lines.size()] = true;
    for (int i = lines.size() - 1; i >= 0; i--) {
      SubmissionLine line = lines.get(i);
      plain[i] = line.heading() || (plain[i + 1] && !marked(line));
    }
    return plain;
  }

  private static boolean marked(SubmissionLine line) {
    return (!line.text().isBlank() && item(line)) || line.number().isPresent();
  }

  /** "Recommendations to the State", "Conclusion and recommendations", no earlier ones. */
  private boolean ofProposals(String heading) {
    String folded = Folding.sameLength(heading);
    Optional<Span> word = phrases.find(PhraseKind.RECOMMENDATIONS, folded);
    return phrases.begins(PhraseKind.RECOMMENDATIONS, heading)
        || (word.isPresent()
            && phrases.ends(PhraseKind.AND, folded.substring(0, word.get().start())));
  }

  private void read(Document document, SubmissionLine line, Reading reading) {
    boolean item = item(line);
    boolean number = line.number().isPresent();
    boolean unmarked = reading.plain && !phrases.holds(PhraseKind.RECOMMENDATIONS, line.text());
    if ((item && reading.takesItems())
        || ((number || unmarked) && reading.announced && !inText(line))
        || reading.unmarked.contains(line)) {
      add(document, line, line.span(), Proposal.Form.LISTED, reading);
      return;
    }
    reading.listFollows &= item;
    int start = line.span().start();
    for (Span sentence : sentences.spans(line.text(), 0)) {
      String said = sentence.in(line.text());
      if (phrases.holds(PhraseKind.PROPOSAL, said)
          || wording.isDuty(said, reading.state)
          || wording.isAddressed(said, reading.state)) {
        add(document, line, sentence.shift(start), Proposal.Form.IN_TEXT, reading);
      }
    }
  }

  private boolean inText(SubmissionLine line) {
    return phrases.holds(PhraseKind.PROPOSAL, line.text());
  }

  private static boolean item(SubmissionLine line) {
    return line.paragraph().label().isPresent()
        || (ParagraphNumber.BULLETS + "(").indexOf(line.text().strip().charAt(0)) >= 0
        || Label.Reader.read(line.text())
            .filter(each -> each.form() == Label.Form.LETTER)
            .isPresent();
  }

  /** Whether States are behind it that made it: it is quoted from a report, and no ask. */
  private boolean isOfStates(String text) {
    Matcher last = LAST_PARENTHESIS.matcher(text);
    return last.find()
        && BETWEEN_STATES
            .splitAsStream(last.group(1))
            .allMatch(
                name ->
                    states.byName(name).isPresent()
                        || Stream.of(name.split("\\s+and\\s+"))
                            .allMatch(each -> states.byName(each).isPresent()));
  }

  private void add(
      Document document, SubmissionLine line, Span span, Proposal.Form form, Reading reading) {
    if (isOfStates(span.in(document.text()))) {
      return;
    }
    reading.found.add(
        new Proposal(
            line.number(),
            ParagraphNumber.without(span.in(document.text()).strip()),
            reading.section,
            document.locate(span),
            form));
  }
}
