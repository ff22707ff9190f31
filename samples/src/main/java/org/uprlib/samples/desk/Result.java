package org.uprlib.samples.desk;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** What was made of papers. */
interface Result {
  /** What its page is headed. */
  String title(Wording wording);

  /** What its page says below the title, as HTML. */
  String page(Visit visit, Wording wording);

  /**
   * The same, as a person changed it on its page; empty if nothing can be changed.
   *
   * @param fields of the form
   */
  default Optional<Result> changed(Map<String, String> fields) {
    return Optional.empty();
  }

  /** A file that the page links to; empty if no file has this name. */
  Optional<Answer> file(String name, Visit visit, Wording wording) throws IOException;
}
