package org.copydesk.rivals;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;

/** CoreNLP's three-class name model as a tagger. */
final class CoreNlpNames implements EntityTagger {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private static final Map<String, EntityType> TYPES =
      Map.of(
          "PERSON", EntityType.PERSON,
          "LOCATION", EntityType.LOCATION,
          "ORGANIZATION", EntityType.ORGANIZATION);

  private final CRFClassifier<CoreLabel> model = CRFClassifier.getClassifierNoExceptions(MODEL);

  @Override
  public List<Entity> tag(Article article) {
    List<Entity> entities = new ArrayList<>();
    for (Triple<String, Integer, Integer> found :
        model.classifyToCharacterOffsets(article.text())) {
      Span span = new Span(found.second(), found.third());
      entities.add(new Entity(span, span.in(article.text()), TYPES.get(found.first()), 1));
    }
    return entities;
  }
}
