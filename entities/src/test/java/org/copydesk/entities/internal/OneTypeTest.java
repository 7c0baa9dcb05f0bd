package org.copydesk.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.contracts.MarkedText;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTypeTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`[Pemsey City|LOCATION] lost. [Pemsey City|ORGANIZATION] won. [Pemsey City|ORGANIZATION] drew.`"
            + " | ORGANIZATION ORGANIZATION ORGANIZATION",
        "`[Newton Vale|PERSON], [Newton Vale|LOCATION]` | PERSON PERSON",
        "`[Leeds|LOCATION] saw [Leeds|ORGANIZATION] beat [Leeds|ORGANIZATION]` | LOCATION ORGANIZATION ORGANIZATION",
        "`[Ada Obi|PERSON] of [Obi Trust|ORGANIZATION]` | PERSON ORGANIZATION",
      })
  void nameOfSeveralWordsIsOneThing(String marked, String types) {
    MarkedText golden = MarkedText.parse(marked);
    EntityTagger names = article -> golden.entities();

    List<Entity> found = new OneType(names).tag(golden.article());

    assertThat(found).extracting(Entity::span).isEqualTo(spans(golden));
    assertThat(found.stream().map(e -> e.type().name()).toList())
        .isEqualTo(List.of(types.split(" ")));
  }

  private static List<Span> spans(MarkedText golden) {
    return golden.entities().stream().map(Entity::span).toList();
  }
}
