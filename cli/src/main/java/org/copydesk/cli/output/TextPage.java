package org.copydesk.cli.output;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a label and a text. Where a terminal shows them, a long text is broken at blanks and
 * goes on below itself; elsewhere a line stays one line, so that other programs can read it.
 */
final class TextPage {
  private static final int LABEL = 15;

  /** Below this a column of text is too narrow to be read: lines are left as they are. */
  private static final int NARROWEST = 20;

  /** What a terminal does not show: commands for colours. */
  private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*+m");

  private final Paint paint;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  /**
   * Makes an empty page.
   *
   * @param columns how wide the terminal is, 0 if there is none
   */
  TextPage(Paint paint, int columns) {
    this.paint = paint;
    this.width = columns - LABEL < NARROWEST ? Integer.MAX_VALUE : columns - LABEL;
  }

  void heading(String text) {
    out.append(paint.title(text)).append('\n');
  }

  void gap() {
    out.append('\n');
  }

  /** Adds a line; an empty label leaves its column empty. */
  void line(String label, String text) {
    line(label, "", text);
  }

  /** Adds a line whose text begins {@code indent} to the right, on the following lines too. */
  void line(String label, String indent, String text) {
    String padded = label + " ".repeat(Math.max(1, LABEL - label.length()));
    out.append(paint.label(padded)).append(indent);
    int room = width - indent.length();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      int length = shown(word);
      if (used > 0 && used + 1 + length > room) {
        out.append('\n').append(" ".repeat(LABEL)).append(indent);
        used = 0;
      } else if (used > 0) {
        out.append(' ');
        used++;
      }
      out.append(word);
      used += length;
    }
    out.append('\n');
  }

  /** Returns how many characters of {@code word} are seen. */
  private static int shown(String word) {
    int hidden = 0;
    Matcher colours = COLOUR.matcher(word);
    while (colours.find()) {
      hidden += colours.end() - colours.start();
    }
    return word.codePointCount(0, word.length()) - hidden;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
