package org.copydesk.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.cli.analysis.Analysis;
import org.copydesk.cli.analysis.Analyzer;
import org.copydesk.cli.analysis.Story;
import org.junit.jupiter.api.Test;

class TextOutputTest {
  private static final String ESCAPE = "\u001B";

  private static String render(boolean colours, String text) {
    return TextOutput.of(colours, 0)
        .render(Analyzer.standard().analyze(new Story("a" + ESCAPE + "[2J", text, null)));
  }

  @Test
  void noControlCharacterOfTheTextReachesTheTerminal() {
    String text =
        "Ruth Okafor" + ESCAPE + "]0;owned\u0007 said, “It" + ESCAPE + "[31m is\u0000 late.”";

    assertThat(render(false, text)).doesNotContain(ESCAPE, "\u0007", "\u0000").contains("owned");
  }

  @Test
  void everyColourIsTakenBack() {
    String painted = render(true, "“It is late,” said Mayor Ruth Okafor of Boston.");

    assertThat(painted).contains(ESCAPE + "[1m").contains(ESCAPE + "[0m");
    assertThat(painted.substring(painted.lastIndexOf(ESCAPE))).startsWith(ESCAPE + "[");
    assertThat(painted.lines()).allSatisfy(line -> assertThat(balance(line)).isTrue());
  }

  /** Returns whether the last colour command of a line takes colours back. */
  private static boolean balance(String line) {
    int last = line.lastIndexOf(ESCAPE);
    return last < 0 || line.startsWith("[0m", last + 1) || line.startsWith("[m", last + 1);
  }

  @Test
  void withoutColoursNothingButTheFacts() {
    assertThat(render(false, "“It is late,” said Mayor Ruth Okafor."))
        .contains("quotes         ")
        .contains("Ruth Okafor")
        .contains("“It is late,”")
        .doesNotContain(ESCAPE);
  }

  @Test
  void datelinePeopleAndDaysAreTold() {
    String text =
        "BEIJING (AP) — Canadian Prime Minister Mark Carney paid $2 million on Jan. 14, 2026."
            + " Carney met Zhu Feng, the dean of Nanjing University.";

    assertThat(render(false, text))
        .contains("Beijing, China · Associated Press\n")
        .contains("Mark Carney, Canadian Prime Minister · 2 times (Carney)\n")
        .contains("Zhu Feng, dean of Nanjing University\n")
        .contains("Jan. 14, 2026 = 2026-01-14\n")
        .contains("$2 million = 2,000,000 USD\n");
  }

  @Test
  void longLinesGoOnBelowThemselvesInATerminal() {
    Story story = new Story("1", "“" + "It is late, ".repeat(20) + "” said Ruth Okafor.", null);
    Analysis analysis = Analyzer.standard().analyze(story);

    assertThat(TextOutput.of(true, 60).render(analysis).lines())
        .allSatisfy(
            line -> assertThat(line.replaceAll(ESCAPE + "\\[[0-9]*m", "")).hasSizeBetween(0, 60))
        .anySatisfy(line -> assertThat(line).startsWith(" ".repeat(17) + "It is"));
    assertThat(TextOutput.of(false, 0).render(analysis).lines())
        .anySatisfy(line -> assertThat(line).hasSizeGreaterThan(200));
  }
}
