package org.uprlib.core.paper.submission;

import java.util.HashMap;
import java.util.Map;
import org.uprlib.core.data.DataFile;

/** Traditional Chinese characters, as written in Hong Kong and Macao. Immutable. */
final class TraditionalCharacters {
  private final Map<Character, Character> simplified;

  private TraditionalCharacters(Map<Character, Character> simplified) {
    this.simplified = simplified;
  }

  /**
   * The characters of the library's table.
   *
   * @throws IllegalStateException if the file is malformed; the message gives file and line
   */
  static TraditionalCharacters load() {
    Map<Character, Character> read = new HashMap<>();
    for (DataFile.Row row :
        DataFile.read(
            TraditionalCharacters.class::getResourceAsStream, "traditional-characters.tsv", 2)) {
      String traditional = row.required(0);
      String simple = row.required(1);
      if (traditional.length() != simple.length()) {
        throw row.malformed("not as many simplified characters");
      }
      for (int i = 0; i < traditional.length(); i++) {
        read.put(traditional.charAt(i), simple.charAt(i));
      }
    }
    return new TraditionalCharacters(Map.copyOf(read));
  }

  /** The text with simplified characters, each at the same offset. */
  String simplified(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      if (Character.isIdeographic(characters[i])) {
        characters[i] = simplified.getOrDefault(characters[i], characters[i]);
      }
    }
    return new String(characters);
  }
}
