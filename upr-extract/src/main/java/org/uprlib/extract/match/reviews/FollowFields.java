package org.uprlib.extract.match.reviews;

import static org.uprlib.extract.write.format.Field.integer;
import static org.uprlib.extract.write.format.Field.integerIfAny;
import static org.uprlib.extract.write.format.Field.objects;
import static org.uprlib.extract.write.format.Field.optionalText;
import static org.uprlib.extract.write.format.Field.plain;
import static org.uprlib.extract.write.format.Field.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.rows.fields.ResultFields;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.format.Column;
import org.uprlib.extract.write.format.Field;
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

  /** An object of JSON Lines. */
  static final List<Field<Chain>> LINE =
      List.of(
          integer("chain", "counted from 1", Chain::number),
          texts(
              "statuses",
              "`repeated`, `new`, `dropped`, `refused-twice`, `supported-before`, `never-answered`,"
                  + " `not-compared`",
              chain -> chain.statuses().stream().sorted().map(ChainStatus::word).toList()),
          plain(
              "related",
              Field.Kind.TEXTS,
              false,
              "numbers of chains on the same matter",
              chain -> chain.related().stream().map(String::valueOf).toList()),
          objects("reviews", "in order of time", LINK, Chain::links));

  /** A recommendation of a chain. */
  record Member(Chain chain, ResultRow row) {
    static List<Member> of(Followed followed) {
      List<Member> members = new ArrayList<>();
      for (Chain chain : followed.chains()) {
        chain.rows().forEach(row -> members.add(new Member(chain, row)));
      }
      return members;
    }

    Optional<ResultRow> inRow() {
      return Optional.of(row);
    }
  }

  /** The columns of recommendations, in CSV and workbooks. */
  static final List<Column<Member>> MEMBERS = members();

  private FollowFields() {}

  private static List<Column<Member>> members() {
    List<Column<Member>> columns = new ArrayList<>();
    columns.add(Column.of("chain", 7, "Chain", member -> member.chain().number()));
    columns.add(
        Column.csv(
            "statuses",
            member ->
                member.chain().statuses().stream()
                    .sorted()
                    .map(ChainStatus::word)
                    .collect(Collectors.joining("; "))));
    columns.add(Column.sheet(26, "What became of it", member -> statuses(member.chain())));
    columns.add(Column.of("related", 14, "See also", member -> related(member.chain())));
    ResultFields.REVIEW.forEach(column -> columns.add(column.in(Member::inRow)));
    ResultFields.ANSWERED.forEach(column -> columns.add(column.in(Member::inRow)));
    ResultFields.EVIDENCE.forEach(column -> columns.add(column.in(Member::inRow)));
    return List.copyOf(columns);
  }

  /** The columns of a workbook's sheet of chains: for each review the answers and the States. */
  static List<Column<Chain>> chains(List<FollowedReview> reviews, Terminology words) {
    List<Column<Chain>> columns = new ArrayList<>();
    columns.add(Column.sheet(7, "Chain", Chain::number));
    columns.add(Column.sheet(26, "What became of it", FollowFields::statuses));
    columns.add(
        Column.sheet(
            60, "Last wording", chain -> chain.rows().get(chain.rows().size() - 1).text()));
    for (FollowedReview review : reviews) {
      columns.add(
          Column.sheet(
              30,
              review.session().isPresent() ? words.term(session(review)) : review.title(),
              chain -> answers(chain, review)));
    }
    columns.add(Column.sheet(14, "See also", FollowFields::related));
    return columns;
  }

  private static Term session(FollowedReview review) {
    return new Term("review", "session", Map.of("session", review.session().getAsInt()));
  }

  private static Listed statuses(Chain chain) {
    return new Listed(
        chain.statuses().stream().sorted().map(each -> Term.of("chain", each.word())).toList(),
        "; ");
  }

  private static Listed answers(Chain chain, FollowedReview review) {
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
