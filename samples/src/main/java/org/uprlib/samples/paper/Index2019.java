package org.uprlib.samples.paper;

import java.util.LinkedHashMap;
import java.util.Map;

/** The thematic list's index of {@link Automatic2019}. */
final class Index2019 {
  private static final String NORMS = "Acceptance of international norms";
  private static final String EQUALITY = "Equality & non-discrimination";
  private static final String WORK = "Right to work & to just & favourable conditions of work";
  private static final String VIOLENCE = "Violence against women";
  private static final String DETENTION = "Arbitrary arrest & detention";
  private static final String JUSTICE = "Administration of justice & fair trial";
  private static final String ASYLUM = "Refugees & asylum seekers";
  private static final String MIGRANTS = "Migrants";
  private static final String MINORITIES =
      "Minorities/racial, ethnic, linguistic, religious or descent-based groups";
  private static final String WOMEN = "Women & girls";
  private static final String CHILDREN = "Children";
  private static final String GOAL_5 = "5 - GENDER EQUALITY";
  private static final String GOAL_8 = "8 - DECENT WORK AND ECONOMIC GROWTH";
  private static final String GOAL_10 = "10 - REDUCED INEQUALITIES";
  private static final String GOAL_16 = "16 - PEACE, JUSTICE AND STRONG INSTITUTIONS";

  private Index2019() {}

  /** By label, in the report's order. */
  static Map<String, Index> byLabel() {
    Map<String, Index> index = new LinkedHashMap<>();
    supported(index);
    open(index);
    noted(index);
    return index;
  }

  private static void supported(Map<String, Index> index) {
    index.put(
        "13.1",
        Index.of(NORMS, "Enforced disappearances").persons("Disappeared persons").goals(GOAL_16));
    index.put("13.2", Index.of(NORMS, VIOLENCE).persons(WOMEN).goals(GOAL_5));
    index.put("13.3", Index.of(NORMS, "Prohibition of slavery, trafficking").goals(GOAL_8));
    index.put("13.4", Index.of(EQUALITY, "Right to adequate housing", WORK).goals(GOAL_10));
    index.put("13.5", Index.of(EQUALITY).persons("LGBTI persons").goals(GOAL_10));
    index.put(
        "13.6",
        Index.of("Members of minorities").persons(MINORITIES).goals(GOAL_10, "15 - LIFE ON LAND"));
    index.put(
        "13.7", Index.of("Children: protection against violence").persons(CHILDREN).goals(GOAL_16));
    index.put(
        "13.8",
        Index.of("Right to health")
            .persons(WOMEN, CHILDREN)
            .goals("3 - GOOD HEALTH AND WELL-BEING"));
    index.put(
        "13.9",
        Index.of("Advancement of women")
            .persons(WOMEN, "Persons living in rural areas")
            .goals(GOAL_5));
    index.put("13.10", Index.of(JUSTICE, VIOLENCE).persons(WOMEN).goals(GOAL_5, GOAL_16));
  }

  private static void open(Map<String, Index> index) {
    index.put("14.1", Index.of(DETENTION, MIGRANTS).persons(CHILDREN, "Migrants").goals(GOAL_10));
    index.put("14.2", Index.of(ASYLUM, WORK).persons(ASYLUM).goals(GOAL_8, GOAL_10));
    index.put("14.3", Index.of(MIGRANTS, WORK).persons("Migrants").goals(GOAL_8));
    index.put("14.4", Index.of(JUSTICE, ASYLUM).persons(ASYLUM).goals(GOAL_16));
    index.put(
        "14.5",
        Index.of("Children: family environment & alternative care", ASYLUM)
            .persons(CHILDREN, ASYLUM)
            .goals(GOAL_16));
    index.put(
        "14.6", Index.of(DETENTION).persons("Persons deprived of their liberty").goals(GOAL_16));
    index.put("14.7", Index.of("Law enforcement officials").goals(GOAL_16));
    index.put("14.8", Index.of("Cooperation & follow-up with treaty bodies"));
    index.put(
        "14.9",
        Index.of("Human rights & the environment")
            .persons("Persons living in rural areas")
            .goals("15 - LIFE ON LAND"));
  }

  private static void noted(Map<String, Index> index) {
    index.put("15.1", Index.of(NORMS, MIGRANTS).persons("Migrants").goals(GOAL_8, GOAL_10));
    index.put("15.2", Index.of("International cooperation").persons("General"));
    index.put("15.3", Index.of("Right to own property").persons(MINORITIES).goals(GOAL_16));
  }
}
