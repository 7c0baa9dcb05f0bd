package org.copydesk.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.copydesk.cli.analysis.Analysis;
import org.copydesk.cli.analysis.Step;
import org.copydesk.core.Article;
import org.copydesk.core.Block;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;
import org.junit.jupiter.api.Test;

class ConllOutputTest {

  /** Renders {@code text} as one block of these sentences, in which every name is a person. */
  private static List<String> columns(String text, List<Span> sentences, String... names) {
    Span all = new Span(0, text.length());
    Article article = Article.of(text, List.of(new Block(Block.Kind.PARAGRAPH, all)), sentences);
    List<Analysis.Mention> mentions =
        IntStream.range(0, names.length)
            .mapToObj(
                i -> {
                  int at = text.indexOf(names[i]);
                  Span span = new Span(at, at + names[i].length());
                  Entity entity = Entity.of(article, span, EntityType.PERSON);
                  return new Analysis.Mention(entity, names[i]);
                })
            .toList();
    Analysis analysis =
        new Analysis("a\nb", article, mentions, List.of(), EnumSet.allOf(Step.class));
    return new ConllOutput().render(analysis).lines().toList();
  }

  @Test
  void tokensTagsAndSentences() {
    String text = "Ada Holm's U.S. aide Bo left. Why?";

    assertThat(columns(text, List.of(new Span(0, 29), new Span(30, 34)), "Ada Holm", "Bo"))
        .containsExactly(
            "-DOCSTART- a b",
            "",
            "Ada\tB-PERSON",
            "Holm\tI-PERSON",
            "'s\tO",
            "U.S.\tO",
            "aide\tO",
            "Bo\tB-PERSON",
            "left\tO",
            ".\tO",
            "",
            "Why\tO",
            "?\tO",
            "");
  }

  @Test
  void namesThatTouchBeginEach() {
    assertThat(columns("Ada Bo", List.of(new Span(0, 6)), "Ada", "Bo"))
        .contains("Ada\tB-PERSON", "Bo\tB-PERSON");
  }

  @Test
  void tokenIsCutAtTheBorderOfAName() {
    assertThat(columns("preAdaBopost", List.of(new Span(0, 12)), "Ada", "Bo"))
        .containsSubsequence("pre\tO", "Ada\tB-PERSON", "Bo\tB-PERSON", "post\tO");
  }

  @Test
  void nameOverTheEndOfASentenceBeginsAnew() {
    assertThat(columns("Ada. Bo", List.of(new Span(0, 4), new Span(5, 7)), "Ada. Bo"))
        .containsSubsequence("Ada\tB-PERSON", ".\tI-PERSON", "", "Bo\tB-PERSON");
  }
}
