package org.uprlib.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateGroupsTest {
  private static final StateGroups GROUPS = StateGroups.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "African Group | the African Group",
        "African Group | Group of  African States",
        "African Group | المجموعة الأفريقية",
        "Arab Group | Group of Arab States",
        "European Union | EU",
        "European Union | l’Union européenne",
        "Organization of Islamic Cooperation | Organisation of the Islamic Conference",
        "Organization of Islamic Cooperation | OIC",
        "Non-Aligned Movement | Movement of Non-Aligned Countries",
        "Latin American and Caribbean Group | GRULAC",
      })
  void readsTheirNames(String group, String name) {
    assertThat(GROUPS.byName(name)).map(StateGroup::name).contains(group);
  }

  @ParameterizedTest
  @ValueSource(strings = {"eu", "oic", "Au", "Spain", "Group", "Union", ""})
  void findsNoneInOtherText(String text) {
    assertThat(GROUPS.byName(text)).isEmpty();
  }

  @Test
  void namesEachRegionalGroup() {
    for (RegionalGroup region : RegionalGroup.values()) {
      assertThat(GROUPS.byName(region.title())).as(region.title()).isPresent();
    }
  }

  @Test
  void sharesNoNameWithAState() {
    States states = States.load();
    for (StateGroup group : GROUPS.all()) {
      assertThat(states.byName(group.name())).as(group.name()).isEmpty();
      assertThat(group.otherNames()).allSatisfy(name -> assertThat(states.byName(name)).isEmpty());
    }
  }

  @Test
  void keepsItsNamesToItself() {
    assertThat(new StateGroup("Friends", List.of("Amis")).otherNames()).isUnmodifiable();
  }
}
