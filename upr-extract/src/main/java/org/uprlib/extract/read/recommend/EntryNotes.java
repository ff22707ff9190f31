package org.uprlib.extract.read.recommend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Note;
import org.uprlib.extract.read.structure.Entry;

/** The notes of a document, by the entries that contain their marks. Immutable. */
final class EntryNotes {
  /** A mark that was not separated from the text: {@code (Chad)3;}. */
  private static final Pattern PRINTED = Pattern.compile("[)\\]]\\s?(\\d{1,3})(?=[\\s;.,:]|$)");

  private final Document document;
  private final List<Note> notes;
  private final NavigableMap<Integer, List<Integer>> byPlace = new TreeMap<>();

  /** Which note has a mark; none where several have it. */
  private final Map<String, Integer> byMark = new HashMap<>();

  EntryNotes(Document document) {
    this.document = document;
    this.notes = document.notes();
    Set<String> repeated = new LinkedHashSet<>();
    for (int i = 0; i < notes.size(); i++) {
      for (int anchor : notes.get(i).anchors()) {
        byPlace.computeIfAbsent(anchor, at -> new ArrayList<>()).add(i);
      }
      if (byMark.putIfAbsent(notes.get(i).mark(), i) != null) {
        repeated.add(notes.get(i).mark());
      }
    }
    byMark.keySet().removeAll(repeated);
  }

  /** The notes whose marks are in {@code entry} or directly behind it, in the document's order. */
  List<Note> of(Entry entry) {
    if (notes.isEmpty()) {
      return List.of();
    }
    Set<Integer> found = new LinkedHashSet<>();
    byPlace
        .subMap(entry.span().start(), true, entry.span().end(), true)
        .values()
        .forEach(found::addAll);
    Matcher printed = PRINTED.matcher(entry.text());
    while (printed.find()) {
      Integer note = byMark.get(printed.group(1));
      if (note != null) {
        found.add(note);
      }
    }
    return found.stream().sorted().map(notes::get).filter(note -> isNear(note, entry)).toList();
  }

  /** The mark of a note on another page is a sign that the entry bears: {@code 89.4*}. */
  private boolean isNear(Note note, Entry entry) {
    if (note.paragraphs().isEmpty()) {
      return false;
    }
    OptionalInt page = document.pageAt(note.paragraphs().get(0).span().start());
    OptionalInt first = document.pageAt(entry.span().start());
    OptionalInt last = document.pageAt(entry.span().end());
    return page.isEmpty()
        || first.isEmpty()
        || last.isEmpty()
        || (page.getAsInt() >= first.getAsInt() && page.getAsInt() <= last.getAsInt() + 1);
  }
}
