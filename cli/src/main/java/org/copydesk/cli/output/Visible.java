package org.copydesk.cli.output;

/** Text of a story, fit for a terminal. */
final class Visible {
  private Visible() {}

  /**
   * Returns {@code text} without what a terminal would obey: a text is not trusted, so no control
   * character of it reaches the terminal, and no line end breaks the layout.
   */
  static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029') {
        visible.append(' ');
      } else if (Character.isISOControl(c)) {
        visible.append('\uFFFD');
      } else {
        visible.append(c);
      }
    }
    return visible.toString();
  }
}
