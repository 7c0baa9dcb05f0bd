package org.copydesk.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.contracts.MarkedText;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NicknamesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`[Raymond “Peaches|PERSON]” [Dupree|PERSON] spoke.` | `Raymond “Peaches” Dupree`",
        "`[Raymond “Peaches|ORGANIZATION]” [Dupree|PERSON] spoke.` | `Raymond “Peaches” Dupree`",
        "`[Tom|PERSON] \"Red\" [Brandt|PERSON] spoke.` | `Tom \"Red\" Brandt`",
        "`[Tom|PERSON] 'Red' [Brandt|PERSON] spoke.` | `Tom 'Red' Brandt`",
        "`[Tom Brandt|PERSON]: “Yes.” [Ann Lee|PERSON]: “No.”` | `Tom Brandt; Ann Lee`",
        "`[Tom|PERSON] “ran” [Brandt|PERSON] off.` | `Tom; Brandt`",
        "`[Corley|LOCATION] “Red” [Brandt|PERSON] spoke.` | `Corley; Brandt`",
      })
  void nicknameIsPartOfTheName(String marked, String names) {
    MarkedText golden = MarkedText.parse(marked);
    EntityTagger tagger = article -> golden.entities();

    List<Entity> found = new Nicknames(tagger).tag(golden.article());

    assertThat(found).extracting(Entity::text).isEqualTo(List.of(names.split("; ")));
    assertThat(found).allMatch(e -> e.span().in(golden.text()).equals(e.text()));
  }
}
