package org.uprlib.samples.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A recommendation's text, once however often it was made, with what coders said of it.
 *
 * @param text in lower case
 * @param states States under review that it was made to
 * @param codes issues (UPR Info), targets and groups (Danish Institute for Human Rights)
 */
record CodedText(String text, Set<String> states, Set<String> codes) {
  private static final Set<String> KINDS = Set.of(CodedRow.ISSUE, CodedRow.TARGET, CodedRow.GROUP);

  /** The texts of {@code rows}. */
  static List<CodedText> of(List<CodedRow> rows) {
    Map<String, CodedText> texts = new LinkedHashMap<>();
    for (CodedRow row : rows) {
      CodedText text =
          texts.computeIfAbsent(
              row.text().toLowerCase(Locale.ROOT).strip(),
              key -> new CodedText(key, new TreeSet<>(), new TreeSet<>()));
      text.states().add(row.state());
      row.labels().stream()
          .filter(label -> KINDS.contains(CodedRow.kindOf(label)))
          .forEach(text.codes()::add);
    }
    return new ArrayList<>(texts.values());
  }

  /** The codes of one kind. */
  Set<String> codes(String kind) {
    return codes.stream().filter(code -> code.startsWith(kind)).collect(Collectors.toSet());
  }
}
