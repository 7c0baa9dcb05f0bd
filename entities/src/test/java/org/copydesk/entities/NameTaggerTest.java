package org.copydesk.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.copydesk.contracts.HostileText;
import org.copydesk.contracts.HostileTexts;
import org.copydesk.contracts.Invariants;
import org.copydesk.contracts.Repeatedly;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tagger of the bundled model. */
class NameTaggerTest {
  private static final EntityTagger TAGGER = EntityTaggers.model(NameModel.english());

  private static final String STORY =
      """
      Harbor council backs new ferry
      NAIROBI (Reuters) - The transport minister, Grace Wanjiru, said on Tuesday that the \
      Lake Ferry Company would get two new ships from South Korea.
      Wanjiru told reporters in Kisumu that Hyundai Heavy Industries would build them.
      Mr. Otieno, the head of the company, thanked the World Bank.
      """;

  @Test
  void findsTheNamesOfAStory() {
    List<String> found = names(STORY);
    assertThat(found)
        .contains(
            "Grace Wanjiru PERSON",
            "South Korea LOCATION",
            "Wanjiru PERSON",
            "Hyundai Heavy Industries ORGANIZATION",
            "World Bank ORGANIZATION");
  }

  static Stream<Arguments> names() {
    return Golden.cases("names.tsv");
  }

  /** Kinds of copy that are learnt from made-up lines alone. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void findsNamesInOtherKindsOfCopy(String why, String marked) {
    Golden.check(TAGGER, marked);
  }

  @Test
  void confidenceIsAChance() {
    for (Entity entity : TAGGER.tag(Article.parse(STORY))) {
      assertThat(entity.confidence()).as(entity.text()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void textWithoutAWordHasNoName() {
    for (String text : List.of("", " ", "\n\n", "...", "—", "\uD83D\uDE00", "12 + 3")) {
      assertThat(names(text)).as(text).isEmpty();
    }
  }

  @Test
  void articleBeforeDoesNotMatter() {
    String about =
        "Washington said that he would go. \"Washington is right,\" said Martha Washington.";
    String plain = "The talks were held in Washington on Friday.";
    List<String> alone = names(plain);
    names(about);
    assertThat(names(plain)).isEqualTo(alone);
  }

  @ParameterizedTest
  @MethodSource("org.copydesk.contracts.HostileTexts#all")
  void entitiesAreSoundOnEveryText(HostileText hostile) {
    String text = hostile.text();
    Invariants.entities(text, TAGGER.tag(Article.parse(text)));
  }

  @Test
  void resultIsTheSameInAllWays() {
    Repeatedly.check(
        HostileTexts.small().stream().map(HostileText::text).toList(),
        text -> TAGGER.tag(Article.parse(text)));
  }

  private static List<String> names(String text) {
    return TAGGER.tag(Article.parse(text)).stream()
        .map(entity -> entity.text() + " " + entity.type().name())
        .toList();
  }
}
