package org.copydesk.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.copydesk.contracts.HostileText;
import org.copydesk.contracts.MarkedText;
import org.copydesk.contracts.Repeatedly;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NamedEntityTest {
  static Stream<Arguments> stories() {
    return Golden.cases("named-entities.tsv");
  }

  /** Labels are a type and a name: {@code [Carney|PERSON Mark Carney]}. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void joinsMentions(String why, String marked) {
    MarkedText golden = MarkedText.parse(marked);
    Article article = golden.article();
    List<Entity> entities = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (MarkedText.Labelled labelled : golden.labelled()) {
      String type = labelled.label().substring(0, labelled.label().indexOf(' '));
      entities.add(Entity.of(article, labelled.span(), new EntityType(type)));
      expected.add(labelled.span() + " " + labelled.label());
    }
    assertThat(shown(NamedEntity.group(article, entities))).isEqualTo(expected);
  }

  /** Each mention with what it is joined into, in text order. */
  private static List<String> shown(List<NamedEntity> groups) {
    TreeMap<Span, String> shown = new TreeMap<>();
    for (NamedEntity named : groups) {
      for (Entity mention : named.mentions()) {
        shown.put(mention.span(), mention.span() + " " + named.type() + " " + named.name());
      }
    }
    return List.copyOf(shown.values());
  }

  @Test
  void namesakesOfTheStoryAreTwoEntities() {
    MarkedText golden =
        MarkedText.parse(
            "[Ann Lee|PERSON] met [Bo Lee|PERSON] in [Oslo|LOCATION]. [Ann Lee|PERSON]");
    List<NamedEntity> groups = NamedEntity.group(golden.article(), golden.entities());
    assertThat(groups)
        .extracting(NamedEntity::name, NamedEntity::type, n -> n.mentions().size())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Ann Lee", EntityType.PERSON, 2),
            org.assertj.core.groups.Tuple.tuple("Bo Lee", EntityType.PERSON, 1),
            org.assertj.core.groups.Tuple.tuple("Oslo", EntityType.LOCATION, 1));
  }

  @Test
  void orderOfTheGivenEntitiesDoesNotMatter() {
    MarkedText golden =
        MarkedText.parse("[Lee|PERSON], [Ann Lee|PERSON], [Bo Lee|PERSON]. [Lee|PERSON] left.");
    List<Entity> reversed = new ArrayList<>(golden.entities());
    Collections.reverse(reversed);
    assertThat(shown(NamedEntity.group(golden.article(), reversed)))
        .isEqualTo(shown(NamedEntity.group(golden.article(), golden.entities())));
  }

  @Test
  void nothingGivesNothing() {
    assertThat(NamedEntity.group(Article.parse(""), List.of())).isEmpty();
  }

  @Test
  void entitiesOfAnotherArticleAreRefused() {
    Entity entity = Entity.of(Article.parse("Ann Lee"), new Span(0, 7), EntityType.PERSON);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NamedEntity.group(Article.parse("Bo Ek sang."), List.of(entity)))
        .withMessageContaining("[0,7)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NamedEntity.group(Article.parse("Ann"), List.of(entity)));
    assertThatNullPointerException()
        .isThrownBy(() -> NamedEntity.group(Article.parse("Ann"), Collections.singletonList(null)));
  }

  @Test
  void resultCannotBeModified() {
    MarkedText golden = MarkedText.parse("[Ann Lee|PERSON]");
    List<NamedEntity> groups = NamedEntity.group(golden.article(), golden.entities());
    assertThat(groups).isUnmodifiable();
    assertThat(groups.get(0).mentions()).isUnmodifiable();
  }

  /** Every run of characters that are not blank, as a name of each type in turn. */
  private static final EntityTagger EVERY_WORD =
      article -> {
        List<EntityType> types =
            List.of(
                EntityType.PERSON,
                EntityType.ORGANIZATION,
                EntityType.LOCATION,
                EntityType.NATIONALITY);
        String text = article.text();
        List<Entity> entities = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
          boolean blank = i == text.length() || Character.isWhitespace(text.charAt(i));
          // Two words at times: "Ann Lee" and "Lee".
          if (blank && start >= 0 && entities.size() % 3 != 0) {
            entities.add(Entity.of(article, new Span(start, i), types.get(start % 4)));
            start = -1;
          } else if (blank && start >= 0) {
            entities.add(Entity.of(article, new Span(start, i), EntityType.PERSON));
            start = -1;
          } else if (!blank && start < 0) {
            start = i;
          }
        }
        return entities;
      };

  @ParameterizedTest
  @MethodSource("org.copydesk.contracts.HostileTexts#all")
  void everyMentionOfAnyTextIsInOneGroup(HostileText hostile) {
    Article article = Article.parse(hostile.text());
    List<Entity> entities = EVERY_WORD.tag(article);
    List<NamedEntity> groups = NamedEntity.group(article, entities);
    assertThat(groups.stream().mapToInt(n -> n.mentions().size()).sum()).isEqualTo(entities.size());
    for (NamedEntity named : groups) {
      if (named.name().isEmpty()) {
        throw new AssertionError("no name for " + named.mentions());
      }
    }
  }

  @Test
  void manyPeopleOfOneLastNameAreJoined() {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      for (String name : List.of("Ann" + (char) ('a' + i % 26) + i + " Lee", "Lee")) {
        spans.add(new Span(text.length(), text.length() + name.length()));
        text.append(name).append(' ');
      }
    }
    Article article = Article.parse(text.toString());
    List<Entity> entities =
        spans.stream().map(s -> Entity.of(article, s, EntityType.PERSON)).toList();
    assertThat(NamedEntity.group(article, entities)).hasSize(50_000);
  }

  @Test
  void resultIsTheSameInAllWays() {
    List<String> texts =
        Golden.cases("named-entities.tsv")
            .map(c -> MarkedText.parse((String) c.get()[1]).text().toUpperCase(Locale.ROOT))
            .toList();
    Repeatedly.check(
        texts,
        text -> {
          Article article = Article.parse(text);
          return shown(NamedEntity.group(article, EVERY_WORD.tag(article)));
        });
  }
}
