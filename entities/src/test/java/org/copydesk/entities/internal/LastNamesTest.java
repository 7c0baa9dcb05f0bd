package org.copydesk.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.contracts.MarkedText;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastNamesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "within a sentence | `[Olga May|PERSON] left. The office said May will travel.` | `said [May]`",
        "at its beginning, with what a person does | `[Tom Will|PERSON] left. Will wrote to May.` | `[Will] wrote`",
        "after the quotation | `[Eva Long|PERSON] left. “No,” said Long.` | `said [Long]`",
        "a question | `[Tom Will|PERSON] left. Will they come?` | ``",
        "a month | `[Olga May|PERSON] left. In May, it rained. It was May 5.` | ``",
        "the word itself | `[Eva Long|PERSON] left. Long queues said it all. The Long Walk.` | ``",
        "with an article | `[Carl West|PERSON] left. He said the West would wait.` | ``",
        "a nationality | `[Mark Cuban|PERSON] left for Cuban shores.` | ``",
        "a nationality with what a person does | `[Mark Cuban|PERSON] left. “Yes,” Cuban said.` | `[Cuban] said`",
        "part of another name | `[Jon Hope|PERSON] left. He met with Hope Farrow at Camp Hope.` | ``",
        "nobody is named in full | `[Hope|PERSON] left. They met with Hope.` | ``",
        "taken already | `[Ann Paris|PERSON] left for [Paris|LOCATION].` | ``",
      })
  void lastNameAloneIsThePerson(String why, String marked, String expected) {
    MarkedText golden = MarkedText.parse(marked);
    EntityTagger names = article -> golden.entities();

    List<Entity> found = new ArrayList<>(new LastNames(names).tag(golden.article()));
    found.removeAll(golden.entities());

    String text = golden.article().text();
    for (Entity entity : found) {
      assertThat(entity.type()).isEqualTo(EntityType.PERSON);
      int start = entity.span().start();
      int end = entity.span().end();
      assertThat(text.substring(0, start) + "[" + entity.text() + "]" + text.substring(end))
          .contains(expected);
    }
    assertThat(found).hasSize(expected == null || expected.isEmpty() ? 0 : 1);
  }
}
