package org.uprlib.extract.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.RegionalGroup;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Location;
import org.uprlib.extract.model.PaperInfo;
import org.uprlib.extract.model.PaperKind;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;

/** Makes results of the fictitious State's review, with defaults for what a test does not name. */
public final class Sylvania {
  public static final State SPAIN =
      new State("ESP", "Spain", Optional.of(RegionalGroup.WESTERN_EUROPEAN_AND_OTHERS));
  public static final State IVORY_COAST =
      new State("CIV", "Côte d’Ivoire", Optional.of(RegionalGroup.AFRICAN));
  public static final State HOLY_SEE = new State("VAT", "Holy See", Optional.empty());

  public static final PaperInfo REPORT =
      new PaperInfo(
          Optional.of("A/HRC/43/99"),
          Optional.empty(),
          Optional.of("Sylvania"),
          OptionalInt.of(34),
          OptionalInt.of(3),
          OptionalInt.of(43),
          Optional.of(LocalDate.of(2020, 1, 7)),
          Optional.of(Language.ENGLISH),
          PaperKind.WORKING_GROUP_REPORT);

  public static final PaperInfo UNKNOWN =
      new PaperInfo(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          PaperKind.UNKNOWN);

  public static final Position SUPPORTED =
      new Position(
          PositionStatus.SUPPORTED,
          Optional.of(Qualification.ALREADY_IMPLEMENTED),
          Optional.of(new Evidence("enjoy the support of", "A/HRC/43/99", "115", new Span(0, 20))),
          Optional.empty(),
          Optional.empty());

  private Sylvania() {}

  /** A recommendation by Spain, supported. */
  public static Recommendation recommendation(String label, String text) {
    return recommendation(label, text, List.of(SPAIN), List.of(new Request(List.of(SPAIN), text)));
  }

  /** A recommendation that is supported. */
  public static Recommendation recommendation(
      String label, String text, List<State> states, List<Request> requests) {
    return recommendation(label, text, states, requests, SUPPORTED);
  }

  /** Any recommendation. */
  public static Recommendation recommendation(
      String label, String text, List<State> states, List<Request> requests, Position position) {
    return new Recommendation(
        label,
        text,
        label + " " + text + " (Spain);",
        Optional.of("Treaties"),
        states,
        requests,
        position,
        new Location(OptionalInt.of(12), new Span(100, 150)));
  }

  /** A paper's result without notices. */
  public static Extraction extraction(String source, Recommendation... recommendations) {
    return new Extraction(source, REPORT, List.of(recommendations), List.of());
  }

  /** The same result with one more notice, on page 12. */
  public static Extraction noticed(Extraction extraction, String code, String message) {
    List<Notice> notices = new ArrayList<>(extraction.notices());
    notices.add(
        new Notice(
            code, message, Optional.of(new Span(90, 95)), OptionalInt.of(12), Optional.empty()));
    return new Extraction(
        extraction.source(), extraction.paper(), extraction.recommendations(), notices);
  }
}
