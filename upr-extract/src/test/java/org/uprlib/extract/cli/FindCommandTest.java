package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.extract.rows.result.ResultLine;

@Timeout(60)
class FindCommandTest {
  private static final String FIRST =
      ResultLine.of(
              "109.1",
              "Take all measures that are needed to prevent torture in places of detention")
          .by("ESP CIV")
          .about(4, "Detention;Torture and other CID treatment", "")
          .json();
  private static final String SECOND =
      ResultLine.of("109.2", "=Repeal laws against same-sex relations")
          .toSylvania()
          .position("noted")
          .about(5, "Sexual Orientation and Gender Identity", "decriminalisation")
          .json();
  private static final String PLAIN = ResultLine.of("109.3", "Train \u001b[31mjudges").json();

  @TempDir private Path folder;
  private Path results;

  @BeforeEach
  void results() throws IOException {
    results =
        Files.writeString(folder.resolve("all.jsonl"), FIRST + "\n" + SECOND + "\n" + PLAIN + "\n");
  }

  @Test
  void showsWhatItFindsToPeople() {
    Ran ran = Ran.command("find", results, "--text", "torture");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .isEqualTo(
            """
            109.1 · Slovenia · session 20 · A/HRC/28/20 · supported
                Take all measures that are needed to prevent torture in places of detention
                Spain, Côte d'Ivoire · action 4 · Detention; Torture and other CID treatment
            """);
    assertThat(ran.err()).containsExactly("1 of 3 recommendations found");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--text torture OR repeal        | 109.1 109.2",
        "--text measures NOT detention   |",
        "--text ~train                   | 109.3",
        "--stem --text trained           | 109.3",
        "--themes THEMES --theme law     | 109.2",
        "--themes THEMES --theme freedom | 109.1 109.2",
        "--themes THEMES --list theme    | freedom law prison",
      })
  void findsByWordsAndThemesOfOnesOwn(String options, String found) throws IOException {
    Path themes =
        Files.writeString(
            folder.resolve("themes.tsv"),
            """
            theme\tparent\tinclude
            freedom
            law\tfreedom\t~law
            prison\tfreedom\t~detain|detention
            """);
    List<Object> arguments = new ArrayList<>(List.of("find", results, "--format", "csv"));
    Matcher words = Pattern.compile("(--\\w+)(?: ([^-]+?))?(?= --|$)").matcher(options);
    while (words.find()) {
      arguments.add(words.group(1));
      if (words.group(2) != null) {
        arguments.add(words.group(2).equals("THEMES") ? themes : words.group(2));
      }
    }
    Ran ran = Ran.command(arguments.toArray());
    String labels =
        options.contains("--list")
            ? String.join(" ", ran.out().lines().toList())
            : Pattern.compile("109\\.\\d")
                .matcher(ran.out())
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.joining(" "));
    assertThat(labels).isEqualTo(found == null ? "" : found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "find  | theme;include~law;!!     | themes.tsv:2: '!!' is not a word.",
        "stats | kind~law                 | themes.tsv:1: 'kind' is not a column",
      })
  void aBrokenRegistryOfThemesIsASentence(String command, String table, String said)
      throws IOException {
    Path themes =
        Files.writeString(
            folder.resolve("themes.tsv"), table.replace(';', '\t').replace('~', '\n'));
    Ran ran = Ran.command(command, results, "--themes", themes);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).singleElement().asString().startsWith(said);
  }

  @ParameterizedTest
  @CsvSource({
    "issue, Detention",
    "group, persons-with-disabilities",
    "instrument, CEDAW",
    "goal, 17",
    "target, 17.19",
    "action, considering",
    "position, noted",
    "sogiesc, intersex",
    "state, CHL Chile"
  })
  void listsTheValuesThatCanBeAskedFor(String kind, String one) {
    Ran ran = Ran.command("find", "--list", kind);

    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).contains(one).doesNotHaveDuplicates();
    assertThat(ran.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--list isue         | unknown list of values 'isue'; did you mean issue",
        "--issue detension   | unknown issue 'detension'; did you mean Detention",
        "--group woman       | unknown group 'woman'; did you mean women",
        "--instrument CEDAV  | unknown instrument 'CEDAV'; did you mean CEDAW",
        "--goal 18           | unknown Sustainable Development Goal '18'",
      })
  void refusesWhatIsNoValue(String options, String said) {
    String[] words = options.split(" ", -1);
    Ran ran = Ran.command("find", words[0], words[1], results);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().get(0)).contains(said);
  }

  @Test
  void textNeverSteersATerminal() {
    assertThat(Ran.command("find", results, "--text", "train").out())
        .doesNotContain("\u001b")
        .contains("    Train [31mjudges\n");
  }

  @Test
  void linesPassThroughByteForByte() {
    Ran ran = Ran.command("find", results, "--position", "noted", "--format", "jsonl");

    assertThat(ran.out()).isEqualTo(SECOND + "\n");
  }

  @Test
  void csvHasARowForEachRecommendationAndNoFormula() {
    assertThat(Ran.command("find", results, "--sogiesc", "-f", "csv").out().lines())
        .containsExactly(
            "source,symbol,stateUnderReview,stateUnderReviewName,session,cycle,paragraph,text,"
                + "recommendingStates,position,qualification,action,issues,sogiesc,groups,goals,"
                + "instruments,targets,traits,ownThemes",
            "report.pdf,A/HRC/28/20,,Sylvania,20,2,109.2,'=Repeal laws against same-sex relations,"
                + "ESP,noted,,5,Sexual Orientation and Gender Identity,decriminalisation,,,,,,");
  }

  @ParameterizedTest
  @CsvSource({
    "--issue justice, 1",
    "--sogiesc, 0",
    "--sogiesc=decriminalisation, 0",
    "--sogiesc=health, 1",
    "--sogiesc decriminalisation, 0",
    "--sogiesc health, 1",
    "--text nothing, 1"
  })
  void exitTellsWhetherAnythingWasFound(String option, int code) {
    String[] words = option.split(" ", -1);
    Ran ran =
        words.length == 1
            ? Ran.command("find", words[0], results, "--count")
            : Ran.command("find", words[0], words[1], results, "--count");

    assertThat(ran.code()).isEqualTo(code);
    assertThat(ran.out()).isEqualTo((1 - code) + "\n");
  }

  @Test
  void whatIsNotEnrichedIsToldNotPassedOver() {
    assertThat(Ran.command("find", results, "--issue", "justice").err())
        .containsExactly(
            "0 of 3 recommendations found",
            "1 more may fit: this was not looked for in them (--enrich, --themes), or coders"
                + " differ");
  }

  @Test
  void findsWhatComesOnStandardInputAndInPapersOfAnArray() {
    String array =
        "[{\"source\":\"report.pdf\",\"paper\":{\"session\":20},\"recommendations\":["
            + FIRST
            + "]}]";

    assertThat(Ran.reading(array, "find", "-", "--by", "CIV", "--count").out()).isEqualTo("1\n");
  }

  @Test
  void anUnknownNameIsBadUsageWithTheNearest() {
    Ran ran = Ran.command("find", results, "--by", "Slovenai");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .containsExactly(
            "upr-extract find: unknown State 'Slovenai'; did you mean Slovenia?",
            "Try 'upr-extract find --help'.");
  }

  @Test
  void aFileThatCannotBeReadIsTroubleEvenIfSomethingWasFound() throws IOException {
    Path paper = Files.writeString(folder.resolve("report.docx"), "PK\u0003\u0004");

    Ran ran = Ran.command("find", results, paper, "--text", "torture", "--count");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEqualTo("1\n");
    assertThat(ran.err().get(0)).startsWith(paper + ": is an office document, not a file of");
  }

  @Test
  void aMissingFileIsTrouble() {
    assertThat(Ran.command("find", folder.resolve("nowhere"), "--text", "torture").code())
        .isEqualTo(2);
  }

  @Test
  void whatIsFoundGoesToAFile() throws IOException {
    Path out = folder.resolve("found.csv");

    assertThat(Ran.command("find", results, "--out", out).code()).isZero();
    assertThat(Files.readString(out).lines()).hasSize(4);
  }
}
