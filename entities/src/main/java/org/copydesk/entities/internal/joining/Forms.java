package org.copydesk.entities.internal.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.core.Article;
import org.copydesk.core.Block;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;
import org.copydesk.core.internal.Blanks;
import org.copydesk.core.internal.FirstNames.Gender;

/** Reads entities as forms of names, those of one type, in the order of the text. */
final class Forms {
  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame", "lord", "lady");

  private static final Set<EntityType> VALUES =
      Set.of(
          EntityType.DATE,
          EntityType.TIME,
          EntityType.MONEY,
          EntityType.PERCENT,
          EntityType.URL,
          EntityType.EMAIL);

  private final Article article;
  private final Map<EntityType, Map<String, Form>> forms = new LinkedHashMap<>();
  private int sentence;
  private int block;

  private Forms(Article article) {
    this.article = article;
  }

  /** Returns the forms by type; {@code entities} must be in the order of the text. */
  static Map<EntityType, List<Form>> of(Article article, List<Entity> entities) {
    Forms forms = new Forms(article);
    entities.forEach(forms::add);
    Map<EntityType, List<Form>> result = new LinkedHashMap<>();
    forms.forms.forEach((type, byKey) -> result.put(type, List.copyOf(byKey.values())));
    return result;
  }

  /** Whether entities of {@code type} are told by their text, signs and all: $5 is not 5%. */
  static boolean isValue(EntityType type) {
    return VALUES.contains(type);
  }

  private void add(Entity entity) {
    String text = article.text();
    Span span = entity.span();
    boolean person = entity.type().equals(EntityType.PERSON);
    NameText read = person ? NameReader.person(text, span, TITLES) : NameReader.other(text, span);
    Gender address = person && read.words().size() == 1 ? addressBefore(read) : Gender.EITHER;
    List<Block> blocks = article.blocks();
    while (block < blocks.size() && blocks.get(block).span().end() <= span.start()) {
      block++;
    }
    List<Span> sentences = article.sentences();
    while (sentence < sentences.size() && sentences.get(sentence).end() <= span.start()) {
      sentence++;
    }
    boolean inBody =
        block == blocks.size()
            || switch (blocks.get(block).kind()) {
              case HEADLINE, BYLINE, CAPTION, SUBHEADING -> false;
              default -> true;
            };
    // So is what has no letters: a custom tagger's "$".
    String key =
        isValue(entity.type()) || read.words().isEmpty()
            ? entity.text().toLowerCase(Locale.ROOT)
            : String.join(" ", read.words()) + "\n" + read.suffix() + address;
    forms
        .computeIfAbsent(entity.type(), type -> new LinkedHashMap<>())
        .computeIfAbsent(key, k -> new Form(read, address))
        .mentions
        .add(new Form.Mention(entity, read, sentence, inBody));
  }

  /** Whom {@code Mrs.} or {@code Mr.} before the name tells of. */
  private Gender addressBefore(NameText read) {
    String text = article.text();
    int end = Blanks.trimEnd(text, Math.max(0, read.start() - 2), read.start());
    if (end > 0 && text.charAt(end - 1) == '.') {
      end--;
    }
    int start = end;
    while (start > Math.max(0, end - 5) && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return switch (text.substring(start, end)) {
      case "Mr" -> Gender.MALE;
      case "Mrs", "Ms", "Miss" -> Gender.FEMALE;
      default -> Gender.EITHER;
    };
  }
}
