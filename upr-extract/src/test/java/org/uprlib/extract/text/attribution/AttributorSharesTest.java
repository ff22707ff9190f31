package org.uprlib.extract.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.Loaded;

/** Each case is a recommendation and its requests, one a line: States, a colon, what they ask. */
class AttributorSharesTest {
  private static final Attributor ATTRIBUTOR = new Attributor(Loaded.STATES);

  @ParameterizedTest(name = "{0}")
  @MethodSource({
    "separateClauses",
    "verbsWithOneObject",
    "explicitParts",
    "additions",
    "objectsOfOneVerb",
    "conjunctions",
    "slashes",
    "references",
    "infinitives",
    "lists",
    "itemsOfOneList",
    "table"
  })
  void everyStateGetsWhatItAskedFor(String recommendation, String expected) {
    String requests =
        ATTRIBUTOR.attribute(recommendation).requests().stream()
            .map(
                request ->
                    request.states().stream().map(State::code).collect(Collectors.joining(" "))
                        + ": "
                        + request.text())
            .collect(Collectors.joining("\n"));
    assertThat(requests).isEqualTo(expected.strip());
  }

  static Stream<Arguments> table() throws IOException {
    try (InputStream in = AttributorSharesTest.class.getResourceAsStream("shares.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String cases = Pattern.compile("^#.*\\R", Pattern.MULTILINE).matcher(text).replaceAll("");
      return Stream.of(cases.strip().split("\\R\\R+"))
          .map(each -> each.split("\\R", 2))
          .map(each -> arguments(each[0], each[1]));
    }
  }

  @Test
  void wordsThatCannotBeToldToBeOneStatesAreTold() {
    String garbled = "Defend the approach (Chile) approach of cooperation (Peru) dialogue (Chile);";
    assertThat(ATTRIBUTOR.attribute(garbled).sharesCertain()).isFalse();
    assertThat(ATTRIBUTOR.attribute("Plant trees (Chile); train rangers (Peru);").sharesCertain())
        .isTrue();
  }

  static Stream<Arguments> separateClauses() {
    return Stream.of(
        arguments(
            "Protect the old forests (Spain); plant new ones every year (Chile, Norway);",
            """
            ESP: Protect the old forests
            CHL NOR: Plant new ones every year
            """),
        arguments(
            "Protect the old forests (Spain). Plant new forests (Chile).",
            """
            ESP: Protect the old forests
            CHL: Plant new forests
            """),
        arguments(
            "Protect the old forests. (Spain) Plant new forests. (Chile)",
            """
            ESP: Protect the old forests
            CHL: Plant new forests
            """),
        arguments(
            "Protect the old forests (Spain)/Plant new forests (Chile);",
            """
            ESP: Protect the old forests
            CHL: Plant new forests
            """),
        arguments(
            "Protect the old forests (Spain);/plant new forests (Chile);",
            """
            ESP: Protect the old forests
            CHL: Plant new forests
            """),
        arguments(
            "Ratify the Forest Convention (Spain); ratify the Forest Convention (Chile);",
            "ESP CHL: Ratify the Forest Convention"),
        arguments(
            "Protect the old forests (Spain); protect the rivers (Spain);",
            """
            ESP: Protect the old forests
            ESP: Protect the rivers
            """),
        arguments(
            "Ratify the Forest Convention to which it is not yet a party (Spain); promptly adopt a"
                + " law for all (Chile); step up its efforts (Norway);",
            """
            ESP: Ratify the Forest Convention to which it is not yet a party
            CHL: Promptly adopt a law for all
            NOR: Step up its efforts
            """),
        arguments(
            "Protect those who live in the forests (Spain); in line with the Forest Convention,"
                + " adopt a land law (Chile);",
            """
            ESP: Protect those who live in the forests
            CHL: In line with the Forest Convention, adopt a land law
            """),
        arguments(
            "Protect the old forests (Spain); That a forest code be adopted (Chile);",
            """
            ESP: Protect the old forests
            CHL: That a forest code be adopted
            """));
  }

  static Stream<Arguments> verbsWithOneObject() {
    return Stream.of(
        arguments(
            "Sign (Azerbaijan), ratify (Egypt, Azerbaijan), accede to (Algeria, Morocco) the Forest"
                + " Convention;",
            """
            AZE: Sign and ratify the Forest Convention
            EGY: Ratify the Forest Convention
            DZA MAR: Accede to the Forest Convention
            """),
        arguments(
            "Sign (Spain) and ratify (Chile) the Forest Convention;",
            """
            ESP: Sign the Forest Convention
            CHL: Ratify the Forest Convention
            """),
        arguments(
            "Sign (Spain) and ratify the Forest Convention (Spain, Chile);",
            """
            ESP: Sign and ratify the Forest Convention
            CHL: Ratify the Forest Convention
            """),
        arguments(
            "Consider ratifying (Brazil) / Accede to (Mexico) / Take the necessary steps to become"
                + " a party to (Peru) the Forest Convention, adopted in 1999;",
            """
            BRA: Consider ratifying the Forest Convention, adopted in 1999
            MEX: Accede to the Forest Convention, adopted in 1999
            PER: Take the necessary steps to become a party to the Forest Convention, adopted in 1999
            """),
        arguments(
            "Complete the ratification process (Spain), consider the ratification (Chile), ratify"
                + " the Forest Convention (Norway);",
            """
            ESP: Complete the ratification process of the Forest Convention
            CHL: Consider the ratification of the Forest Convention
            NOR: Ratify the Forest Convention
            """),
        arguments(
            "Become a party (Spain), consider accession (Chile), ratification (Peru), ratify the"
                + " Forest Convention (Norway);",
            """
            ESP: Become a party to the Forest Convention
            CHL: Consider accession to the Forest Convention
            PER: Consider ratification of the Forest Convention
            NOR: Ratify the Forest Convention
            """),
        arguments(
            "Examine the possibility of joining (Algeria)/sign (Egypt)/consider the ratification"
                + " (Peru) of the Forest Convention (Algeria, Egypt, Peru);",
            """
            DZA: Examine the possibility of joining the Forest Convention
            EGY: Sign the Forest Convention
            PER: Consider the ratification of the Forest Convention
            """),
        arguments(
            "Consider the possibility (Ecuador) of abolishing the logging tax (Brazil);",
            """
            ECU: Consider the possibility of abolishing the logging tax
            BRA: Abolish the logging tax
            """),
        arguments(
            "Consider (Chile) extending and publishing an invitation to foresters (Austria) as a"
                + " way of informing itself (Maldives);",
            """
            CHL: Consider extending and publishing an invitation to foresters
            AUT: Extend and publish an invitation to foresters
            MDV: Extend and publish an invitation to foresters as a way of informing itself
            """),
        arguments(
            "Positively (Canada) consider the Forest Charter (Norway);",
            """
            CAN: Positively consider the Forest Charter
            NOR: Consider the Forest Charter
            """),
        arguments(
            "Ratify the Forest Convention (Chile, Peru)/ Accede (Japan)/Promptly ratify (Italy)/as"
                + " soon as possible (Peru)/without any further delay (Chile);",
            """
            CHL: Ratify the Forest Convention without any further delay
            PER: Ratify the Forest Convention as soon as possible
            JPN: Accede to the Forest Convention
            ITA: Promptly ratify the Forest Convention
            """),
        arguments(
            "Improve the roads and sign (Iran)/ratify (Chile)/as early as possible (China) the"
                + " Forest Convention;",
            """
            IRN: Improve the roads
            IRN: Sign the Forest Convention
            CHL: Ratify the Forest Convention
            CHN: Ratify as early as possible the Forest Convention
            """),
        arguments(
            "Continue (Bulgaria)/intensify (Mauritius) efforts and ensure (France) the protection"
                + " of trees;",
            """
            BGR: Continue efforts and ensure the protection of trees
            MUS FRA: Intensify efforts and ensure the protection of trees
            """),
        arguments(
            "Enact laws (Austria) to fully abolish (France) the logging tax; repeal the timber tax"
                + " (Canada);",
            """
            AUT: Enact laws to fully abolish the logging tax
            FRA: Fully abolish the logging tax
            CAN: Repeal the timber tax
            """),
        arguments(
            "Accede to (Spain)/ratify (Chile) the Forest Convention and establish a forest agency"
                + " (Chile);",
            """
            ESP: Accede to the Forest Convention
            CHL: Ratify the Forest Convention and establish a forest agency
            """));
  }

  static Stream<Arguments> explicitParts() {
    return Stream.of(
        arguments(
            "Issue (Spain, Chile) and implement (Spain) an invitation to all foresters (Spain,"
                + " Chile);",
            """
            ESP: Issue and implement an invitation to all foresters
            CHL: Issue an invitation to all foresters
            """),
        arguments(
            "Review its laws to ensure the removal of (Brazil) / Modify its laws in order to"
                + " eliminate (Canada) any rules against foresters (Brazil, Canada);",
            """
            BRA: Review its laws to ensure the removal of any rules against foresters
            CAN: Modify its laws in order to eliminate any rules against foresters
            """),
        arguments(
            "Sign (Germany, Spain), and ratify (Germany, Spain, Maldives) the Forest Convention"
                + " (Germany, Spain, Maldives) and its Protocol (Germany);",
            """
            DEU: Sign and ratify the Forest Convention and its Protocol
            ESP: Sign and ratify the Forest Convention
            MDV: Ratify the Forest Convention
            """));
  }

  static Stream<Arguments> additions() {
    return Stream.of(
        arguments(
            "Fight illegal logging (Canada), especially in the highlands (Austria);",
            """
            CAN: Fight illegal logging
            AUT: Fight illegal logging, especially in the highlands
            """),
        arguments(
            "Ratify the Forest Convention (Spain) as soon as possible (Chile)/in the near future"
                + " (Peru);",
            """
            ESP: Ratify the Forest Convention
            CHL: Ratify the Forest Convention as soon as possible
            PER: Ratify the Forest Convention in the near future
            """),
        arguments(
            "Ratify the Forest Convention (Norway) with a view to its entry into force (Spain) or"
                + " as a sign of good will (Chile);",
            """
            NOR: Ratify the Forest Convention
            ESP: Ratify the Forest Convention with a view to its entry into force
            CHL: Ratify the Forest Convention as a sign of good will
            """),
        arguments(
            "Continue to fight hunger (Turkey) amongst foresters (Yemen) and farmers (Egypt);",
            """
            TUR: Continue to fight hunger
            YEM: Continue to fight hunger amongst foresters
            EGY: Continue to fight hunger amongst farmers
            """),
        arguments(
            "Ratify the Forest Convention (Spain) to protect its old trees (Chile);",
            """
            ESP: Ratify the Forest Convention
            CHL: Ratify the Forest Convention to protect its old trees
            """),
        arguments(
            "Provide access to forest rangers (Spain), and to river rangers (Chile), to visit the"
                + " country;",
            """
            ESP: Provide access to forest rangers, to visit the country
            CHL: Provide access to river rangers, to visit the country
            """),
        arguments(
            "Finalize the plan, (Zimbabwe, Algeria) as referred to in its report (Algeria), which"
                + " will bring change (Zimbabwe);",
            """
            ZWE: Finalize the plan, which will bring change
            DZA: Finalize the plan as referred to in its report
            """));
  }

  static Stream<Arguments> objectsOfOneVerb() {
    return Stream.of(
        arguments(
            "Ratify the Forest Convention (Spain, Chile), the River Convention (Chile) and the Lake"
                + " Protocol (Peru);",
            """
            ESP CHL: Ratify the Forest Convention
            CHL: Ratify the River Convention
            PER: Ratify the Lake Protocol
            """),
        arguments(
            "Consider acceding to: OP-FC 2, (Chile), OP-RC (France); CRF (Chile); other treaties to"
                + " which it is not a party (Norway);",
            """
            CHL: Consider acceding to: OP-FC 2
            FRA: Consider acceding to: OP-RC
            CHL: Consider acceding to: CRF
            NOR: Consider acceding to: other treaties to which it is not a party
            """),
        arguments(
            "Withdraw its reservations to the Forest Convention (France) and to articles 2 and 16"
                + " of the River Convention (Norway).",
            """
            FRA: Withdraw its reservations to the Forest Convention
            NOR: Withdraw its reservations to articles 2 and 16 of the River Convention
            """),
        arguments(
            "Speed up ratification of the CRF (Chile) and of the River Convention (Peru);",
            """
            CHL: Speed up ratification of the CRF
            PER: Speed up ratification of the River Convention
            """),
        arguments(
            "Share its experiences in planting (Nepal, Bhutan), pruning and felling (Bhutan);",
            """
            NPL: Share its experiences in planting
            BTN: Share its experiences in planting, pruning and felling
            """));
  }

  static Stream<Arguments> conjunctions() {
    return Stream.of(
        arguments(
            "Enforce the forest law (Spain) and redouble its efforts against arson (Chile);",
            """
            ESP: Enforce the forest law
            CHL: Redouble its efforts against arson
            """),
        arguments(
            "Enforce the forest law (Spain), as well as train rangers (Spain, Chile);",
            """
            ESP: Enforce the forest law
            ESP CHL: Train rangers
            """),
        arguments(
            "Enforce the forest law. (Spain) and redouble its efforts (Chile);",
            """
            ESP: Enforce the forest law
            CHL: Redouble its efforts
            """),
        arguments(
            "Support the owners of old forests, (Portugal) that further rules be adopted (Austria)"
                + " and ensure that they last (Norway);",
            """
            PRT: Support the owners of old forests
            AUT: That further rules be adopted
            NOR: Ensure that they last
            """),
        arguments(
            "Plant trees (Spain); and systematically and fully involve foresters (Chile);",
            """
            ESP: Plant trees
            CHL: Systematically and fully involve foresters
            """),
        arguments(
            "Consider ratifying the Forest Convention (Peru, Spain); and accept the competence of"
                + " the Forest Committee (Peru);",
            """
            PER: Consider ratifying the Forest Convention; and accept the competence of the Forest Committee
            ESP: Consider ratifying the Forest Convention
            """));
  }

  static Stream<Arguments> slashes() {
    return Stream.of(
        arguments(
            "Maintain (Nicaragua) / Continue (India) its policy on trees / including old trees"
                + " (Nicaragua) / in particular young trees (India);",
            """
            NIC: Maintain its policy on trees including old trees
            IND: Continue its policy on trees in particular young trees
            """),
        arguments(
            "Consider adopting (Brazil)/finalize the adoption of (Algeria)/adopt the Forest Charter"
                + " (Brazil, Algeria, Peru) and the Optional Protocol thereto (Iraq) as soon as"
                + " possible (Greece);",
            """
            BRA: Consider adopting the Forest Charter
            DZA: Finalize the adoption of the Forest Charter
            PER: Adopt the Forest Charter
            IRQ: Adopt the Optional Protocol to the Forest Charter
            GRC: Adopt the Forest Charter and the Optional Protocol thereto as soon as possible
            """),
        arguments(
            "Continue guaranteeing (Cuba)/ Continue the provision of (Myanmar)/Continue ensuring"
                + " free access to forests (Jordan);",
            """
            CUB: Continue guaranteeing free access to forests
            MMR: Continue the provision of free access to forests
            JOR: Continue ensuring free access to forests
            """),
        arguments(
            "Consider ratifying (Armenia)/Ratify the Forest Convention (France, Peru)/and outlaw"
                + " arson (Peru);",
            """
            ARM: Consider ratifying the Forest Convention
            FRA: Ratify the Forest Convention
            PER: Ratify the Forest Convention and outlaw arson
            """));
  }

  static Stream<Arguments> references() {
    return Stream.of(
        arguments(
            "Elaborate a forest plan (Ghana) and approve it early (Peru);",
            """
            GHA: Elaborate a forest plan
            PER: Approve a forest plan early
            """),
        arguments(
            "Ratify the Forest Convention (France, Poland) and proceed to recognize the competence"
                + " of its Committee (Uruguay);",
            """
            FRA POL: Ratify the Forest Convention
            URY: Ratify the Forest Convention and proceed to recognize the competence of its Committee
            """),
        arguments(
            "Ratify the Forest Convention (France, Peru) and its Optional Protocol (Peru);",
            """
            FRA: Ratify the Forest Convention
            PER: Ratify the Forest Convention and its Optional Protocol
            """),
        arguments(
            "To withdraw its reservation to the Forest Convention (Germany) and to ratify the"
                + " Optional Protocol thereto (Brazil);",
            """
            DEU: Withdraw its reservation to the Forest Convention
            BRA: Ratify the Optional Protocol to the Forest Convention
            """),
        arguments(
            "Ratify the Forest Convention (Spain)/Ratify the CRF and the Optional Protocol thereto"
                + " (Chile);",
            """
            ESP: Ratify the Forest Convention
            CHL: Ratify the CRF and the Optional Protocol thereto
            """));
  }

  static Stream<Arguments> infinitives() {
    return Stream.of(
        arguments("To protect the old forests (Spain);", "ESP: Protect the old forests"),
        arguments("To inventory its trees (Spain);", "ESP: Inventory its trees"),
        arguments("To this end, protect trees (Spain);", "ESP: To this end, protect trees"),
        arguments(
            "Protect trees (Spain); urgently to plant new ones (Chile);",
            """
            ESP: Protect trees
            CHL: Urgently to plant new ones
            """),
        arguments(
            "To fully protect the old forests (Spain);", "ESP: Fully protect the old forests"),
        arguments(
            "To protect the old forests (Spain); to plant new ones (Chile) and to train rangers"
                + " (Chile, Peru);",
            """
            ESP: Protect the old forests
            CHL: Plant new ones
            CHL PER: Train rangers
            """),
        arguments(
            "Increase efforts (Spain) to align its laws with the Forest Convention (Chile);",
            """
            ESP: Increase efforts to align its laws with the Forest Convention
            CHL: Align its laws with the Forest Convention
            """));
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        arguments(
            "(a) Protect the old forests (Spain); (b) plant new ones (Chile);",
            """
            ESP: Protect the old forests
            CHL: Plant new ones
            """),
        arguments(
            "Train rangers (Spain) and to (a) plant new forests (Chile);",
            """
            ESP: Train rangers
            CHL: Plant new forests
            """),
        arguments(
            "Protect the old forests (Spain); 13. Plant new ones (Chile);",
            """
            ESP: Protect the old forests
            CHL: Plant new ones
            """));
  }

