package org.uprlib.samples.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes down a paper piece by piece. Texts may run over several lines. Not thread-safe. */
final class PaperBuilder {
  private final List<PaperPiece> pieces = new ArrayList<>();
  private final List<ExpectedRow> referred = new ArrayList<>();
  private final Map<String, String> notes = new LinkedHashMap<>();
  private String leadIn = "";

  PaperBuilder chapter(String number, String text) {
    return add(new PaperPiece.Title(1, number, text));
  }

  PaperBuilder part(String number, String text) {
    return add(new PaperPiece.Title(2, number, Markup.oneLine(text)));
  }

  PaperBuilder theme(String text) {
    return add(new PaperPiece.Title(3, "", text));
  }

  PaperBuilder body(int number, String text) {
    return add(new PaperPiece.Body(number, Markup.oneLine(text)));
  }

  PaperBuilder item(String letter, String text) {
    return add(new PaperPiece.Item(letter, Markup.oneLine(text)));
  }

  PaperBuilder plain(String text) {
    return add(new PaperPiece.Plain(Markup.oneLine(text)));
  }

  PaperBuilder comment(String label, String text) {
    return add(new PaperPiece.Comment(label, Markup.oneLine(text)));
  }

  PaperBuilder closing(String text) {
    return add(new PaperPiece.Closing(text));
  }

  PaperBuilder members(String... members) {
    Arrays.stream(members).map(PaperPiece.Member::new).forEach(this::add);
    return this;
  }

  PaperBuilder conclusion(int number, String text) {
    return add(new PaperPiece.Conclusion(number, Markup.oneLine(text)));
  }

  PaperBuilder leadIn(int number, StatedPosition answer, String text) {
    leadIn = number + ".";
    return add(new PaperPiece.LeadIn(number, Markup.oneLine(text), answer));
  }

  /** A recommendation that all its States made as a whole. */
  PaperBuilder recommendation(String label, String codes, String closing, String body) {
    return shared(label, closing, body, SharedRequest.of(codes, body));
  }

  /** A recommendation in which States asked for different things. */
  PaperBuilder shared(String label, String closing, String body, SharedRequest... shares) {
    if (!label.startsWith(leadIn)) {
      throw new IllegalArgumentException(label + " stands under lead-in " + leadIn);
    }
    return add(
        new PaperPiece.Recommendation(
            label,
            Optional.empty(),
            Markup.oneLine(body),
            closing,
            List.of(shares),
            Optional.empty()));
  }

  /** The recommendation before is printed with this number instead of its usual one. */
  PaperBuilder printedAs(String number) {
    PaperPiece.Recommendation last = removeLast();
    return add(
        new PaperPiece.Recommendation(
            last.label(),
            Optional.of(number),
            last.body(),
            last.closing(),
            last.shares(),
            last.answer()));
  }

  /** The recommendation before has an answer of its own, stated further down. */
  PaperBuilder answered(StatedPosition answer) {
    PaperPiece.Recommendation last = removeLast();
    return add(
        new PaperPiece.Recommendation(
            last.label(),
            last.printed(),
            last.body(),
            last.closing(),
            last.shares(),
            Optional.of(answer)));
  }

  /** The conclusions point at a recommendation that stands in the dialogue. */
  PaperBuilder referred(String label, SharedRequest share, StatedPosition answer) {
    referred.add(ExpectedRow.referred(label, share, answer));
    return this;
  }

  PaperBuilder newPage() {
    return add(new PaperPiece.NewPage());
  }

  PaperBuilder linesLeft(int lines) {
    return add(new PaperPiece.LinesLeft(lines));
  }

  PaperBuilder note(String mark, String text) {
    notes.put(mark, Markup.oneLine(text));
    return this;
  }

  SamplePaper build(String file, Era era, FrontMatter front) {
    return new SamplePaper(file, era, front, pieces, referred, notes);
  }

  private PaperPiece.Recommendation removeLast() {
    return (PaperPiece.Recommendation) pieces.remove(pieces.size() - 1);
  }

  private PaperBuilder add(PaperPiece piece) {
    pieces.add(piece);
    return this;
  }
}
