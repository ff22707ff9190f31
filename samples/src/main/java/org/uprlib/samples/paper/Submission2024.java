package org.uprlib.samples.paper;

import java.util.List;

/** What a stakeholder of Sylvania, who is invented like it, submitted before the review of 2024. */
public final class Submission2024 {
  public static final String FILE = "sylvania-2024.docx";

  private Submission2024() {}

  /** The lines of the first page. */
  public static List<String> title() {
    return List.of(
        "State under review: Sylvania",
        "Submission to the 46th session of the UPR Working Group, April–May 2024",
        "Submitted by: Sylvanian Lawyers for Rights (SLR)");
  }

  /**
   * A section. Immutable.
   *
   * @param title heading
   * @param paragraph what it reports
   * @param proposals what it proposes to recommend
   */
  public record Section(String title, String paragraph, List<String> proposals) {}

  /** The sections in order. */
  public static List<Section> sections() {
    return List.of(
        new Section(
            "Children and young people",
            "Girls in the mountain districts are still married at sixteen with the consent of a"
                + " court. The nearest secondary school is two hours away from half of the"
                + " villages.",
            List.of(
                "Allow nobody to marry before the age of 18, whatever a court says",
                "Bring secondary education to the villages in the mountains")),
        new Section(
            "Freedom of expression",
            "Eleven lawsuits for damages were brought against reporters of one newspaper in 2023.",
            List.of("Protect journalists from abusive lawsuits")),
        new Section(
            "Work and migration",
            "Pickers who come for the harvest had their passports taken away on nine farms.",
            List.of(
                "Protect seasonal workers from traffickers",
                "Become a party to the convention on migrant workers")),
        new Section(
            "Institutions and equality",
            "The Office of the Public Defender has had no new post since 2015. Couples of the same"
                + " sex cannot marry.",
            List.of(
                "Provide the Office of the Public Defender with the staff that it lacks",
                "Open marriage to couples of the same sex")));
  }
}
