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
    Validator chosen = knowledge.validator().get().withOptions(options(fields));
    // What seems to be no submission may name nobody who submits.
    boolean asks =
        papers.size() == 1
            && !fields.containsKey(SubmitterQuestion.ASKED)
            && !fields.containsKey(ANYWAY);
    List<CheckedSubmission> checked = new ArrayList<>();
    Map<String, Throwable> failures = new TreeMap<>();
    for (Paper paper : papers) {
      try {
        checked.add(CheckedSubmission.of(paper, check(paper, chosen, fields), traits));
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
  private static Report check(Paper paper, Validator chosen, Map<String, String> fields)
      throws IOException {
    return fields.containsKey(ANYWAY)
        ? chosen.validateAnyway(paper.content(), paper.name())
        : chosen.validate(paper.content(), paper.name());
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

  /**
   * Papers that were checked, each on its own. Immutable.
   *
   * @param checked in the order in which they were dropped
   * @param failures why papers could not be read, by their names
   */
  private record CheckedSubmissions(
      List<CheckedSubmission> checked, Map<String, Throwable> failures) implements Result {
    private static final Fragment PAGE = new Fragment("checked");

    CheckedSubmissions {
      checked = List.copyOf(checked);
      failures = Map.copyOf(failures);
    }

    @Override
    public String title(Wording wording) {
      return checked.size() == 1 && failures.isEmpty()
          ? checked.get(0).name()
          : wording.counted("check.papers", checked.size() + failures.size());
    }

    @Override
    public String page(Visit visit, Wording wording) {
      boolean alone = checked.size() == 1 && failures.isEmpty();
      boolean judged = checked.stream().allMatch(each -> each.report().judged());
      List<Map<String, ?>> views = new ArrayList<>();
      for (CheckedSubmission each : checked) {
        views.add(each.view(alone ? "" : each.name(), prefix(views.size()), visit, wording));
      }
      return PAGE.fill(
          Map.of(
              "failures",
              Failure.list(failures, wording),
              "checked",
              views,
              "anyway",
              judged ? "" : visit.to("check", visit.part(1), CheckRoom.ANYWAY)),
          wording);
    }

    /** Names of files begin with the number of their paper, if there are several. */
    private String prefix(int index) {
      return checked.size() == 1 ? "" : index + 1 + "-";
    }

    @Override
    public Optional<Answer> file(String name, Visit visit, Wording wording) throws IOException {
      for (int i = 0; i < checked.size(); i++) {
        if (name.startsWith(prefix(i))) {
          Optional<Answer> file = checked.get(i).file(name.substring(prefix(i).length()), wording);
          if (file.isPresent()) {
            return file;
          }
        }
      }
      return Optional.empty();
    }
  }
}
