package org.copydesk.entities.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.core.Article;
import org.copydesk.core.Block;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;
import org.copydesk.core.internal.Blanks;
import org.copydesk.core.internal.FirstNames;

/**
 * Tags whom the credit at the end of a caption names: {@code (Ada Lindqvist/Coastline Pictures via
 * AP, File)}, {@code (AP Photo/Jane Doe)}, {@code (Photo by Bo Ek/Getty Images)}. One side of the
 * slash is the photographer, the other the agency or paper; what follows {@code via} is one too.
 */
final class CreditTagger implements EntityTagger {
  /** UTF-16 units between the brackets. */
  private static final int LONGEST = 120;

  /** What a credit says of the picture, in small letters. */
  private static final Set<String> PICTURE =
      Set.of("photo", "photos", "file", "file photo", "pool", "pool photo", "handout", "image");

  private static final List<String> BEFORE_NAME = List.of("Photo by ", "Photograph by ", "Photo: ");

  @Override
  public List<Entity> tag(Article article) {
    List<Entity> entities = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.CAPTION) {
        new Credit(article, entities).read(block.span());
      }
    }
    return List.copyOf(entities);
  }

  /** One credit as it is read. */
  private static final class Credit {
    private final Article article;
    private final String text;
    private final List<Entity> entities;

    Credit(Article article, List<Entity> entities) {
      this.article = article;
      this.text = article.text();
      this.entities = entities;
    }

    void read(Span caption) {
      int close = caption.end() - (text.charAt(caption.end() - 1) == '.' ? 2 : 1);
      int open = text.lastIndexOf('(', close);
      if (close <= caption.start()
          || text.charAt(close) != ')'
          || open < caption.start()
          || close - open > LONGEST) {
        return;
      }
      int slash = text.indexOf('/', open);
      if (slash < 0 || slash > close || text.lastIndexOf('/', close) != slash) {
        return;
      }
      int start = afterLabel(open + 1);
      int end = comma(slash, close);
      int via = text.indexOf(" via ", slash);
      int bodyEnd = via > 0 && via < end ? via : end;
      boolean personFirst = isPerson(start, slash) && !isPerson(slash + 1, bodyEnd);
      if (!personFirst && !isPerson(slash + 1, bodyEnd)) {
        return;
      }
      name(start, slash, personFirst ? EntityType.PERSON : EntityType.ORGANIZATION);
      name(slash + 1, bodyEnd, personFirst ? EntityType.ORGANIZATION : EntityType.PERSON);
      if (bodyEnd == via) {
        name(via + 5, end, EntityType.ORGANIZATION);
      }
    }

    private int afterLabel(int start) {
      for (String label : BEFORE_NAME) {
        if (text.startsWith(label, start)) {
          return start + label.length();
        }
      }
      return start;
    }

    private int comma(int from, int limit) {
      int comma = text.indexOf(',', from);
      return comma < 0 || comma > limit ? limit : comma;
    }

    /** Whether a first name and one to three more words, all with capitals, are there. */
    private boolean isPerson(int from, int to) {
      String[] words = text.substring(from, to).strip().split(" ");
      if (words.length < 2 || words.length > 4 || FirstNames.genderOf(words[0]).isEmpty()) {
        return false;
      }
      for (String word : words) {
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
          return false;
        }
      }
      return true;
    }

    private void name(int from, int to, EntityType type) {
      int start = Blanks.skip(text, from, to);
      int end = Blanks.trimEnd(text, start, to);
      int blank = text.lastIndexOf(' ', end - 1);
      if (blank > start && isPicture(blank + 1, end)) {
        end = Blanks.trimEnd(text, start, blank); // AP Photo
      }
      if (start < end && !isPicture(start, end)) {
        entities.add(Entity.of(article, new Span(start, end), type));
      }
    }

    private boolean isPicture(int from, int to) {
      return PICTURE.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }
  }
}
