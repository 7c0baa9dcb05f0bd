package org.copydesk.cli.html;

import com.google.common.html.HtmlEscapers;
import java.util.Locale;

/** Text as HTML. Thread-safe. */
final class Html {
  private Html() {}

  /**
   * Returns {@code text} for use in an element or in a quoted attribute. What no page may hold
   * (control characters, halves of surrogate pairs) is shown as the replacement character.
   */
  static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(printable(text));
  }

  /** Returns {@code name} as a CSS class: lower-case letters, digits and hyphens. */
  static String cssClass(String name) {
    StringBuilder result = new StringBuilder();
    for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
      result.append(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' ? c : '-');
    }
    return result.toString();
  }

  private static String printable(String text) {
    int firstBad = 0;
    while (firstBad < text.length() && isPrintable(text, firstBad)) {
      firstBad++;
    }
    if (firstBad == text.length()) {
      return text;
    }
    StringBuilder result = new StringBuilder(text);
    for (int i = firstBad; i < text.length(); i++) {
      if (!isPrintable(text, i)) {
        result.setCharAt(i, '\uFFFD');
      }
    }
    return result.toString();
  }

  private static boolean isPrintable(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return !Character.isISOControl(c) && c != '\uFFFE' && c != '\uFFFF'
        || c == '\n'
        || c == '\r'
        || c == '\t';
  }
}
