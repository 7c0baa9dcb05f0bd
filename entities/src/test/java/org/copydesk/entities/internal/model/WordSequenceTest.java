package org.copydesk.entities.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.Article;
import org.junit.jupiter.api.Test;

class WordSequenceTest {
  /** A book in one line does not stand in memory word by word before its first words are read. */
  @Test
  void wordsAreMadeAsTheSequencesAreAskedFor() {
    Article article = Article.parse("Ada Obi met Bo Larsen . ".repeat(500));
    WordMaker maker = new WordMaker(WordLists.bundled(), Symbols.HASHED);
    int[] made = new int[1];
    int[] passed = new int[1];
    List<Integer> ahead = new ArrayList<>();
    WordSequence.each(
        article.text(),
        article.blocks(),
        (text, start, end, casing) -> {
          made[0]++;
          return maker.word(text, start, end, casing);
        },
        sequence -> {
          passed[0] += sequence.size();
          ahead.add(made[0] - passed[0]);
        });
    assertThat(passed[0]).isEqualTo(3000);
    assertThat(ahead).hasSizeGreaterThan(4).containsOnly(0);
  }

  @Test
  void longBlockIsPartedAfterAFullStop() {
    Article article = Article.parse("Ada Obi met Bo Larsen again . ".repeat(100));
    List<WordSequence> sequences =
        WordSequence.of(
            article.text(), article.blocks(), new WordMaker(WordLists.bundled(), Symbols.HASHED));
    assertThat(sequences).extracting(WordSequence::size).containsExactly(301, 301, 98);
  }
}
