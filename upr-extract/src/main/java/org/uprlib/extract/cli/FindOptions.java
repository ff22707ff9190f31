package org.uprlib.extract.cli;

import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.find.Query;
import org.uprlib.extract.find.UnknownNameException;
import picocli.CommandLine.Option;

/** What to look for. */
final class FindOptions {
  @Option(
      names = {"-t", "--text"},
      paramLabel = "WORDS",
      description =
          "Whole words that must all occur in the recommendation, in any order; \"in quotation"
              + " marks\", words that follow each other; discriminat*, the beginning of a word."
              + " Words are not reduced to their stems: torture does not find tortured.")
  private List<String> texts = new ArrayList<>();

  @Option(names = "--issue", paramLabel = "NAME", description = "UPR Info's issue.")
  private List<String> issues = new ArrayList<>();

  @Option(
      names = "--action",
      paramLabel = "N",
      description =
          "UPR Info's action category: 1 minimal, 2 continuing, 3 considering, 4 general or 5"
              + " specific, as number or word.")
  private List<String> actions = new ArrayList<>();

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "State under review: its ISO 3166-1 code or any of its names.")
  private List<String> states = new ArrayList<>();

  @Option(
      names = "--by",
      paramLabel = "STATE",
      description = "State that made the recommendation, alone or with others.")
  private List<String> by = new ArrayList<>();

  @Option(
      names = "--position",
      paramLabel = "POSITION",
      description = "supported, noted, partial, pending or unknown.")
  private List<String> positions = new ArrayList<>();

  @Option(
      names = "--sogiesc",
      paramLabel = "TOPIC",
      arity = "0..1",
      preprocessor = AttachedOnly.class,
      description =
          "About sexual orientation, gender identity and expression, or sex characteristics; with"
              + " --sogiesc=TOPIC, about decriminalisation, anti-discrimination,"
              + " hate-crime-violence, legal-gender-recognition, intersex, family-partnership,"
              + " defenders, health or general.")
  private List<String> sogiesc = new ArrayList<>();

  @Option(
      names = "--group",
      paramLabel = "NAME",
      description = "Group of persons, e.g. women or persons-with-disabilities.")
  private List<String> groups = new ArrayList<>();

  @Option(
      names = "--goal",
      paramLabel = "N",
      description = "Number of a Sustainable Development Goal, 1 to 17.")
  private List<Integer> goals = new ArrayList<>();

  @Option(
      names = "--instrument",
      paramLabel = "NAME",
      description = "Treaty, mechanism or standard that is named, e.g. CEDAW or ILO-C169.")
  private List<String> instruments = new ArrayList<>();

  @Option(names = "--session", paramLabel = "N", description = "Session of the Working Group.")
  private List<Integer> sessions = new ArrayList<>();

  @Option(names = "--cycle", paramLabel = "N", description = "Cycle of the review.")
  private List<Integer> cycles = new ArrayList<>();

  /**
   * The query that the options make.
   *
   * @throws UnknownNameException if an option gives a name that is not known
   */
  Query query(States known) throws UnknownNameException {
    return Query.with(known)
        .texts(texts)
        .issues(issues)
        .actions(actions)
        .states(states)
        .by(by)
        .positions(positions)
        .sogiesc(sogiesc)
        .groups(groups)
        .goals(goals)
        .instruments(instruments)
        .sessions(sessions)
        .cycles(cycles)
        .build();
  }
}
