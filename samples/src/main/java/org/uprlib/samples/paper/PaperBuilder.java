package org.uprlib.samples.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes down a paper piece by piece. Texts may run over several lines. Not thread-safe. */
final class PaperBuilder {
  private final List<Piece> pieces = new ArrayList<>();
  private final List<ExpectedRow> referred = new ArrayList<>();
  private final Map<String, String> notes = new LinkedHashMap<>();
  private String leadIn = "";

  PaperBuilder chapter(String number, String text) {
    return add(new Piece.Title(1, number, text));
  }

  PaperBuilder part(String number, String text) {
    return add(new Piece.Title(2, number, Markup.oneLine(text)));
  }

  PaperBuilder theme(String text) {
    return add(new Piece.Title(3, "", text));
  }

  PaperBuilder body(int number, String text) {
    return add(new Piece.Body(number, Markup.oneLine(text)));
  }

  PaperBuilder item(String letter, String text) {
    return add(new Piece.Item(letter, Markup.oneLine(text)));
  }

  PaperBuilder plain(String text) {
    return add(new Piece.Plain(Markup.oneLine(text)));
  }

  PaperBuilder comment(String label, String text) {
    return add(new Piece.Comment(label, Markup.oneLine(text)));
  }

  PaperBuilder closing(String text) {
    return add(new Piece.Closing(text));
  }

  PaperBuilder members(String... members) {
    Arrays.stream(members).map(Piece.Member::new).forEach(this::add);
    return this;
  }

  PaperBuilder conclusion(int number, String text) {
    return add(new Piece.Conclusion(number, Markup.oneLine(text)));
  }

  PaperBuilder leadIn(int number, Answer answer, String text) {
    leadIn = number + ".";
    return add(new Piece.LeadIn(number, Markup.oneLine(text), answer));
  }

  /** A recommendation that all its States made as a whole. */
  PaperBuilder recommendation(String label, String codes, String closing, String body) {
    return shared(label, closing, body, Share.of(codes, body));
  }

  /** A recommendation in which States asked for different things. */
  PaperBuilder shared(String label, String closing, String body, Share... shares) {
    if (!label.startsWith(leadIn)) {
      throw new IllegalArgumentException(label + " stands under lead-in " + leadIn);
    }
    return add(
        new Piece.Recommendation(
            label,
            Optional.empty(),
            Markup.oneLine(body),
            closing,
            List.of(shares),
            Optional.empty()));
  }

  /** The recommendation before is printed with this number instead of its usual one. */
  PaperBuilder printedAs(String number) {
    Piece.Recommendation last = removeLast();
    return add(
        new Piece.Recommendation(
            last.label(),
            Optional.of(number),
            last.body(),
            last.closing(),
            last.shares(),
            last.answer()));
  }

  /** The recommendation before has an answer of its own, stated further down. */
  PaperBuilder answered(Answer answer) {
    Piece.Recommendation last = removeLast();
    return add(
        new Piece.Recommendation(
            last.label(),
            last.printed(),
            last.body(),
            last.closing(),
            last.shares(),
            Optional.of(answer)));
  }

  /** The conclusions point at a recommendation that stands in the dialogue. */
  PaperBuilder referred(String label, Share share, Answer answer) {
    referred.add(ExpectedRow.referred(label, share, answer));
    return this;
  }

  PaperBuilder newPage() {
    return add(new Piece.NewPage());
  }

  PaperBuilder linesLeft(int lines) {
    return add(new Piece.LinesLeft(lines));
  }

  PaperBuilder note(String mark, String text) {
    notes.put(mark, Markup.oneLine(text));
    return this;
  }

  Paper build(String file, Era era, FrontMatter front) {
    return new Paper(file, era, front, pieces, referred, notes);
  }

  private Piece.Recommendation removeLast() {
    return (Piece.Recommendation) pieces.remove(pieces.size() - 1);
  }

  private PaperBuilder add(Piece piece) {
    pieces.add(piece);
    return this;
  }
}
