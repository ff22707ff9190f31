package org.uprlib.samples.desk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.submission.Authorship;
import org.uprlib.validate.Validator;
import org.uprlib.validate.ValidatorOptions;
import org.uprlib.validate.rule.PaperType;

/** Where a submission is checked. Thread-safe. */
final class CheckRoom implements Room {
  private final States states;
  private final Validator validator;

  CheckRoom(States states) throws IOException {
    this.states = states;
    this.validator = Validator.with(ValidatorOptions.NONE, states);
  }

  @Override
  public String word() {
    return "check";
  }

  @Override
  public boolean takesSeveral() {
    return false;
  }

  @Override
  public Result read(List<Paper> papers, Map<String, String> fields, Progress progress)
      throws IOException {
    ValidatorOptions options = options(fields);
    Validator chosen =
        options.equals(ValidatorOptions.NONE) ? validator : Validator.with(options, states);
    Paper paper = papers.get(0);
    return new CheckedSubmission(
        paper, chosen.validate(paper.content(), paper.name()), options, states);
  }

  private static ValidatorOptions options(Map<String, String> fields) {
    ValidatorOptions options = ValidatorOptions.NONE;
    String session = fields.getOrDefault("session", "").strip();
    if (session.matches("[1-9]\\d?") && Integer.parseInt(session) <= Session.LATEST) {
      options = options.withSession(Integer.parseInt(session));
    }
    options =
        switch (fields.getOrDefault("authors", "")) {
          case "single" -> options.withAuthorship(Authorship.SINGLE);
          case "joint" -> options.withAuthorship(Authorship.JOINT);
          default -> options;
        };
    return fields.containsKey("anyway") ? options.withPaper(PaperType.SUBMISSION) : options;
  }
}
