package org.copydesk.entities.internal.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.core.Span;
import org.copydesk.entities.internal.model.Labels;
import org.copydesk.entities.internal.model.WordLists;
import org.junit.jupiter.api.Test;

class TrainingDataTest {
  @Test
  void placesWithACommaBetweenThemAreTwoNames() {
    assertThat(labels(article("They met in Davos, Switzerland.", "Davos, Switzerland", "Location")))
        .containsExactly("", "", "", "LOCATION-unit", "", "LOCATION-unit", "");
    assertThat(labels(article("They met at Coe, Hart.", "Coe, Hart", "Organization")))
        .containsExactly(
            "", "", "", "ORGANIZATION-start", "ORGANIZATION-cont", "ORGANIZATION-last", "");
  }

  @Test
  void otherClassesAreNoNamesAndSomeAreNotKnown() {
    assertThat(labels(article("The Nile flows.", "Nile", "Product")))
        .containsExactly("", "", "", "");
    assertThat(labels(article("The Lancet said so.", "Lancet", "magazine")))
        .containsExactly("", "?", "", "", "");
  }

  @Test
  void copyInCapitalsHasTheSameNames() {
    TaggedArticle capitals = article("They met in Straße, Oslo.", "Oslo", "LOC").inCapitals();
    assertThat(capitals.article().text()).isEqualTo("THEY MET IN STRAßE, OSLO.");
    assertThat(labels(capitals)).containsExactly("", "", "", "", "", "LOCATION-unit", "");
  }

  private static TaggedArticle article(String text, String name, String label) {
    int start = text.indexOf(name);
    Span span = new Span(start, start + name.length());
    return new TaggedArticle(
        "ours", Article.parse(text), List.of(new TaggedArticle.Name(span, label)));
  }

  /** Returns the label of each word; empty for outside, a question mark where all are right. */
  private static List<String> labels(TaggedArticle article) {
    TrainingData data = new TrainingData(WordLists.bundled());
    data.add(article);
    List<String> labels = new ArrayList<>();
    for (int right : data.articles.get(0).get(0).right) {
      int label = Integer.numberOfTrailingZeros(right);
      String outcome = label == Labels.OUTSIDE ? "" : Labels.outcome(label);
      labels.add(Integer.bitCount(right) == 1 ? outcome : "?");
    }
    return labels;
  }
}
