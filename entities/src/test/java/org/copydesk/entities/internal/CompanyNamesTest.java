package org.copydesk.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.contracts.MarkedText;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyNamesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`[Koster NV|ORGANIZATION] rose. [Koster|PERSON]’s rival fell.` | ORGANIZATION ORGANIZATION",
        "`[Linha Norte|LOCATION] shares fell. [Linha Norte, S.A.|ORGANIZATION] did not.` | ORGANIZATION ORGANIZATION",
        "`[Halden Motors Inc.|ORGANIZATION] and [Halden Motors|PERSON]` | ORGANIZATION ORGANIZATION",
        "`[Dell Inc.|ORGANIZATION] made [Michael Dell|PERSON] rich. [Dell|PERSON] smiled.` | ORGANIZATION PERSON PERSON",
        "`[Ford|PERSON] met the [Ford Foundation|ORGANIZATION].` | PERSON ORGANIZATION",
        "`[Co.|ORGANIZATION] and [Boston|LOCATION]` | ORGANIZATION LOCATION",
      })
  void companyIsOneWithoutItsLegalFormToo(String marked, String types) {
    MarkedText golden = MarkedText.parse(marked);
    EntityTagger names = article -> golden.entities();

    List<Entity> found = new CompanyNames(names).tag(golden.article());

    assertThat(found.stream().map(e -> e.type().name()).toList())
        .isEqualTo(List.of(types.split(" ")));
  }
}
