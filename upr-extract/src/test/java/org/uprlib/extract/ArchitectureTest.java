package org.uprlib.extract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.text.BreakIterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.uprlib.core.data.DataFile;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.core.vocabulary.Language;

/** Which package may know which other one. */
@AnalyzeClasses(packages = "org.uprlib", importOptions = ArchitectureTest.MainCode.class)
class ArchitectureTest {
  /** No tests, nor those of core, which are a jar here. */
  static final class MainCode implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return Predefined.DO_NOT_INCLUDE_TESTS.includes(location) && !location.contains("-tests.jar");
    }
  }

  private static final String OURS = "org.uprlib..";
  private static final String DATA = "org.uprlib.core.data..";
  private static final String VOCABULARY = "org.uprlib.core.vocabulary..";
  private static final String ERROR = "org.uprlib.core.error..";
  private static final String DOCUMENT = "org.uprlib.core.document..";
  private static final String READ = "org.uprlib.core.read..";
  private static final String TEXT = "org.uprlib.core.text..";
  private static final String WRITE = "org.uprlib.core.write..";
  private static final String PAPER = "org.uprlib.core.paper..";
  private static final String CORE = "org.uprlib.core..";
  private static final String DOOR = "org.uprlib.extract";
  private static final String MODEL = "org.uprlib.extract.model..";
  private static final String EXPORT = "org.uprlib.extract.write.export..";
  private static final String FORMAT = "org.uprlib.extract.write.format..";
  private static final String RESULT = "org.uprlib.extract.rows.result..";
  private static final String MATCH = "org.uprlib.extract.match";
  private static final String REPEAT = "org.uprlib.extract.rows.repeat..";
  private static final String STATS = "org.uprlib.extract.rows.stats..";
  private static final String TRACE = "org.uprlib.extract.match.trace..";
  private static final String REVIEWS = "org.uprlib.extract.match.reviews..";
  private static final String FOLLOW_UP = "org.uprlib.extract.followup..";
  private static final String TRANSLATION = "org.uprlib.extract.write.translation..";
  private static final String DOCUMENTATION = "org.uprlib.extract.read.documentation..";
  private static final String EVIDENCE = "org.uprlib.extract.match.evidence..";
  private static final String SEARCH = "org.uprlib.extract.text.search..";
  private static final String CLI = "org.uprlib.extract.cli..";

  @ArchTest static final ArchRule DATA_KNOWS_NOTHING = knowsOnly(DATA);

  @ArchTest
  static final ArchRule VOCABULARY_KNOWS_DATA_AND_ERROR = knowsOnly(VOCABULARY, DATA, ERROR);

  @ArchTest static final ArchRule ERROR_KNOWS_NOTHING = knowsOnly(ERROR);
  @ArchTest static final ArchRule DOCUMENT_KNOWS_VOCABULARY = knowsOnly(DOCUMENT, VOCABULARY);

  @ArchTest
  static final ArchRule READ_KNOWS_WHAT_IT_MAKES =
      knowsOnly(READ, DOCUMENT, TEXT, ERROR, VOCABULARY, DATA);

  @ArchTest
  static final ArchRule PAPER_KNOWS_DOCUMENTS =
      knowsOnly(PAPER, DOCUMENT, READ, TEXT, VOCABULARY, DATA, ERROR);

  @ArchTest static final ArchRule MODEL_KNOWS_CORE = knowsOnly(MODEL, PAPER, DOCUMENT, VOCABULARY);

  @ArchTest
  static final ArchRule FORMAT_KNOWS_MODEL =
      knowsOnly(FORMAT, TRANSLATION, MODEL, PAPER, DOCUMENT, VOCABULARY, DATA, TEXT, WRITE, ERROR);

  @ArchTest
  static final ArchRule EXPORT_KNOWS_FORMAT =
      knowsOnly(EXPORT, FORMAT, TRANSLATION, MODEL, PAPER, DOCUMENT, VOCABULARY, WRITE, ERROR);

  @ArchTest
  static final ArchRule RESULT_KNOWS_FORMAT =
      knowsOnly(
          RESULT,
          SEARCH,
          EXPORT,
          FORMAT,
          TRANSLATION,
          MODEL,
          PAPER,
          DOCUMENT,
          READ,
          VOCABULARY,
          DATA,
          ERROR,
          TEXT);

  @ArchTest
  static final ArchRule MATCHES_HAVE_FIELDS_OF_RESULTS =
      knowsOnly(MATCH, RESULT, FORMAT, TRANSLATION, MODEL, PAPER, VOCABULARY);

  @ArchTest
  static final ArchRule REPEATS_ARE_FOUND_AMONG_RESULTS =
      knowsOnly(REPEAT, RESULT, MODEL, PAPER, VOCABULARY, ERROR);

  @ArchTest
  static final ArchRule STATS_KNOW_RESULTS =
      knowsOnly(STATS, RESULT, EXPORT, FORMAT, TRANSLATION, MODEL, PAPER, VOCABULARY, TEXT);

  @ArchTest
  static final ArchRule SEARCH_KNOWS_TEXT = knowsOnly(SEARCH, VOCABULARY, DOCUMENT, DATA, TEXT);

  @ArchTest
  static final ArchRule TRANSLATION_KNOWS_TEXT =
      knowsOnly(TRANSLATION, VOCABULARY, DOCUMENT, DATA, TEXT, ERROR);

  /** What is made of results, and whom no stage of the reading knows. */
  private static final String[] READERS_OF_RESULTS = {
    FORMAT, RESULT, REPEAT, MATCH, STATS, TRACE, REVIEWS, FOLLOW_UP, EVIDENCE
  };

  @ArchTest
  static final ArchRule STAGES_DO_NOT_KNOW_WHO_READS_THEIR_RESULTS =
      noClasses()
          .that()
          .resideOutsideOfPackages(READERS_OF_RESULTS)
          .and()
          .resideOutsideOfPackages(EXPORT, CLI)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(READERS_OF_RESULTS);

  @ArchTest
  static final ArchRule STAGES_DO_NOT_KNOW_DOCUMENTATION =
      noClasses()
          .that()
          .resideOutsideOfPackages(DOCUMENTATION, EVIDENCE, FOLLOW_UP, CLI)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(DOCUMENTATION);

  @ArchTest static final ArchRule CORE_DOES_NOT_KNOW_EXTRACT = knowsOnly(CORE, CORE);

  @ArchTest
  static final ArchRule STAGES_DO_NOT_KNOW_WHO_USES_THEM =
      noClasses()
          .that()
          .resideInAnyPackage("org.uprlib.extract..")
          .and()
          .resideOutsideOfPackages(
              DOOR, EXPORT, RESULT, STATS, TRACE, REVIEWS, FOLLOW_UP, EVIDENCE, CLI)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(DOOR, EXPORT, CLI);

  @ArchTest
  static final ArchRule NOTHING_KNOWS_THE_COMMAND =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CLI, "picocli..", "me.tongfei..");

  /** A further language is data; English is the one for papers that do not tell theirs. */
  @ArchTest
  static final ArchRule NO_CODE_IS_FOR_ONE_LANGUAGE_BUT_ENGLISH =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Language.class)
          .should()
          .accessField(Language.class, "ARABIC")
          .orShould()
          .accessField(Language.class, "FRENCH")
          .orShould()
          .accessField(Language.class, "RUSSIAN")
          .orShould()
          .accessField(Language.class, "SPANISH");

  /** Sentences of running text are cut by core's, of tokens by those of phrases. */
  @ArchTest
  static final ArchRule SENTENCES_ARE_CUT_IN_ONE_WAY =
      noClasses().should().dependOnClassesThat().belongToAnyOf(BreakIterator.class);

  /** Vocabulary is below; of the others, one table has profiles. */
  @ArchTest
  static final ArchRule PHRASES_OF_LANGUAGES_ARE_READ_BY_ONE_CLASS =
      noClasses()
          .that(
              DescribedPredicate.describe(
                  "read rows of tables",
                  reader ->
                      reader.getDirectDependenciesFromSelf().stream()
                          .anyMatch(
                              each -> each.getTargetClass().isEquivalentTo(DataFile.Row.class))))
          .and()
          .resideOutsideOfPackage(VOCABULARY)
          .and()
          .doNotBelongToAnyOf(PhraseTable.class)
          .and()
          .doNotHaveSimpleName("LanguageProfile")
          .should()
          .callMethod(Language.class, "of", String.class);

  @ArchTest
  static final ArchRule PACKAGES_DO_NOT_KNOW_EACH_OTHER_IN_CIRCLES =
      slices().matching("org.uprlib.(*).(*)..").should().beFreeOfCycles();

  /** The floors: a room knows those below it, and no other. */
  @ArchTest
  static final ArchRule ROOMS_KNOW_THE_FLOORS_BELOW =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.uprlib.extract..")
          .layer("model")
          .definedBy("org.uprlib.extract.model..")
          .layer("text")
          .definedBy("org.uprlib.extract.text..")
          .layer("read")
          .definedBy("org.uprlib.extract.read..")
          .layer("enrich")
          .definedBy("org.uprlib.extract.enrich..")
          .layer("write")
          .definedBy("org.uprlib.extract.write..")
          .layer("rows")
          .definedBy("org.uprlib.extract.rows..")
          .layer("match")
          .definedBy("org.uprlib.extract.match..")
          .layer("followup")
          .definedBy("org.uprlib.extract.followup..")
          .layer("door")
          .definedBy(DOOR)
          .layer("cli")
          .definedBy(CLI)
          .whereLayer("model")
          .mayNotAccessAnyLayer()
          .whereLayer("text")
          .mayOnlyAccessLayers("model")
          .whereLayer("enrich")
          .mayOnlyAccessLayers("model", "text", "write")
          .whereLayer("write")
          .mayOnlyAccessLayers("model")
          .whereLayer("read")
          .mayOnlyAccessLayers("model", "text", "write")
          .whereLayer("rows")
          .mayOnlyAccessLayers("model", "text", "write")
          .whereLayer("match")
          .mayOnlyAccessLayers("model", "text", "enrich", "write", "read", "rows")
          .whereLayer("followup")
          .mayOnlyAccessLayers("model", "text", "write", "read", "rows", "match")
          .whereLayer("door")
          .mayOnlyAccessLayers("model", "text", "enrich", "read")
          .whereLayer("cli")
          .mayOnlyAccessLayers(
              "model", "text", "enrich", "write", "read", "rows", "match", "followup", "door");

  @ArchTest
  static final ArchRule PACKAGES_OF_A_ROOM_DO_NOT_KNOW_EACH_OTHER_IN_CIRCLES =
      slices().matching("org.uprlib.extract.(*).(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule READERS_DO_NOT_KNOW_EACH_OTHER_IN_CIRCLES =
      slices().matching("org.uprlib.core.read.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ROOMS_OF_PAPERS_DO_NOT_KNOW_EACH_OTHER_IN_CIRCLES =
      slices().matching("org.uprlib.core.paper.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_PRINTS =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule ONLY_THE_MAIN_CLASS_ENDS_THE_PROGRAM =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.uprlib.extract.cli.ExtractProgram")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static void noPackageIsInTwoModules(JavaClasses classes) {
    Map<String, Set<String>> modules = new TreeMap<>();
    for (JavaClass each : classes) {
      String file = each.getSource().orElseThrow().getUri().toString();
      String inside = each.getName().replace('.', '/') + ".class";
      modules
          .computeIfAbsent(each.getPackageName(), name -> new TreeSet<>())
          .add(file.substring(0, file.length() - inside.length()));
    }
    assertThat(modules).containsKeys("org.uprlib.core.document", "org.uprlib.extract.model");
    assertThat(modules).allSatisfy((name, roots) -> assertThat(roots).hasSize(1));
  }

  @ArchTest
  static void everyPackageTellsItsNullRules(JavaClasses classes) {
    Set<String> silent = new TreeSet<>();
    for (JavaClass each : classes) {
      if (!each.getPackage().isAnnotatedWith(NullMarked.class)) {
        silent.add(each.getPackageName());
      }
    }
    assertThat(silent).isEmpty();
  }

  private static ArchRule knowsOnly(String who, String... others) {
    String[] allowed = new String[others.length + 1];
    System.arraycopy(others, 0, allowed, 0, others.length);
    allowed[others.length] = who;
    return noClasses()
        .that()
        .resideInAPackage(who)
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage(OURS)
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(allowed))));
  }
}
