package org.uprlib.samples.train;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.enrich.RequestReader;
import org.uprlib.extract.enrich.classify.Classifiers;
import org.uprlib.extract.enrich.classify.Classifiers.Answer;
import org.uprlib.extract.enrich.classify.Classifiers.LinkedGoal;
import org.uprlib.extract.enrich.classify.Classifiers.LinkedGroup;
import org.uprlib.extract.model.Enrichment;
import org.uprlib.extract.model.Goal;
import org.uprlib.extract.model.TermTheme;

/** Measures of what models predict for rows that they have not seen. Not thread-safe. */
final class Figures {
  private static final String SOGIESC_ISSUE =
      CodedRow.ISSUE + "Sexual Orientation and Gender Identity";

  /** Not a coder's label, but the theme that the library finds in addition to the issue. */
  private static final String SOGIESC_THEME = "theme SOGIESC";

  private final LabelFigures labels = new LabelFigures();
  private final Map<String, LabelFigures> bySessions = new TreeMap<>();
  private final LabelCounts sogiesc = new LabelCounts();
  private final Reliability actions = Reliability.byTenths();
  private final Reliability issues = Reliability.byTenths();

  /**
   * Counts what is predicted for {@code row}.
   *
   * @param reader as the classifiers take texts
   * @param enricher with the classifiers' models, for predictions that use tables of words as well
   */
  void add(
      CodedRow row, RequestReader reader, Classifiers classifiers, Optional<Enricher> enricher) {
    Optional<Answer> answer =
        Optional.of(reader.read(row.text(), row.session()))
            .filter(read -> !read.isEmpty())
            .map(classifiers::answer);
    Set<String> given =
        enricher
            .map(each -> labels(each.enrich(row.text(), row.session())))
            .or(() -> answer.map(Figures::labels))
            .orElse(Set.of());
    labels.add(row, given);
    row.session()
        .ifPresent(
            session ->
                bySessions
                    .computeIfAbsent(sessions(session), key -> new LabelFigures())
                    .add(row, given));
    if (row.isCodedFor(SOGIESC_ISSUE)) {
      sogiesc.add(row.labels().contains(SOGIESC_ISSUE), given.contains(SOGIESC_THEME));
    }
    answer.ifPresent(each -> addStated(row, each));
  }

  private void addStated(CodedRow row, Answer answer) {
    String action = CodedRow.ACTION + answer.action().category();
    if (row.isCodedFor(action)) {
      actions.add(answer.action().confidence(), row.labels().contains(action));
    }
    if (row.isCodedFor(CodedRow.ISSUE)) {
      answer
          .issues()
          .probabilities()
          .forEach(
              (issue, stated) -> issues.add(stated, row.labels().contains(CodedRow.ISSUE + issue)));
    }
  }

  /** Coders' habits changed with session 21; in 27 they recorded no issues. */
  private static String sessions(int session) {
    return session < 21 ? "1–20" : session < 27 ? "21–26" : "27–";
  }

  private static Set<String> labels(Answer answer) {
    Set<String> labels = new TreeSet<>();
    labels.add(CodedRow.ACTION + answer.action().category());
    answer.issues().given().forEach(issue -> labels.add(CodedRow.ISSUE + issue.name()));
    for (LinkedGoal goal : answer.links().goals()) {
      labels.add(CodedRow.GOAL + goal.number());
      goal.targets().forEach(target -> labels.add(CodedRow.TARGET + target));
    }
    answer.links().groups().stream()
        .filter(LinkedGroup::isGiven)
        .forEach(group -> labels.add(CodedRow.GROUP + group.name()));
    return labels;
  }

  private static Set<String> labels(Enrichment enrichment) {
    Set<String> labels = new TreeSet<>();
    enrichment.action().ifPresent(action -> labels.add(CodedRow.ACTION + action.category()));
    enrichment.issues().forEach(issue -> labels.add(CodedRow.ISSUE + issue.name()));
    enrichment.sogiesc().ifPresent(theme -> labels.add(SOGIESC_THEME));
    for (Goal goal : enrichment.goals()) {
      labels.add(CodedRow.GOAL + goal.number());
      goal.targets().forEach(target -> labels.add(CodedRow.TARGET + target));
    }
    enrichment.terms(TermTheme.GROUPS).stream()
        .map(group -> CodedRow.labelOf(CodedRow.GROUP, group.name()))
        .filter(CodedRow::isCodersGroup)
        .forEach(labels::add);
    return labels;
  }

