package org.uprlib.extract.match.reviews;

import static org.uprlib.extract.write.format.Field.integer;
import static org.uprlib.extract.write.format.Field.integerIfAny;
import static org.uprlib.extract.write.format.Field.objects;
import static org.uprlib.extract.write.format.Field.optionalText;
import static org.uprlib.extract.write.format.Field.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.uprlib.extract.match.ResultFields;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.format.Field;
import org.uprlib.extract.write.format.PaperFields;
import org.uprlib.extract.write.translation.Listed;
import org.uprlib.extract.write.translation.Term;
import org.uprlib.extract.write.translation.Terminology;

/** What results contain of chains: the fields of JSON, the columns of CSV and workbooks. */
final class FollowFields {
  private static final List<Field<Chain.Link>> LINK =
      List.of(
          integerIfAny("session", "", link -> link.review().session()),
          integerIfAny("cycle", "", link -> link.review().cycle()),
          optionalText("symbol", "", link -> link.review().symbol()),
          objects("recommendations", "", ResultFields.ROW, Chain.Link::rows));

  private static final Field<Chain> NUMBER =
      integer("chain", "counted from 1", Chain::number).headed(7, "Chain");
  private static final Field<Chain> STATUSES =
      texts(
          "statuses",
          "`repeated`, `new`, `dropped`, `related`, `perhaps-related`, `refused-twice`,"
              + " `supported-before`, `weaker-supported`, `never-answered`, `no-answer-here`,"
              + " `unclear-answer`, `not-compared`",
          chain -> chain.statuses().stream().sorted().map(Chain.Status::word).toList());

  /** An object of JSON Lines. */
  static final List<Field<Chain>> LINE =
      List.of(
          NUMBER,
          STATUSES,
          texts(
              "related",
              "numbers of chains on the same matter, or that may be if none is",
              chain -> chain.related().stream().map(String::valueOf).toList()),
          objects("reviews", "in order of time", LINK, Chain::links));

  private static final Field<Chain> BECAME =
      Field.sheet(26, "What became of it", FollowFields::statuses);
  private static final Field<Chain> RELATED =
      Field.column("related", 14, "See also", FollowFields::related);

  record Member(Chain chain, ResultRow row) {
    static List<Member> of(Followed followed) {
      return followed.chains().stream()
          .flatMap(chain -> chain.rows().stream().map(row -> new Member(chain, row)))
          .toList();
    }
  }

  /** The columns of recommendations, in CSV and workbooks. */
  static final List<Field<Member>> MEMBERS =
      PaperFields.joined(
          Field.all(List.of(NUMBER, STATUSES, BECAME, RELATED), Member::chain),
          Field.all(ResultFields.COLUMNS, Member::row));

  private FollowFields() {}

  /** The columns of a workbook's sheet of chains: for each review the answers and the States. */
  static List<Field<Chain>> chains(List<Followed.Review> reviews, Terminology words) {
    List<Field<Chain>> columns = new ArrayList<>();
    columns.add(NUMBER);
    columns.add(BECAME);
    columns.add(
        Field.sheet(60, "Last wording", chain -> chain.rows().get(chain.rows().size() - 1).text()));
    for (Followed.Review review : reviews) {
      columns.add(
          Field.sheet(
              30,
              review.session().isPresent() ? words.term(session(review)) : review.title(),
              chain -> answers(chain, review)));
    }
    columns.add(RELATED);
    return columns;
  }

  private static Term session(Followed.Review review) {
    return new Term("review", "session", Map.of("session", review.session().getAsInt()));
  }

  private static Listed statuses(Chain chain) {
    return new Listed(
        chain.statuses().stream().sorted().map(each -> Term.of("chain", each.word())).toList(),
        "; ");
  }

  private static Listed answers(Chain chain, Followed.Review review) {
    return new Listed(
        chain.links().stream()
            .filter(link -> link.review().equals(review))
            .flatMap(link -> link.rows().stream())
            .map(FollowFields::answer)
            .toList(),
        "\n");
  }

  private static Term answer(ResultRow row) {
    return new Term(
        "made",
        "in",
        Map.of(
            "paragraph",
            row.paragraph(),
            "position",
            ResultFields.position(row),
            "states",
            new Listed(row.recommendingStates(), ", ")));
  }

  static String positions(Chain.Link link) {
    return link.positions().stream().map(PositionStatus::word).collect(Collectors.joining(", "));
  }

  private static String related(Chain chain) {
    return chain.related().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
