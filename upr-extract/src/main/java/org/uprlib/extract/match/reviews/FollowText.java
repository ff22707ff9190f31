package org.uprlib.extract.match.reviews;

import java.util.Locale;
import java.util.stream.Collectors;
import org.uprlib.core.text.TerminalText;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.translation.Term;
import org.uprlib.extract.write.translation.Terminology;

/** Chains as people read them on a terminal. */
final class FollowText {
  private static final String INDENT = "    ";
  private static final String DEEPER = "        ";

  private FollowText() {}

  static String of(Followed followed) {
    StringBuilder text = new StringBuilder();
    for (Chain chain : followed.chains()) {
      String titles =
          chain.statuses().stream()
              .sorted()
              .map(FollowText::title)
              .collect(Collectors.joining("; "));
      text.append(chain.number()).append('.').append(titles.isEmpty() ? "" : " " + titles);
      if (!chain.related().isEmpty()) {
        text.append(
            chain.related().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", " (see also ", ")")));
      }
      text.append('\n');
      for (Chain.Link link : chain.links()) {
        text.append(
            TerminalText.wrapped(
                link.review().title() + ": " + FollowFields.positions(link), INDENT));
        boolean several = link.positions().size() > 1;
        for (ResultRow row : link.rows()) {
          text.append(
              TerminalText.wrapped(
                  row.paragraph()
                      + " "
                      + row.text()
                      + (row.madeBy().isEmpty() ? "" : " (" + row.madeBy() + ")")
                      + (several ? ": " + row.position().status().word() : ""),
                  DEEPER));
        }
      }
      text.append('\n');
    }
    return text.append(total(followed)).toString();
  }

  private static String title(Chain.Status status) {
    return Terminology.english().term(Term.of("chain", status.word()));
  }

  private static String total(Followed followed) {
    StringBuilder total = new StringBuilder();
    total.append(
        String.format(
            Locale.ROOT,
            "%s: %s of %s in %s%n",
            TerminalText.oneLine(followed.state()),
            TerminalText.counted(
                followed.chains().stream().mapToInt(chain -> chain.rows().size()).sum(),
                "recommendation"),
            followed.reviews().stream()
                .map(Followed.Review::title)
                .collect(Collectors.joining(", ")),
            TerminalText.counted(followed.chains().size(), "chain")));
    for (Chain.Status status : Chain.Status.values()) {
      int count = followed.count(status);
      if (count > 0 || !status.isOnlyIfAny()) {
        total.append(String.format(Locale.ROOT, "  %4d %s%n", count, title(status)));
      }
    }
    followed.notices().forEach(notice -> total.append(TerminalText.wrapped(notice.message(), "")));
    return total.toString();
  }
}
