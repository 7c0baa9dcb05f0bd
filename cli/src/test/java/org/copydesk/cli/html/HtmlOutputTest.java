package org.copydesk.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.cli.analysis.Analyzer;
import org.copydesk.cli.analysis.Story;
import org.copydesk.contracts.HostileText;
import org.copydesk.contracts.HostileTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlOutputTest {
  private static final Analyzer ANALYZER = Analyzer.standard();
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]++)[^<>]*+>");

  private static String page(String id, String text) {
    return new HtmlOutput().render(ANALYZER.analyze(new Story(id, text, null)));
  }

  @Test
  void quoteAndItsRemarkLeadToEachOther() {
    String page = page("a", "“We have waited long enough,” Ann Lee told reporters. “We will go.”");
    Matcher number = Pattern.compile("id=\"(\\w+)n1\" href=\"#(\\w+)r1\"").matcher(page);
    assertThat(number.find()).isTrue();
    assertThat(page)
        .contains("id=\"" + number.group(2) + "r1\"", "href=\"#" + number.group(1) + "n1\"");
    assertThat(page).contains("<span class=\"who\">Ann Lee</span>");
  }

  @Test
  void textCannotBecomeMarkup() {
    String attack = "\"><script>alert(1)</script>";
    String page = page(attack, "“Stop <img src=x onerror=alert(1)>,” " + attack + " Ann Lee said.");
    assertThat(page).doesNotContain("<script", "<img").contains("&lt;script&gt;");
  }

  @Test
  void samePageWhateverWasRenderedBefore() {
    HtmlOutput output = new HtmlOutput();
    Story story = new Story("a", "“Go,” Ann Lee said.", null);
    String first = output.render(ANALYZER.analyze(story));
    output.render(ANALYZER.analyze(new Story("b", "Ann Lee left.", null)));
    assertThat(output.render(ANALYZER.analyze(story))).isEqualTo(first);
  }

  @Test
  void pageFetchesNothing() {
    HtmlOutput output = new HtmlOutput();
    assertThat(output.head() + output.tail())
        .contains("default-src 'none'")
        .doesNotContain("http:", "https:", "url(", "@import", " src=");
  }

  static Iterable<HostileText> hostileTexts() {
    return HostileTexts.small();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileTexts")
  void everyElementIsClosed(HostileText hostile) {
    Matcher tag = TAG.matcher(page("a", hostile.text()));
    Deque<String> open = new ArrayDeque<>();
    while (tag.find()) {
      String name = tag.group(2);
      if (name.equals("br")) {
        continue;
      }
      if (tag.group(1).isEmpty()) {
        open.push(name);
      } else {
        assertThat(open.pop()).isEqualTo(name);
      }
    }
    assertThat(open).isEmpty();
  }
}
