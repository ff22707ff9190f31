package org.uprlib.core.text;

/**
 * Makes what a stranger wrote, a file's name above all, harmless in a message, wherever that is
 * shown: on a terminal, in a log, in a page. Stateless.
 */
public final class MessageText {
  private MessageText() {}

  /**
   * {@code text} in one line, with a blank for what steers a terminal or turns the direction, and
   * with typographic marks for those that begin and end markup and its attributes.
   */
  public static String of(String text) {
    return TerminalText.of(text).replace('<', '‹').replace('>', '›').replace('"', '”');
  }
}
