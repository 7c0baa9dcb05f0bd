package org.copydesk.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.core.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a lexicon of cues holds, and what a file of them must look like. */
class CueLexiconTest {
  @TempDir Path folder;

  @Test
  void plusAndMinusLeaveTheOriginalAsItIs() {
    CueLexicon english = CueLexicon.english();
    CueLexicon own = english.plus("Quibbled ").minus("SAID");

    assertThat(own.kind("quibbled")).contains(CueLexicon.Kind.SAY);
    assertThat(own.contains("said")).isFalse();
    assertThat(english.contains("quibbled")).isFalse();
    assertThat(english.contains("Said")).isTrue();
  }

  @Test
  void plusChangesTheKindOfAKnownCue() {
    CueLexicon own = CueLexicon.of("mused").plus(CueLexicon.Kind.THINK, "mused");

    assertThat(own.kind("mused")).contains(CueLexicon.Kind.THINK);
    assertThat(own.cues()).containsExactly("mused");
  }

  @Test
  void cueIsNeitherBlankNorLong() {
    assertThatThrownBy(() -> CueLexicon.of(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 to 80 characters");
    assertThatThrownBy(() -> CueLexicon.of("a".repeat(81)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void attributorGoesByItsCues() {
    Article article = Article.parse("“The tide is late,” blorted Ann Lee.");
    QuoteAttributor standard = QuoteAttributor.standard();
    QuoteAttributor own = standard.withCues(CueLexicon.english().plus("blorted"));

    assertThat(own.attribute(article).get(0).cue().map(cue -> cue.in(article.text())))
        .contains("blorted");
    assertThat(standard.attribute(article)).allMatch(quote -> quote.cue().isEmpty());
  }

  @Test
  void readsKindsAndForms() throws IOException {
    CueLexicon cues = load("# own cues\n\nblorts, blorted\nask\twondered aloud\n");

    assertThat(cues.cues()).containsExactly("blorted", "blorts", "wondered aloud");
    assertThat(cues.kind("blorts")).contains(CueLexicon.Kind.SAY);
    assertThat(cues.kind("wondered aloud")).contains(CueLexicon.Kind.ASK);
  }

  @Test
  void badLineIsToldWithFileAndLine() {
    assertThatThrownBy(() -> load("blorts\nshout\tyelled\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cues.txt line 2")
        .hasMessageContaining("shout");
    assertThatThrownBy(() -> load("blorts,,blorted\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 1");
  }

  @Test
  void fileIsUtf8() throws IOException {
    Path file = folder.resolve("cues.txt");
    Files.write(file, new byte[] {'a', (byte) 0xE9, '\n'});

    assertThatThrownBy(() -> CueLexicon.load(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected UTF-8");
  }

  private CueLexicon load(String lines) throws IOException {
    Path file = folder.resolve("cues.txt");
    Files.writeString(file, lines, StandardCharsets.UTF_8);
    return CueLexicon.load(file);
  }
}
