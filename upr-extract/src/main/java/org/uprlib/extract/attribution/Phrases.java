package org.uprlib.extract.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A set of phrases that can be recognised in running words. Immutable. */
final class Phrases {
  private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

  Phrases(Set<String> phrases) {
    for (String phrase : phrases) {
      List<String> words = List.of(phrase.split(" "));
      byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
    }
  }

  /** Index after the longest phrase that begins at word {@code from}; {@code from} if none does. */
  int skip(List<Word> words, int from) {
    int end = from;
    if (from < words.size()) {
      for (List<String> phrase : byFirstWord.getOrDefault(words.get(from).lower(), List.of())) {
        if (from + phrase.size() > end && startsWith(words, from, phrase)) {
          end = from + phrase.size();
        }
      }
    }
    return end;
  }

  private static boolean startsWith(List<Word> words, int from, List<String> phrase) {
    if (from + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.get(from + i).lower().equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
