package org.uprlib.extract.match.likeness.trained;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Kind;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Part;

/** Reads which way texts in one language point. Thread-safe. */
final class DirectionReader {
  /** A figure, but not a year. */
  private static final Pattern FIGURE = Pattern.compile("\\d{1,3}");

  /** A number of a law or of a part of one: {@code 377A}. */
  private static final Pattern NUMBER = Pattern.compile("(?!(?:19|20)\\d\\d$)\\d[\\d.]*\\p{L}?");

  /** Before a stem that is part of a name: the anti-terrorism law. */
  private static final String PREFIX = "-";

  private final SynonymousThings things;

  /** In English, the word that names a thing is the last of its words, else the first. */
  private final boolean headLast;

  /** A reader for {@code language}; in one without words for it, no text points any way. */
  DirectionReader(Language language) {
    this.things = new SynonymousThings(language);
    this.headLast = language == Language.ENGLISH;
  }

  /** The words by which aims name the thing that is named by {@code parts}. */
  Set<String> named(List<Part> parts) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Optional<SynonymousThings.Thing> thing = things.at(parts, i);
      if (thing.isPresent()) {
        words.add(thing.get().name());
        i += thing.get().parts() - 1;
      } else if (part.isThing()) {
        words.add(part.is(Kind.THING) ? part.printed() : part.stem());
      }
    }
    return words;
  }

  /** Which way the text points that has these parts. */
  Direction of(List<Part> parts) {
    DirectionWalk walk = new DirectionWalk(headLast);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      walk.mark(part.first().before());
      Optional<SynonymousThings.Thing> thing = things.at(parts, i);
      if (thing.isPresent()) {
        walk.word(thing.get().name());
        i += thing.get().parts() - 1;
      } else if (part.is(Kind.PREFIX)) {
        i++;
        walk.word(PREFIX + parts.get(i).stem());
      } else if (part.is(Kind.CUSTODY)) {
        walk.custody(part.stem(), part.printed());
      } else if (part.kind().isPresent()) {
        boolean last = i + 1 == parts.size();
        boolean noun = !last && parts.get(i + 1).joinsThings();
        if (!last && parts.get(i + 1).is(Kind.BY) && walk.isBeforeThing()) {
          // "allow adoption | by couples"
          walk.word(part.stem());
        } else {
          boolean ends =
              last || noun || parts.get(i + 1).isBehindMark() || parts.get(i + 1).is(Kind.AND);
          walk.phrase(part.kind().get(), part.printed(), noun, ends);
        }
      } else if (NUMBER.matcher(part.first().raw()).matches()) {
        walk.number(part.first().raw(), FIGURE.matcher(part.first().raw()).matches());
      } else if (part.isContent()) {
        walk.word(part.stem());
      }
    }
    return walk.finish();
  }
}
