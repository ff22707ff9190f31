package org.uprlib.extract.write.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uprlib.extract.write.export.Sylvania.HOLY_SEE;
import static org.uprlib.extract.write.export.Sylvania.IVORY_COAST;
import static org.uprlib.extract.write.export.Sylvania.SPAIN;
import static org.uprlib.extract.write.export.Sylvania.extraction;
import static org.uprlib.extract.write.export.Sylvania.recommendation;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.uprlib.core.document.Location;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;

class JsonlExporterTest {
  @Test
  void writesEveryFieldOfTheContract() throws IOException {
    Recommendation shared =
        recommendation(
            "115.10",
            "Sign and ratify the Convention",
            List.of(SPAIN, IVORY_COAST),
            List.of(
                new Request(List.of(SPAIN), "Sign the Convention"),
                new Request(List.of(IVORY_COAST), "Ratify the Convention")));

    assertThat(Written.by(ExportFormat.JSONL, extraction("sylvania.pdf", shared)).text())
        .isEqualTo(
            oneLine(
                """
                {"source":"sylvania.pdf",
                "document":{"symbol":"A/HRC/43/99","stateUnderReview":null,
                "stateUnderReviewName":"Sylvania","session":34,"cycle":3,"councilSession":43,
                "date":"2020-01-07","language":"en","kind":"working-group-report"},
                "paragraph":"115.10",
                "text":"Sign and ratify the Convention",
                "originalText":"115.10 Sign and ratify the Convention (Spain);",
                "heading":"Treaties",
                "recommendingStates":["ESP","CIV"],
                "requests":[{"states":["ESP"],"text":"Sign the Convention"},
                {"states":["CIV"],"text":"Ratify the Convention"}],
                "position":{"status":"supported","qualification":"already-implemented",
                "source":{"symbol":"A/HRC/43/99","paragraph":"115"},
                "evidence":"enjoy the support of","comment":null,"reason":null},
                "location":{"page":12,"start":100,"end":150}}
                """));
  }

  @Test
  void writesWhatIsAskedWithTheWordsThatShowIt() throws IOException {
    assertThat(Written.by(ExportFormat.JSONL, extraction("a.pdf", Sylvania.enriched())).text())
        .contains(
            oneLine(
                    """
                    "requests":[{"states":["ESP"],
                    "text":"Withdraw reservations to CEDAW and decriminalize same-sex relations by 2030",
                    "action":5,
                    "issues":["International instruments","Sexual Orientation and Gender Identity"],
                    "sogiesc":["decriminalisation","family-partnership"],
                    "instruments":[{"id":"CEDAW","asks":["withdraw-reservations"]}]}],
                    """)
                .strip())
        .contains(
            oneLine(
                    """
                    "action":5,
                    "issues":["International instruments","Sexual Orientation and Gender Identity"],
                    "sogiesc":["decriminalisation","family-partnership"],
                    "enrichment":{"action":{"category":5,"confidence":0.988,"verbs":["Withdraw"],
                    "words":["Withdraw reservations"]},
                    "issues":[{"name":"International instruments","confidence":0.9,"words":["CEDAW"]},
                    {"name":"Sexual Orientation and Gender Identity","confidence":0.8,"words":[]}],
                    "sogiesc":{"confidence":0.97,
                    "topics":[{"name":"decriminalisation","words":["decriminalize"]},
                    {"name":"family-partnership","words":[]}],"words":["same-sex relations"]},
                    "instruments":[{"id":"CEDAW","name":"Convention on Women","words":"CEDAW",
                    "asks":[{"ask":"withdraw-reservations","words":"Withdraw reservations"}]}],
                    "groups":[{"name":"women","words":["CEDAW"]}],
                    "goals":[{"number":5,"confidence":0.712,"targets":["5.1","5.c"],"words":["CEDAW"]}],
                    "traits":[{"name":"time-bound","words":["by 2030"]}],
                    "ownThemes":[{"name":"Equal love","words":["same-sex relations"]}]},
                    "location":
                    """)
                .strip());
  }

  @Test
  void whatIsNotKnownIsNull() throws IOException {
    Recommendation unknown =
        new Recommendation(
            "3",
            "Ratify",
            "3. Ratify",
            Optional.empty(),
            List.of(),
            List.of(),
            Position.unknown("No lead-in."),
            new Location(OptionalInt.empty(), new Span(0, 9)));
    Extraction extraction = new Extraction("a.docx", Sylvania.UNKNOWN, List.of(unknown), List.of());

    assertThat(Written.by(ExportFormat.JSONL, extraction).text())
        .isEqualTo(
            oneLine(
                """
                {"source":"a.docx",
                "document":{"symbol":null,"stateUnderReview":null,"stateUnderReviewName":null,
                "session":null,"cycle":null,"councilSession":null,"date":null,"language":null,
                "kind":"unknown"},
                "paragraph":"3","text":"Ratify","originalText":"3. Ratify","heading":null,
                "recommendingStates":[],"requests":[],
                "position":{"status":"unknown","qualification":null,"source":null,
                "evidence":null,"comment":null,"reason":"No lead-in."},
                "location":{"page":null,"start":0,"end":9}}
                """));
  }

  @Test
  void recommendationsOfAllPapersFollowEachOtherOneALine() throws IOException {
    String text =
        Written.by(
                ExportFormat.JSONL,
                extraction("a.pdf", recommendation("1", "A"), recommendation("2", "B")),
                extraction("none.pdf"),
                extraction("b.pdf", recommendation("1", "C\nD")))
            .text();

    assertThat(text).endsWith("}\n");
    assertThat(text.lines()).hasSize(3).allMatch(l -> l.startsWith("{") && l.endsWith("}"));
    assertThat(text.lines().map(l -> l.substring(0, 19)))
        .containsExactly(
            "{\"source\":\"a.pdf\",\"", "{\"source\":\"a.pdf\",\"", "{\"source\":\"b.pdf\",\"");
  }

  @Test
  void noPaperGivesNoLine() throws IOException {
    assertThat(Written.by(ExportFormat.JSONL).bytes()).isEmpty();
  }

  @Test
  void textIsUtf8AndHalfAPairOfSurrogatesDoesNoHarm() throws IOException {
    Recommendation odd = recommendation("1", "Türkiye 𝒜 \uD83D!", List.of(HOLY_SEE), List.of());

    assertThat(Written.by(ExportFormat.JSONL, extraction("côte.pdf", odd)).text())
        .contains("\"source\":\"côte.pdf\"", "\"text\":\"Türkiye 𝒜 \uFFFD!\"");
  }

  private static String oneLine(String json) {
    return json.replace("\n", "") + "\n";
  }
}
