package org.uprlib.validate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** Which package may know which other one. */
@AnalyzeClasses(packages = "org.uprlib", importOptions = ImportOption.DoNotIncludeTests.class)
class ValidateArchitectureTest {
  @ArchTest
  static final ArchRule NOBODY_BELOW_KNOWS_THE_VALIDATOR =
      noClasses()
          .that()
          .resideInAnyPackage("org.uprlib.core..", "org.uprlib.extract..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.uprlib.validate..");

  @ArchTest
  static final ArchRule MEASURING_DOES_NOT_JUDGE =
      noClasses()
          .that()
          .resideInAPackage("org.uprlib.validate.measure..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.uprlib.validate.rule..", "org.uprlib.validate.check..");

  @ArchTest
  static final ArchRule PACKAGES_DO_NOT_KNOW_EACH_OTHER_IN_CIRCLES =
      slices().matching("org.uprlib.validate.(*)..").should().beFreeOfCycles();

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
}
