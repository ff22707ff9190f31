package org.uprlib.core.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.uprlib.core.document.ListLabel;

/**
 * Numbers the paragraphs of lists, from the list tables of a DOC file (MS-DOC 2.9.131, 2.9.147,
 * 2.9.150). Not thread-safe.
 */
final class DocLists {
  /** Bit of a level's flags (LVLF): its restart limit counts. */
  private static final int OWN_RESTART = 0x08;

  private static final int FLAGS = 5;

  private final ListTables tables;
  private final Map<Integer, ListCounter> counters = new HashMap<>();
  private final Map<Integer, List<ListCounter.Level>> levels = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  /**
   * @param tables null for a document without lists
   */
  DocLists(ListTables tables) {
    this.tables = tables;
  }

  /**
   * Counts one paragraph.
   *
   * @param override number of its list format override, from 1; 0 for no list
   * @param depth its level, from 0
   * @return what is printed before it; empty for none
   */
  Optional<ListLabel> next(int override, int depth) {
    if (tables == null || override < 1 || depth < 0 || depth > ListCounter.Level.DEEPEST) {
      return Optional.empty();
    }
    try {
      LFO format = tables.getLfo(override);
      ListData list = tables.getListData(format.getLsid());
      if (list == null || depth >= list.numLevels()) {
        return Optional.empty();
      }
      ListCounter counter = counters.computeIfAbsent(format.getLsid(), id -> new ListCounter());
      if (begun.add(override)) {
        for (ListFormatOverrideLevel own : tables.getLfoData(override).getRgLfoLvl()) {
          if (own.isStartAt() && own.getLevelNum() <= ListCounter.Level.DEEPEST) {
            counter.restart(own.getLevelNum());
          }
        }
      }
      return counter.next(depth, levels.computeIfAbsent(override, o -> levels(list, o)));
    } catch (NoSuchElementException e) {
      return Optional.empty();
    }
  }

  private List<ListCounter.Level> levels(ListData list, int override) {
    List<ListCounter.Level> all = new ArrayList<>();
    for (org.apache.poi.hwpf.model.ListLevel level : list.getLevels()) {
      all.add(level(level));
    }
    for (ListFormatOverrideLevel own : tables.getLfoData(override).getRgLfoLvl()) {
      int depth = own.getLevelNum();
      if (depth >= all.size()) {
        continue;
      }
      if (own.isFormatting() && own.getLevel() != null) {
        all.set(depth, level(own.getLevel()));
      } else if (own.isStartAt()) {
        all.set(depth, all.get(depth).withStart(own.getIStartAt()));
      }
    }
    return all;
  }

  private static ListCounter.Level level(org.apache.poi.hwpf.model.ListLevel level) {
    NumberFormat format = NumberFormat.coded(level.getNumberFormat() & 0xFF);
    String text = level.getNumberText() == null ? "" : level.getNumberText();
    if (format == NumberFormat.BULLET) {
      text = SymbolFont.readable(text, "");
    } else {
      text = placeholders(text);
    }
    boolean ownRestart = (level.toByteArray()[FLAGS] & OWN_RESTART) != 0;
    OptionalInt restart = ownRestart ? OptionalInt.of(level.getRestart()) : OptionalInt.empty();
    return new ListCounter.Level(
        level.getStartAt(), format, text, restart, level.isLegalNumbering(), false);
  }

  /** Replaces the characters below U+0009 by which a level's text refers to numbers. */
  private static String placeholders(String text) {
    StringBuilder readable = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ListCounter.Level.DEEPEST) {
        readable.append('%').append((char) ('1' + c));
      } else {
        readable.append(c);
      }
    }
    return readable.toString();
  }
}
