package org.copydesk.contracts;

import java.util.ArrayList;
import java.util.List;

/** Texts with nothing in them, and every kind of blank and line end between ordinary words. */
final class BlankTexts {
  private static final String[][] BLANKS = {
    {"NUL", "\0"},
    {"bell and escape", "\u0007\u001B[31m"},
    {"C1 controls", "\u0080\u0091\u009F"},
    {"tab", "\t"},
    {"form feed and vertical tab", "\f\u000B"},
    {"byte order mark", "\uFEFF"},
    {"CR LF", "\r\n"},
    {"CR", "\r"},
    {"two CR LF", "\r\n\r\n"},
    {"next line", "\u0085"},
    {"line separator", "\u2028"},
    {"paragraph separator", "\u2029"},
    {"no-break space", "\u00A0"},
    {"narrow no-break space", "\u202F"},
    {"ideographic space", "\u3000"},
    {"zero-width space", "\u200B"},
    {"zero-width joiner", "\u200D"},
    {"word joiner", "\u2060"},
    {"soft hyphen", "\u00AD"},
    {"Mongolian vowel separator", "\u180E"},
    {"replacement and object characters", "\uFFFD\uFFFC"},
    {"noncharacters", "\uFFFE\uFFFF"},
  };

  private static final String STORY =
      "LONDON (Reuters) - Prime~Minister~Ann~Lee~said~“we~agree.”~Mr.~J.~Smith~left~at~9~a.m.~on"
          + "~Monday.~“No,”~he~said.";

  private BlankTexts() {}

  static List<HostileText> all() {
    List<HostileText> texts = new ArrayList<>();
    texts.add(HostileText.of("empty", ""));
    texts.add(HostileText.of("blank", "  \t \n \r\n  "));
    for (String[] blank : BLANKS) {
      String name = blank[0];
      String unit = blank[1];
      texts.add(HostileText.of(name + " alone", unit));
      texts.add(HostileText.of(name + " around a word", unit + "Boston" + unit));
      texts.add(HostileText.of(name + " for every blank", STORY.replace("~", unit)));
      texts.add(HostileText.of(name + " beside every blank", STORY.replace("~", " " + unit)));
    }
    return texts;
  }
}
