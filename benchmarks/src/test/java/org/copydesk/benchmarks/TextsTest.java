package org.copydesk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.core.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {
  @TempDir Path folder;

  @Test
  void generatedStoriesAreTheSameEachTime() {
    assertThat(NewsGenerator.stories(5))
        .isEqualTo(NewsGenerator.stories(5))
        .doesNotHaveDuplicates();
  }

  @Test
  void generatedStoriesHaveWhatStoriesHave() {
    Article article = Article.parse(NewsGenerator.stories(1).get(0));
    assertThat(article.dateline()).isPresent();
    assertThat(article.blocks())
        .extracting(Block::kind)
        .contains(Block.Kind.HEADLINE, Block.Kind.BYLINE, Block.Kind.PARAGRAPH, Block.Kind.NOTE);
  }

  @Test
  void readsTextFilesFoldersAndJsonLines() throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("a.jsonl"), "{\"text\": \"One.\"}\n\n{\"text\": \"Two.\"}\n");
    Path text = Files.writeString(folder.resolve("b.txt"), "Three.");
    assertThat(Texts.read(lines.toString())).containsExactly("One.", "Two.");
    assertThat(Texts.read(text.toString())).containsExactly("Three.");
    assertThat(Texts.read(folder.toString())).containsExactly("Three.");
  }

  @Test
  void countsWordsAndMarksAsTokens() {
    assertThat(Texts.tokens(List.of("“It’s well-known,” he said. 😀"))).isEqualTo(9);
    assertThat(Texts.bytes(List.of("é."))).isEqualTo(3);
  }
}
