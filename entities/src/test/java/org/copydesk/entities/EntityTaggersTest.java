package org.copydesk.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.contracts.EntityTaggerContract;
import org.copydesk.contracts.HostileTexts;
import org.copydesk.contracts.Invariants;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract over every built-in tagger, and how the standard ones play together. */
class EntityTaggersTest {
  static Stream<Arguments> credits() {
    return Golden.cases("credits.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("credits")
  void findsWhomACreditNames(String why, String marked) {
    Golden.check(EntityTaggers.credits(), marked);
  }

  static Stream<Arguments> titles() {
    return Golden.cases("titles.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("titles")
  void findsTitles(String why, String marked) {
    Golden.check(EntityTaggers.titles(), marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[BEIJING|LOCATION] ([AP|ORGANIZATION]) — A storm came.",
        "[PORTLAND|LOCATION], Maine, Jan. 5 ([Reuters|ORGANIZATION]) - A storm came.",
        "[SYDNEY|LOCATION] and [KUALA LUMPUR|LOCATION] — Two storms came to the coast and left a wreck.",
        "A storm came to Paris."
      })
  void findsPlacesAndSourceOfTheDateline(String marked) {
    Golden.check(EntityTaggers.dateline(), marked);
  }

  /** The standard tagger reads the words of a block once for all rules; nothing may differ. */
  @Test
  void standardTaggerIsItsPartsInOrder() throws IOException {
    EntityTagger parts =
        EntityTagger.inOrder(
            EntityTaggers.addresses(),
            EntityTaggers.dateline(),
            EntityTaggers.credits(),
            EntityTaggers.model(NameModel.english()),
            EntityTaggers.dates(),
            EntityTaggers.amounts(),
            EntityTaggers.nationalities(),
            EntityTaggers.titles());
    String stories;
    try (InputStream in = getClass().getResourceAsStream("internal/model/stories.txt")) {
      stories = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String more =
        "Write to desk@example.org by 5 p.m. on Jan. 5, 2026, Chinese Prime Minister Ada Obi said;"
            + " it costs $3.5 million, 4% more.\n(Ada Lindqvist/Coastline Pictures via AP)";
    for (String text : List.of(stories, more)) {
      Article article = Article.parse(text);
      assertThat(EntityTaggers.standard().tag(article))
          .isEqualTo(parts.tag(article))
          .hasSizeGreaterThan(7);
    }
  }

  /** Each type of the standard tagger beside the others: none swallows its neighbour. */
  @Test
  void standardTaggerPutsNationalityTitleAndPersonSideBySide() {
    Golden.check(
        EntityTaggers.standard(),
        "[OSLO|LOCATION] ([AP|ORGANIZATION]) — [Canadian|NATIONALITY] [Prime Minister|TITLE]"
            + " [Mark Carney|PERSON] met [Chinese|NATIONALITY] [President|TITLE]"
            + " [Xi Jinping|PERSON] on [Friday|DATE] at [6 p.m.|TIME] and signed for"
            + " [$5 million|MONEY], or [3%|PERCENT]; see [www.example.org|URL] or write to"
            + " [desk@example.org|EMAIL].");
  }

  @Test
  void builtInTaggersReturnDisjointEntitiesInTextOrder() {
    for (EntityTagger tagger :
        List.of(
            EntityTaggers.addresses(),
            EntityTaggers.dateline(),
            EntityTaggers.dates(),
            EntityTaggers.amounts(),
            EntityTaggers.nationalities(),
            EntityTaggers.titles())) {
      HostileTexts.inStory()
          .forEach(
              hostile -> {
                List<Entity> entities = tagger.tag(Article.parse(hostile.text()));
                Invariants.entities(hostile.text(), entities);
                assertThat(entities).isUnmodifiable();
              });
    }
  }

  @Nested
  class Addresses implements EntityTaggerContract {
    @Override
    public EntityTagger tagger() {
      return EntityTaggers.addresses();
    }
  }

  @Nested
  class TheDateline implements EntityTaggerContract {
    @Override
    public EntityTagger tagger() {
      return EntityTaggers.dateline();
    }
  }

  @Nested
  class Dates implements EntityTaggerContract {
    @Override
    public EntityTagger tagger() {
      return EntityTaggers.dates();
    }
  }

  @Nested
  class Amounts implements EntityTaggerContract {
    @Override
    public EntityTagger tagger() {
      return EntityTaggers.amounts();
    }
  }

  @Nested
  class Nationalities implements EntityTaggerContract {
    @Override
    public EntityTagger tagger() {
      return EntityTaggers.nationalities();
    }
  }

  @Nested
  class Titles implements EntityTaggerContract {
    @Override
    public EntityTagger tagger() {
      return EntityTaggers.titles();
    }
  }

  @Nested
  class OfAGazetteer implements EntityTaggerContract {
    @Override
    public EntityTagger tagger() {
      return EntityTaggers.gazetteer(
          Gazetteer.of(EntityType.PERSON, "Ann Lee", "Bo Ek", "Anna Anna Anna", "a a", "Carter"));
    }
  }

  @Nested
  class OfAPattern implements EntityTaggerContract {
    @Override
    public EntityTagger tagger() {
      return EntityTaggers.pattern(new EntityType("TICKER"), Pattern.compile("\\$?[A-Z]{1,5}+\\b"));
    }
  }

  @Nested
  class Standard implements EntityTaggerContract {
    @Override
    public EntityTagger tagger() {
      return EntityTaggers.standard();
    }
  }
}
