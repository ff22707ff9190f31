package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Endings;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.read.addendum.OwnStanceReader.OwnStance;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.Stance;
import org.uprlib.extract.text.statement.StatementReader.Reservation;

/** Makes the answers of what was read under one label. */
record AnswerMaker(
    AddendumPositions positions, OwnStanceReader stances, AddendumLanguage language) {
  /** A list that names more recommendations than this is commented on as a group, not each. */
  private static final int MOST_SINGLE = 10;

  /** Paragraphs that go on are within this many characters. */
  private static final int NEAR = 100;

  /** More words than this behind a partial acceptance say what is accepted. */
  private static final int LIMIT = 1;

  /**
   * The answers that {@code draft} gives: what is above it says, and its own words.
   *
   * @param before the recommendations that the answer before it is about
   */
  List<Answer> answers(AnswerDraft draft, List<Reference> before) {
    List<Answer> apart = apart(draft);
    if (!apart.isEmpty()) {
      return apart;
    }
    List<Answer> answers = new ArrayList<>();
    draft.words().forEach(passage -> answers.addAll(reservations(passage, draft)));
    if (draft.isPlaced()) {
      Stance stance = draft.stated().orElse(draft.group().stance());
      String paragraph = draft.stated().isPresent() ? draft.paragraph() : draft.group().paragraph();
      Position position = positions.position(stance, paragraph, draft.span(), Optional.empty());
      Answer.Form form = draft.stated().isPresent() ? Answer.Form.LIST : form(draft);
      answers.add(answer(draft, form, position, List.of()));
    }
    if (draft.hasWords() && (!draft.isPlaced() || isSingle(draft.target()))) {
      answers.add(own(draft, before));
    }
    return answers;
  }

  /** What the words say of each of several recommendations, if not the same of all. */
  private List<Answer> apart(AnswerDraft draft) {
    if (draft.isPlaced() || draft.isRemark() || !draft.hasWords()) {
      return List.of();
    }
    PlacedText words = draft.words().stream().reduce(AnswerMaker::joined).get();
    Optional<String> comment = comment(draft.words(), OwnStanceReader.SILENT);
    return new GroupAnswers(language).read(draft.target(), words, comment, place(draft));
  }

  /** Both as one; a note elsewhere in the text is left out. */
  private static PlacedText joined(PlacedText words, PlacedText next) {
    int between = next.start() - words.span().end();
    if (between < 1 || between > NEAR) {
      return words;
    }
    boolean parted =
        !Endings.isStop(words.text()) && Character.isUpperCase(next.text().codePointAt(0));
    PlacedText stop = new PlacedText(words.text() + "|", words.start());
    return (parted ? stop : words).with(next);
  }

  /** What {@code passage} takes back of support for what it names, or what the draft is on. */
  private List<Answer> reservations(PlacedText passage, AnswerDraft draft) {
    boolean goesOn = Character.isLowerCase(passage.text().codePointAt(0));
    Target target =
        draft.target() instanceof Target.Named named && goesOn ? named.last() : draft.target();
    return reservations(passage, target, place(draft));
  }

  private AnswerPlace place(AnswerDraft draft) {
    return positions.at(draft.paragraph(), draft.span());
  }

  /** What {@code passage}, words on {@code target}, takes back of support. */
  List<Answer> reservations(PlacedText passage, Target target, AnswerPlace place) {
    return language.statements().reservations(passage.text(), target.references()).stream()
        .map(
            each ->
                reservation(
                    each, each.references().isEmpty() ? target : named(each), passage, place))
        .toList();
  }

  /** How far a paragraph goes that supports what it names: {@code supports 1 as far as it …}. */
  List<Answer> limits(PlacedText words, AnswerPlace place) {
    return language.statements().limits(words.text()).stream()
        .map(each -> reservation(each, named(each), words, place))
        .toList();
  }

  private static Answer reservation(
      Reservation reservation, Target target, PlacedText words, AnswerPlace place) {
    Stance stance = reservation.stance().shift(words.start());
    return place.answer(target, Answer.Form.RESERVATION, stance);
  }

  private static Target named(Reservation reservation) {
    return new Target.Named(reservation.references());
  }

  private static Answer.Form form(AnswerDraft draft, OwnStance own) {
    boolean range = own.form() == Answer.Form.OWN && draft.isPlaced() && isCommentedRange(draft);
    return range ? Answer.Form.RANGE : own.form();
  }

  /** A heading's list counts for more than a range before a comment under some heading. */
  private static Answer.Form form(AnswerDraft draft) {
    Answer.Form form = draft.group().form();
    if (form == Answer.Form.LIST && !draft.group().stance().isKnown()) {
      return Answer.Form.withoutPosition(draft.group().stance());
    }
    return form == Answer.Form.LIST && isCommentedRange(draft) ? Answer.Form.RANGE : form;
  }

  private static boolean isCommentedRange(AnswerDraft draft) {
    return draft.hasWords()
        && draft.target().references().stream().anyMatch(each -> each.size() > 2);
  }

  private Answer own(AnswerDraft draft, List<Reference> before) {
    List<PlacedText> words = draft.words();
    OwnStance own =
        draft.isRemark()
            ? OwnStanceReader.SILENT
            : byItem(draft).orElseGet(() -> stances.read(withoutException(words)));
    Optional<String> comment = comment(words, own);
    Optional<Pointers.Pointer> pointer =
        own.stance().isKnown() || words.size() > 1
            ? Optional.empty()
            : language.pointers().read(words.get(0), before);
    Span opening = firstSentence(words.get(0));
    Stance said = pointer.map(Pointers.Pointer::stance).orElse(own.stance());
    boolean unknown =
        said.isSilent()
            && !draft.isRemark()
            && !draft.isPlaced()
            && language.isWordOfAnswer(
                opening.shift(-words.get(0).start()).in(words.get(0).text()));
    Stance stance = unknown ? Stance.doubtful(Doubt.UNKNOWN_WORDS, opening) : said;
    Position position = positions.position(stance, draft.paragraph(), opening, comment);
    Answer.Form form = stance.isKnown() ? form(draft, own) : Answer.Form.withoutPosition(stance);
    return answer(
        draft, form, position, pointer.map(Pointers.Pointer::references).orElse(List.of()));
  }

  private Optional<OwnStance> byItem(AnswerDraft draft) {
    return Reference.count(draft.target().references()) > 1
        ? Optional.empty()
        : new ItemAnswers(language)
            .read(draft.words())
            .map(stance -> new OwnStance(stance, Answer.Form.OWN));
  }

  private Answer answer(
      AnswerDraft draft, Answer.Form form, Position position, List<Reference> see) {
    return new Answer(
        draft.target(),
        form,
        position,
        see,
        draft.paragraph(),
        draft.span(),
        language.subjects().find(draft.words()));
  }

  /** The words that speak of all: what is taken out by subject has its own clause. */
  private List<PlacedText> withoutException(List<PlacedText> words) {
    Optional<Answer.SubjectException> exception = language.subjects().find(words);
    if (exception.isEmpty()) {
      return words;
    }
    int start = exception.get().span().start();
    return words.stream()
        .map(
            each ->
                each.start() <= start && start < each.span().end() ? blanked(each, start) : each)
        .toList();
  }

  /** {@code passage}, blank from {@code start} to the end of the sentence. */
  private static PlacedText blanked(PlacedText passage, int start) {
    StringBuilder text = new StringBuilder(passage.text());
    for (int i = start - passage.start(); i < text.length() && text.charAt(i) != '.'; i++) {
      text.setCharAt(i, ' ');
    }
    return new PlacedText(text.toString(), passage.start());
  }

  /** The words, paragraph by paragraph; without those that give only the position. */
  private Optional<String> comment(List<PlacedText> words, OwnStance own) {
    List<String> paragraphs = new ArrayList<>();
    for (PlacedText passage : words) {
      boolean bare =
          words.size() > 1 ? language.isShortAnswer(passage.text()) : isBare(passage, own.stance());
      if (!bare && PlacedText.hasWords(passage.text())) {
        paragraphs.add(passage.text().strip().replaceAll("\\s+", " "));
      }
    }
    return paragraphs.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", paragraphs));
  }

  /** True if there is hardly a word beside those that decide. */
  private boolean isBare(PlacedText passage, Stance stance) {
    if (!stance.isKnown() || !passage.span().contains(stance.words().get())) {
      return false;
    }
    Span words = stance.words().get().shift(-passage.start());
    String before = passage.text().substring(0, words.start());
    String behind = passage.text().substring(words.end());
    if (stance.status() == PositionStatus.PARTIAL
        && (PlacedText.goesOn(passage.text())
            || PlacedText.saysWhichPart(stance, words.in(passage.text()))
            || limits(behind))) {
      return false;
    }
    return !PlacedText.closes(before)
        && !PlacedText.goesOn(behind)
        && PlacedText.weight(before) + PlacedText.weight(behind) <= PlacedText.FEW_WORDS;
  }

  /** {@code insofar as} it concerns children. */
  private boolean limits(String behind) {
    return PlacedText.weight(behind) > LIMIT
        && !language.markers().has(Markers.Kind.RECOMMENDATION, behind)
        && !language.statements().stance(behind).isKnown();
  }

  private static boolean isSingle(Target target) {
    return !(target instanceof Target.Every) && Reference.count(target.references()) <= MOST_SINGLE;
  }

  private Span firstSentence(PlacedText passage) {
    String sentence = passage.text().substring(0, language.sentences().end(passage.text(), 0));
    int length = Math.max(1, sentence.stripTrailing().length());
    return new Span(passage.start(), passage.start() + Math.min(length, passage.text().length()));
  }

  /**
   * Reads answers to one recommendation that are given item by item: {@code (a) Ratify the
   * Convention: noted; (b) Report on it: accepted}. Immutable.
   */
  private record ItemAnswers(AddendumLanguage language) {
    private static final Pattern MARK =
        Pattern.compile("(?<![\\p{L}\\p{N}(])\\(?(?:\\p{L}|[ivx]{2,4}|\\d)\\)\\s*(?=\\p{L})");

    /** What comes before the answer to an item. */
    private static final Pattern ASKED = Pattern.compile("(?s)^.*[:：–—]\\s*(?=\\p{L})");

    private static final Pattern ENDING = Pattern.compile("[\\s,;]+(?:\\p{L}{1,3}\\s*)?$");

    /**
     * What {@code words} come to: open, if only some of the items are answered; empty unless
     * several are there, one of them is answered, and no answer comes before them.
     */
    Optional<Stance> read(List<PlacedText> words) {
      List<Stance> items = new ArrayList<>();
      for (PlacedText passage : words) {
        String text = passage.text();
        List<MatchResult> marks = MARK.matcher(text).results().toList();
        int first = marks.isEmpty() ? text.length() : marks.get(0).start();
        if (items.isEmpty() && !language.statements().stance(text.substring(0, first)).isSilent()) {
          return Optional.empty();
        }
        for (int i = 0; i < marks.size(); i++) {
          int end = i + 1 < marks.size() ? marks.get(i + 1).start() : text.length();
          items.add(item(text, marks.get(i).end(), end).shift(passage.start()));
        }
      }
      List<Stance> answers = items.stream().filter(Stance::isKnown).toList();
      if (items.size() < 2 || answers.isEmpty()) {
        return Optional.empty();
      }
      Stance all = answers.stream().reduce(Stance.NONE, Stance::and);
      Span place = all.words().orElseThrow();
      return Optional.of(answers.size() == items.size() ? all : Stance.doubtful(Doubt.OPEN, place));
    }

    /** The answer at the end of an item; {@link Stance#NONE} if it ends otherwise. */
    private Stance item(String text, int start, int end) {
      String item = ENDING.matcher(text.substring(start, end)).replaceFirst("");
      String answer = ASKED.matcher(item).replaceFirst("");
      return language.isShortAnswer(answer)
          ? language.statements().stance(answer).shift(start + item.length() - answer.length())
          : Stance.NONE;
    }
  }
}
