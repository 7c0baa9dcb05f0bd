package org.copydesk.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.copydesk.contracts.GoldenFile;
import org.copydesk.contracts.MarkedText;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.junit.jupiter.params.provider.Arguments;

/** Golden tables of taggers: a reason, a tab, a text with its entities marked. */
final class Golden {
  private Golden() {}

  static Stream<Arguments> cases(String resource) {
    return GoldenFile.read(Golden.class, resource, 2).stream()
        .map(cells -> Arguments.of(cells.get(0), cells.get(1)));
  }

  static void check(EntityTagger tagger, String marked) {
    MarkedText golden = MarkedText.parse(marked);
    assertThat(shown(tagger.tag(golden.article()))).isEqualTo(shown(golden.entities()));
  }

  private static List<String> shown(List<Entity> entities) {
    return entities.stream().map(e -> e.span() + " [" + e.text() + "|" + e.type() + "]").toList();
  }
}
