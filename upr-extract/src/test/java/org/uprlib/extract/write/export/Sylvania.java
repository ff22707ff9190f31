package org.uprlib.extract.write.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.uprlib.core.document.Location;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.Certainty;
import org.uprlib.core.paper.Organisation;
import org.uprlib.core.paper.PageEvidence;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.paper.Proposal;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.RegionalGroup;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Action;
import org.uprlib.extract.model.Decision;
import org.uprlib.extract.model.EnrichedProposal;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Goal;
import org.uprlib.extract.model.Indexing;
import org.uprlib.extract.model.Instrument;
import org.uprlib.extract.model.InstrumentMention;
import org.uprlib.extract.model.Issue;
import org.uprlib.extract.model.Paper;
import org.uprlib.extract.model.Pledge;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.model.Sogiesc;
import org.uprlib.extract.model.TermTheme;
import org.uprlib.extract.model.Theme;
import org.uprlib.extract.model.TreatyAct;
import org.uprlib.extract.model.Words;

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

  /** A recommendation with everything that can be told of its content. */
  public static Recommendation enriched() {
    String text = "Withdraw reservations to CEDAW and decriminalize same-sex relations by 2030";
    Enrichment whole =
        new Enrichment(
                Optional.of(
                    new Action(
                        5,
                        0.98765,
                        List.of(words(text, "Withdraw")),
                        List.of(words(text, "Withdraw reservations")))),
                List.of(
                    new Issue("International instruments", 0.9, List.of(words(text, "CEDAW"))),
                    new Issue("Sexual Orientation and Gender Identity", 0.8, List.of())),
                Optional.of(
                    new Sogiesc(
                        0.97,
                        Map.of(
                            Sogiesc.Topic.FAMILY_PARTNERSHIP, List.of(),
                            Sogiesc.Topic.DECRIMINALISATION, List.of(words(text, "decriminalize"))),
                        List.of(words(text, "same-sex relations")))),
                List.of(
                    new InstrumentMention(
                        new Instrument("CEDAW", Instrument.Kind.TREATY, "Convention on Women"),
                        words(text, "CEDAW"),
                        Map.of(
                            TreatyAct.WITHDRAW_RESERVATIONS,
                            words(text, "Withdraw reservations")))),
                List.of(
                    new Goal(
                        5,
                        OptionalDouble.of(0.71239),
                        List.of("5.1", "5.c"),
                        List.of(words(text, "CEDAW")))),
                Map.of(
                    TermTheme.GROUPS,
                    List.of(new Theme("women", List.of(words(text, "CEDAW")))),
                    TermTheme.TRAITS,
                    List.of(new Theme("time-bound", List.of(words(text, "by 2030"))))))
            .withOwnThemes(
                List.of(new Theme("Equal love", List.of(words(text, "same-sex relations")))));
    return recommendation("115.11", text)
        .enriched(whole, List.of(new Request(List.of(SPAIN), text).enriched(whole)));
  }

  private static Words words(String text, String part) {
    int start = text.indexOf(part);
    return Words.of(text, new Span(start, start + part.length()));
  }

  private static final Organisation SUBMITTER =
      new Organisation(
          "Sylvanian Lawyers for Rights",
          Optional.of("SLR"),
          new Span(0, 28),
          new PageEvidence(new Span(0, 28), Certainty.STATED));

  /** A submission with one proposal. */
  public static Extraction submission() {
    return new Extraction(
        "submission.docx",
        REPORT.ofKind(PaperKind.SUBMISSION),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(SUBMITTER),
        List.of(
            new EnrichedProposal(
                new Proposal(
                    Optional.of("12"),
                    "Open more courts",
                    Optional.of("Courts"),
                    new Location(OptionalInt.of(3), new Span(40, 60)),
                    Proposal.Form.LISTED),
                enriched().enrichment())),
        List.of());
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
            code,
            message,
            Optional.of(new Span(90, 95)),
            OptionalInt.of(12),
            Optional.empty(),
            Map.of()));
    return new Extraction(
        extraction.source(), extraction.paper(), extraction.recommendations(), notices);
  }

  /** A report read with its addendum, decision and matrix. */
  public static Extraction review() {
    Recommendation indexed =
        recommendation("115.1", "Build schools")
            .indexed(
                new Indexing(
                    List.of("Right to education", "Rural areas"),
                    List.of("Children"),
                    List.of("4 - QUALITY EDUCATION", "10 - REDUCED INEQUALITIES")));
    Span span = new Span(4, 9);
    Pledge pledge =
        new Pledge(
            "8",
            "Open the archives",
            "8. Open the archives.",
            new Location(OptionalInt.empty(), span),
            "A/HRC/43/99/Add.1",
            new Evidence("Voluntary pledges", "A/HRC/43/99/Add.1", "", span));
    Decision decision =
        new Decision(
            Optional.of("A/HRC/DEC/43/199"),
            Optional.empty(),
            Optional.of(new Evidence("Adopts the outcome", "A/HRC/DEC/43/199", "", span)),
            Optional.of(LocalDate.of(2020, 3, 12)),
            OptionalInt.of(32),
            List.of("A/HRC/43/99", "A/HRC/43/99/Add.1"));
    return new Extraction(
        "report.docx",
        REPORT,
        List.of(new Paper("addendum.docx", addendum())),
        Optional.of(decision),
        List.of(indexed),
        List.of(pledge),
        List.of());
  }

  private static PaperInfo addendum() {
    return new PaperInfo(
        Optional.of("A/HRC/43/99/Add.1"),
        REPORT.stateUnderReview(),
        REPORT.stateName(),
        REPORT.session(),
        REPORT.cycle(),
        REPORT.councilSession(),
        Optional.of(LocalDate.of(2020, 2, 21)),
        REPORT.language(),
        PaperKind.ADDENDUM);
  }
}