  /** A State is given its own item of a list, and no item that another asked for. */
  static Stream<Arguments> itemsOfOneList() {
    return Stream.of(
        arguments(
            "Take steps against poaching, including by a law (Spain) and through patrols (Chile);",
            """
            ESP: Take steps against poaching, including by a law
            CHL: Take steps against poaching, including through patrols
            """),
        arguments(
            "Protect those who live in the forests, including foresters (Spain) and hunters"
                + " (Chile);",
            """
            ESP: Protect those who live in the forests, including foresters
            CHL: Protect those who live in the forests, including hunters
            """),
        arguments(
            "Continue to fight fear of trees (Spain) amongst girls (Chile) and boys (Peru);",
            """
            ESP: Continue to fight fear of trees
            CHL: Continue to fight fear of trees amongst girls
            PER: Continue to fight fear of trees amongst boys
            """),
        arguments(
            "Go on with plans such as the Forest Plan, a plan for trees, plant more (Spain) and the"
                + " Lake Plan (Chile);",
            """
            ESP: Go on with plans such as the Forest Plan, a plan for trees, plant more
            CHL: Go on with plans such as the Forest Plan, a plan for trees, plant more and the Lake Plan
            """),
        arguments(
            "Train judges (Spain), prosecutors (Chile) and lawyers (Peru) in forest law;",
            """
            ESP: Train judges in forest law
            CHL: Train prosecutors in forest law
            PER: Train lawyers in forest law
            """),
        arguments(
            "Ratify the Forest Convention (Spain), accept it (Chile) and incorporate it into law"
                + " (Peru);",
            """
            ESP: Ratify the Forest Convention
            CHL: Accept the Forest Convention
            PER: Incorporate the Forest Convention into law
            """),
        arguments(
            "Draft a national forest plan (Spain) and approve it early (Chile);",
            """
            ESP: Draft a national forest plan
            CHL: Approve a national forest plan early
            """),
        arguments(
            "Accelerate the reform (Spain) to establish a forest service (Chile);",
            """
            ESP: Accelerate the reform to establish a forest service
            CHL: Establish a forest service
            """),
        arguments(
            "Ratify (Spain)/express its consent to be bound by (Chile) the Forest Convention;",
            """
            ESP: Ratify the Forest Convention
            CHL: Express its consent to be bound by the Forest Convention
            """),
        arguments(
            "Sign (Spain) / declare its consent to be bound by the Forest Convention (Chile);",
            """
            ESP: Sign the Forest Convention
            CHL: Declare its consent to be bound by the Forest Convention
            """));
  }
}
