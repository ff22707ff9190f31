package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.statement.Stance;

/**
 * Weighs the sentences on one recommendation. The first position counts; a later one only where it
 * takes a part of it back: what is accepted and then, in part, refused or left open is accepted in
 * part.
 */
record OwnStanceReader(AddendumLanguage language, AddendumPositions positions) {
  /** Words that say nothing of a position. */
  static final OwnStance SILENT = new OwnStance(Stance.NONE, Answer.Form.ASIDE);

  /** A position that comes after more characters than this does not open the words. */
  private static final int OPENING = 240;

  /** Reads an answer. */
  OwnStance read(List<PlacedText> words) {
    Stance stance = Stance.NONE;
    boolean weak = false;
    for (PlacedText passage : words) {
      for (Stance sentence : sentences(passage.text(), !stance.isSilent())) {
        Stance next = sentence.shift(passage.start());
        if (!stance.isKnown() && next.isKnown()) {
          weak = next.status() == PositionStatus.NOTED && !refuses(next);
        }
        stance = together(stance, next);
      }
    }
    if (stance.isSilent()) {
      return SILENT;
    }
    int start = words.get(0).start();
    boolean opening = stance.words().filter(span -> span.start() - start < OPENING).isPresent();
    return new OwnStance(stance, opening && !weak ? Answer.Form.OWN : Answer.Form.ASIDE);
  }

  /** What a note to an answer supports; what it takes back of support is no answer of its own. */
  Optional<Stance> supportIn(PlacedText note) {
    return Optional.of(read(List.of(note)).stance())
        .filter(Stance::isKnown)
        .filter(stance -> stance.status() != PositionStatus.NOTED);
  }

  /** The stance of each sentence; a fixed word that opens them may be none. */
  private List<Stance> sentences(String text, boolean answered) {
    Optional<Stance> whole =
        language
            .shortAnswers()
            .read(text)
            .filter(each -> each.status() == PositionStatus.PARTIAL)
            .or(() -> language.words().ofParts(text, language.statements().language()));
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    List<Stance> sentences = language.statements().stances(text, answered);
    boolean opens = !sentences.isEmpty() && sentences.get(0).isSilent();
    Optional<Stance> fixed = opens ? language.shortAnswers().opens(text) : Optional.empty();
    if (fixed.isEmpty()) {
      return sentences;
    }
    List<Stance> all = new ArrayList<>(sentences);
    all.set(0, fixed.get());
    return all;
  }

  private Stance together(Stance stance, Stance next) {
    if (next.isSilent()) {
      return stance;
    }
    if (stance.losesPart(next)) {
      return stance.and(next);
    }
    if (stance.isSilent() || (stance.doubt().isPresent() && next.isKnown())) {
      return next;
    }
    if (!next.isKnown()) {
      return next.doubt().isPresent() ? stance : stance.and(next);
    }
    if (!stance.isKnown() || stance.status() == next.status()) {
      return stance.and(next);
    }
    return takesBack(stance, next) ? both(stance, next) : stance;
  }

  /** What is accepted and then refused is accepted in part; the other way round it is not clear. */
  private static Stance both(Stance stance, Stance next) {
    return stance.status() == PositionStatus.NOTED ? stance.then(next, false) : stance.and(next);
  }

  private boolean takesBack(Stance stance, Stance next) {
    if (stance.status() == PositionStatus.SUPPORTED) {
      return switch (next.status()) {
        case NOTED -> refuses(next);
        case PENDING -> language.markers().has(Markers.Kind.DENIAL, words(next));
        default -> true;
      };
    }
    return stance.status() == PositionStatus.NOTED
        && (next.status() == PositionStatus.PARTIAL || refuses(stance));
  }

  private boolean refuses(Stance stance) {
    return language.statements().refuses(words(stance));
  }

  private String words(Stance stance) {
    return stance.words().map(positions::words).orElse("");
  }

  /**
   * What the words on a recommendation say of its position.
   *
   * @param stance the position; its words lie in the document's text
   * @param form {@link Answer.Form#OWN} if these words open with it and do more than take note
   */
  record OwnStance(Stance stance, Answer.Form form) {}
}
