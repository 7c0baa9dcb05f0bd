package org.copydesk.entities.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "Koster Corp. met Lt. Obi., Koster|Corp.|met|Lt.|Obi|.",
    "No. 5 of Calif. and No., No.|5|of|Calif.|and|No|.",
    "It was abolished., It|was|abolished|."
  })
  void abbreviationsOfTheListKeepTheirStop(String text, String tokens) {
    Article article = Article.parse(text);
    WordMaker maker = new WordMaker(WordLists.bundled(), Symbols.HASHED);
    WordSequence words = WordSequence.of(text, article.blocks(), maker).get(0);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      found.add(text.substring(words.start(i), words.end(i)));
    }
    assertThat(String.join("|", found)).isEqualTo(tokens);
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
