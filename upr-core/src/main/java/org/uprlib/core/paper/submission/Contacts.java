package org.uprlib.core.paper.submission;

import java.util.List;

/**
 * How those who submit can be reached, as the submission gives them. Immutable.
 *
 * @param emails addresses of electronic mail, in order, each once
 * @param webSites addresses of web sites in the paragraphs before the numbered text, in order
 */
public record Contacts(List<String> emails, List<String> webSites) {
  public Contacts {
    emails = List.copyOf(emails);
    webSites = List.copyOf(webSites);
  }
}