  String toMarkdown() {
    Markdown out =
        new Markdown().head("measure | figure").line("| action accuracy | %s |", accuracy(labels));
    if (sogiesc.given() > 0) {
      addMeasures(out, "SOGIESC ", sogiesc);
    }
    for (String kind :
        List.of(CodedRow.ACTION, CodedRow.ISSUE, CodedRow.GOAL, CodedRow.TARGET, CodedRow.GROUP)) {
      addMeasures(out, kind, labels.all(kind));
      out.line("| %smacro-F1 | %s |", kind, Markdown.share(labels.macroF1(kind)));
    }
    out.line("").head("sessions | rows | action accuracy | issue micro-F1");
    bySessions.forEach(
        (sessions, of) ->
            out.line(
                "| %s | %d | %s | %s |",
                sessions,
                of.all(CodedRow.ACTION).gold(),
                accuracy(of),
                Markdown.share(of.all(CodedRow.ISSUE).f1())));
    out.line("")
        .add(labels.table())
        .line("%nCalibration%n")
        .head("stated | action: given | right | issues: given | right");
    for (int i = 0; i < actions.ranges().size(); i++) {
      Reliability.Range range = actions.ranges().get(i);
      out.line("| %s | %s | %s |", range.name(), range.cells(), issues.ranges().get(i).cells());
    }
    return out.toString();
  }

  private static void addMeasures(Markdown out, String kind, LabelCounts all) {
    out.line("| %sprecision | %s |", kind, Markdown.share(all.precision()))
        .line("| %srecall | %s |", kind, Markdown.share(all.recall()))
        .line("| %smicro-F1 | %s |", kind, Markdown.share(all.f1()));
  }

  /** Each row has one action. */
  private static String accuracy(LabelFigures labels) {
    return Markdown.share(labels.all(CodedRow.ACTION).recall());
  }

  /** How well labels are given, each alone and all of a kind together. Not thread-safe. */
  static final class LabelFigures {
    /** Targets in the order of their goals. */
    private final Map<String, LabelCounts> counts =
        new TreeMap<>(
            Comparator.comparing(CodedRow::kindOf)
                .thenComparingInt(LabelFigures::number)
                .thenComparing(Comparator.naturalOrder()));

    private static int number(String label) {
      String number = label.replaceAll("^\\D+|\\D.*", "");
      return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    /** Counts a row's labels of the kinds that it is coded for. */
    void add(CodedRow row, Set<String> given) {
      Set<String> all = new HashSet<>(row.labels());
      all.addAll(given);
      for (String label : all) {
        if (row.isCodedFor(label)) {
          counts
              .computeIfAbsent(label, key -> new LabelCounts())
              .add(row.labels().contains(label), given.contains(label));
        }
      }
    }

    private List<LabelCounts> each(String kind) {
      return counts.keySet().stream()
          .filter(label -> label.startsWith(kind))
          .map(counts::get)
          .toList();
    }

    /** All labels of a kind. */
    LabelCounts all(String kind) {
      LabelCounts all = new LabelCounts();
      each(kind).forEach(all::add);
      return all;
    }

    /** The mean F1 of the labels of a kind that rows bear. */
    double macroF1(String kind) {
      return each(kind).stream()
          .filter(label -> label.gold() > 0)
          .mapToDouble(LabelCounts::f1)
          .average()
          .orElse(Double.NaN);
    }

    Markdown table() {
      Markdown table = new Markdown().head("label | rows | precision | recall | F1");
      counts.forEach(
          (label, of) ->
              table.line(
                  "| %s | %d | %s | %s | %.3f |",
                  label,
                  of.gold(),
                  Markdown.share(of.precision()),
                  Markdown.share(of.recall()),
                  of.f1()));
      return table;
    }
  }
}
