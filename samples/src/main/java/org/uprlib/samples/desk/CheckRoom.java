package org.uprlib.samples.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.uprlib.core.paper.Authorship;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.Worded;
import org.uprlib.validate.Report;
import org.uprlib.validate.Validator;
import org.uprlib.validate.ValidatorOptions;
import org.uprlib.validate.rule.ConsultativeStatus;
import org.uprlib.validate.rule.PaperType;

/** Where submissions and statements are checked. Thread-safe. */
final class CheckRoom implements Room {
  /** The field by which a person says that a paper is to be checked though it seems to be none. */
  static final String ANYWAY = "anyway";

  private final Knowledge knowledge;
  private final AskTraits traits;

  CheckRoom(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.traits = new AskTraits(knowledge);
  }

  @Override
  public void prepare() {
    knowledge.validator().begin();
    knowledge.enricher().begin();
  }

  @Override
  public String word() {
    return "check";
  }

  @Override
  public boolean asksMore() {
    return true;
  }

  @Override
  public Result read(List<Paper> papers, Map<String, String> fields, Progress progress)
      throws IOException {
    ValidatorOptions options = options(fields);
    Validator chosen = knowledge.validator().get().withOptions(options);
    // What seems to be no submission may name nobody who submits.
    boolean asks =
        papers.size() == 1
            && !fields.containsKey(SubmitterQuestion.ASKED)
            && !fields.containsKey(ANYWAY);
    List<CheckedSubmission> checked = new ArrayList<>();
    Map<String, Throwable> failures = new TreeMap<>();
    for (Paper paper : papers) {
      try {
        checked.add(CheckedSubmission.of(paper, check(paper, chosen, options, fields), traits));
      } catch (IOException | RuntimeException e) {
        if (papers.size() == 1) {
          throw e;
        }
        failures.put(paper.name(), e);
      }
      progress.reached(checked.size() + failures.size());
    }
    CheckedSubmissions result = new CheckedSubmissions(checked, failures);
    Optional<SubmitterQuestion> question =
        asks
            ? SubmitterQuestion.of(checked.get(0).name(), checked.get(0).report())
            : Optional.empty();
    return question.isPresent() ? question.get() : result;
  }

  /** What is nothing to be judged is a submission only for whoever says so. */
  private Report check(
      Paper paper, Validator chosen, ValidatorOptions options, Map<String, String> fields)
      throws IOException {
    Report report = chosen.validate(paper.content(), paper.name());
    return report.judged() || !fields.containsKey(ANYWAY)
        ? report
        : chosen
            .withOptions(options.withPaper(PaperType.SUBMISSION))
            .validate(paper.content(), paper.name());
  }

  private static ValidatorOptions options(Map<String, String> fields) {
    ValidatorOptions options = Knowledge.ofToday();
    String session = fields.getOrDefault("session", "").strip();
    if (session.matches("[1-9]\\d?") && Integer.parseInt(session) <= Session.LATEST) {
      options = options.withSession(Integer.parseInt(session));
    }
    options = options.withSubmitters(SubmitterQuestion.answered(fields));
    options =
        switch (fields.getOrDefault("authors", "")) {
          case "single" -> options.withAuthorship(Authorship.SINGLE);
          case "joint" -> options.withAuthorship(Authorship.JOINT);
          default -> options;
        };
    options =
        switch (fields.getOrDefault("status", "")) {
          case "general" -> options.withStatus(ConsultativeStatus.GENERAL);
          case "special" -> options.withStatus(ConsultativeStatus.SPECIAL);
          default -> options;
        };
    Optional<PaperType> paper = Worded.of(PaperType.class, fields.getOrDefault("paper", ""));
    return paper.isPresent() ? options.withPaper(paper.get()) : options;
  }
}
