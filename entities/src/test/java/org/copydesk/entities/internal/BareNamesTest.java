package org.copydesk.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareNamesTest {

  @ParameterizedTest(name = "{1} {0}")
  @CsvSource({
    "Det Insp Alun Parry, PERSON, Alun Parry PERSON",
    "Sen. Marisol Peña, PERSON, Marisol Peña PERSON",
    "Sir Hugh Latimer KC, PERSON, Hugh Latimer PERSON",
    "'Ann Hill, Ph.D.', PERSON, Ann Hill PERSON",
    "Striker Dougie Farr, PERSON, Dougie Farr PERSON",
    "Deputy Prime Minister Bo Ek, PERSON, Bo Ek PERSON",
    "Mrs Olwen Price, ORGANIZATION, Olwen Price PERSON",
    "Dame Ann Black, PERSON, Ann Black PERSON",
    "Lance Cpl. Ty Roe, PERSON, Ty Roe PERSON",
    "Lady Justice Hill, PERSON, Hill PERSON",
    "R-Ga., ORGANIZATION, Ga. LOCATION",
    "D-N.Y., PERSON, N.Y. LOCATION",
    "R-Texas, ORGANIZATION, Texas LOCATION",
    // A part of the name:
    "Dean Rusk, PERSON, Dean Rusk PERSON",
    "Lady Antebellum, PERSON, Lady Antebellum PERSON",
    "Raju KC, PERSON, Raju KC PERSON",
    "PC Sorcar, PERSON, PC Sorcar PERSON",
    "D-Day, ORGANIZATION, D-Day ORGANIZATION",
    "Mayor, PERSON, Mayor PERSON",
    "Dr Pepper, ORGANIZATION, Dr Pepper ORGANIZATION",
    "Mayor Quimby, LOCATION, Mayor Quimby LOCATION",
  })
  void titleAndDegreeAreNoPartOfAName(String found, String type, String expected) {
    Article article = Article.parse("So said " + found + " of Leeds.");
    Span span = new Span(8, 8 + found.length());
    EntityTagger names = a -> List.of(Entity.of(a, span, new EntityType(type)));

    Entity bare = new BareNames(names).tag(article).get(0);

    assertThat(bare.text() + " " + bare.type()).isEqualTo(expected);
    assertThat(bare.span().in(article.text())).isEqualTo(bare.text());
  }
}
