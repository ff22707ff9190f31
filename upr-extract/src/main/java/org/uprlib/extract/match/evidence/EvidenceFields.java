package org.uprlib.extract.match.evidence;

import static org.uprlib.extract.write.format.Field.integer;
import static org.uprlib.extract.write.format.Field.integerIfAny;
import static org.uprlib.extract.write.format.Field.objectIfAny;
import static org.uprlib.extract.write.format.Field.objects;
import static org.uprlib.extract.write.format.Field.optionalText;
import static org.uprlib.extract.write.format.Field.share;
import static org.uprlib.extract.write.format.Field.text;
import static org.uprlib.extract.write.format.Field.texts;
import static org.uprlib.extract.write.format.Field.truth;

import java.util.List;
import org.uprlib.extract.match.ResultFields;
import org.uprlib.extract.match.evidence.Passage.StatedLevel;
import org.uprlib.extract.read.documentation.Speaker;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.PaperFields;

/** What results contain of evidence: the fields of JSON. */
final class EvidenceFields {
  private static final List<Field<Speaker>> SPEAKER =
      List.of(
          text("kind", "`state`, `body` or `stakeholder`", speaker -> speaker.kind().word()),
          text("name", "", Speaker::name),
          optionalText("acronym", "", Speaker::acronym),
          texts("members", "of a joint submission", Speaker::members));

  private static final List<Field<StatedLevel>> STATED =
      List.of(
          text(
              "level",
              "`implemented`, `partly-implemented`, `in-progress` or `not-implemented`",
              stated -> stated.level().word()),
          text("words", "that state it", StatedLevel::words));

  private static final List<Field<Passage>> PASSAGE =
      List.of(
          text("source", "name of the file", Passage::source),
          optionalText("symbol", "", Passage::symbol),
          text(
              "kind",
              "`national-report`, `compilation`, `stakeholders-summary`, `mid-term-report` or"
                  + " `submission`",
              passage -> passage.kind().word()),
          integerIfAny("session", "", Passage::session),
          optionalText("paragraph", "its number", Passage::paragraph),
          optionalText("heading", "the nearest above", Passage::heading),
          integerIfAny("page", "", Passage::page),
          integer("start", "place in the paper's text", passage -> passage.span().start()),
          integer("end", "", passage -> passage.span().end()),
          text("words", "as in the paper, without marks of notes", Passage::words),
          objects("speakers", "who says it", SPEAKER, Passage::speakers),
          text(
              "link",
              "`explicit`, `section` or `likeness`",
              passage -> passage.link().kind().word()),
          share(
              "score",
              "how probable it is that it bears on the recommendation, 0 to 1",
              passage -> passage.link().score()),
          truth(
              "folded",
              "whether only the heading of its section names the recommendation, and it is hardly"
                  + " like it",
              passage -> passage.link().folded()),
          text(
              "linkWords",
              "that name the recommendation, or what both have in common",
              passage -> passage.link().words()),
          text(
              "claim",
              "`progress`, `denial`, `description` or `unknown`",
              passage -> passage.claim().word()),
          text("claimWords", "that say it", Passage::claimWords),
          objectIfAny(
              "statedLevel",
              "how far it is implemented in the State's own words",
              STATED,
              Passage::statedLevel));

  /** An object of JSON Lines. */
  static final List<Field<RecommendationEvidence>> LINE =
      PaperFields.joined(
          Field.all(ResultFields.ROW, RecommendationEvidence::recommendation),
          List.of(
              objects(
                  "passages",
                  "those that name it first",
                  PASSAGE,
                  RecommendationEvidence::passages)));

  private EvidenceFields() {}
}
