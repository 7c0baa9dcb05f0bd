package org.copydesk.contracts;

import java.util.ArrayList;
import java.util.List;

/** Quotation marks and apostrophes, mixed, wrong, unclosed. */
final class QuoteTexts {
  private static final String[] MARKS = {
    "“", "”", "\"", "'", "‘", "’", "«", "»", "‹", "›", "„", "‟", "‚", "‛", "′", "″", "`", "``",
    "''", "´"
  };

  private QuoteTexts() {}

  static List<HostileText> all() {
    List<HostileText> texts = new ArrayList<>();
    for (String open : MARKS) {
      texts.add(HostileText.of(open + " alone", open));
      texts.add(HostileText.of(open + " unclosed", "Ann Lee said, " + open + "we will go."));
      texts.add(HostileText.of("nothing between " + open, open + open + " said Ann Lee."));
      texts.add(HostileText.of("opened by " + open + ", closed by each mark", closedByEach(open)));
    }
    texts.add(HostileText.of("all marks in a row", String.join("", MARKS)));
    texts.add(HostileText.of("all marks, spaced", String.join(" ", MARKS) + " he said."));
    texts.add(
        HostileText.of(
            "feet and inches", "The 6'2\" guard, 6’2” in shoes, hit a 12\" pipe, he said."));
    texts.add(
        HostileText.of(
            "decades", "In the '90s and the ‘80s, ’70s style, O’Brien said ‘tis the season."));
    texts.add(
        HostileText.of(
            "apostrophes of plurals",
            "The workers’ \"bosses'\" cars, he said, 'n' roll, rock ’n’ roll."));
    texts.add(
        HostileText.of(
            "a quote within a quote that ends with it",
            "“He said, ‘I said, “no.”’” Lee recalled. \"He said 'no.'\""));
    texts.add(
        HostileText.of("blanks inside the marks", "“ We will go , ” Ann Lee said . \" No . \""));
    texts.add(
        HostileText.of(
            "nothing but blanks inside the marks", "“   ” said Ann Lee. \"\u00A0\" “\n”"));
    texts.add(
        HostileText.of(
            "paragraphs that stay open", "“We go.\n“We stay.\n“We sleep,” Lee said.\n“We"));
    texts.add(HostileText.of("a cue first", "said “we go” said"));
    texts.add(HostileText.of("a colon and nothing", "Ann Lee said: “"));
    texts.add(
        HostileText.of(
            "two speakers, one quote", "“We go,” said Ann Lee and Bo Ek, he said, she said."));
    texts.add(HostileText.of("brackets in a quote", "“We [the (town”] go),” [Lee] said (“no”)."));
    return texts;
  }

  /** One paragraph for each way to close, since what is never closed may go on in the next. */
  private static String closedByEach(String open) {
    StringBuilder text = new StringBuilder();
    for (String close : MARKS) {
      text.append(open).append("We will go,").append(close).append(" Ann Lee said. ");
      text.append(open).append("All of us.").append(close).append("\n\nThey left.\n\n");
    }
    return text.toString();
  }
}
