package org.copydesk.entities.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.core.Article;
import org.copydesk.core.Block;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;
import org.copydesk.core.internal.FirstNames;

/**
 * Finds people by their last name alone where another tagger takes it for the other word that it
 * is: {@code May said}, {@code Will wrote} in a story that has named Theresa May and George Will in
 * full. A capital within a sentence tells it, or what a person does after it; a month with what
 * makes it a date, a word after {@code the} and one beside another capital are left alone.
 */
public final class LastNames implements EntityTagger {
  private static final Lists LISTS = Lists.load("last-names.txt");
  private static final WordTable<String> DEEDS = LISTS.words("what a person does");
  private static final WordTable<String> NOT_BEFORE = LISTS.words("not before a last name");
  private static final NationalityRule NATIONALITIES = new NationalityRule();

  /** How sure it must be that somebody with a common first name is named in full. */
  private static final double SURE = 0.5;

  /** ... and somebody with another. */
  private static final double VERY_SURE = 0.95;

  private final EntityTagger tagger;

  /** Makes a tagger of what {@code tagger} finds. */
  public LastNames(EntityTagger tagger) {
    this.tagger = tagger;
  }

  @Override
  public List<Entity> tag(Article article) {
    List<Entity> found = tagger.tag(article);
    Map<String, Double> names = lastNames(found);
    if (names.isEmpty()) {
      return found;
    }
    List<Entity> result = new ArrayList<>(found);
    int next = 0;
    for (Block block : article.blocks()) {
      Words words = Words.of(article.text(), block.span());
      for (int i = 0; i < words.size(); i++) {
        while (next < found.size() && found.get(next).span().end() <= words.start(i)) {
          next++;
        }
        boolean taken = next < found.size() && found.get(next).span().start() < words.end(i);
        Double confidence = taken || !words.isCapitalized(i) ? null : names.get(words.string(i));
        if (confidence != null && isPerson(words, i)) {
          Span span = new Span(words.start(i), words.end(i));
          result.add(new Entity(span, words.string(i), EntityType.PERSON, confidence));
        }
      }
    }
    result.sort(Comparator.comparingInt(entity -> entity.span().start()));
    return List.copyOf(result);
  }

  /** Returns the last names of the people named in full, with the best confidence of each. */
  private static Map<String, Double> lastNames(List<Entity> found) {
    Map<String, Double> names = new HashMap<>();
    for (Entity entity : found) {
      String text = entity.text();
      int blank = text.lastIndexOf(' ');
      if (entity.type().equals(EntityType.PERSON) && blank > 0) {
        String first = text.substring(0, text.indexOf(' '));
        double sure = FirstNames.genderOf(first).isPresent() ? SURE : VERY_SURE;
        if (entity.confidence() >= sure) {
          names.merge(text.substring(blank + 1), entity.confidence(), Math::max);
        }
      }
    }
    return names;
  }

  private static boolean isPerson(Words words, int i) {
    boolean alone = !isNeighbour(words, i - 1) && !isNeighbour(words, i + 1);
    if (!alone || words.in(NOT_BEFORE, i - 1) != null || MonthReader.read(words, i) != null) {
      return false;
    }
    boolean certain = isWithinSentence(words, i) && NATIONALITIES.one(words, i) == PhraseTrie.NONE;
    return certain || words.in(DEEDS, i + 1) != null;
  }

  /** Whether token {@code i} may be another word of the same name, or makes the word a part. */
  private static boolean isNeighbour(Words words, int i) {
    char first = words.first(i);
    return words.isCapitalized(i) || first == '-' || first == '&' || first == '/' || first == '@';
  }

  private static boolean isWithinSentence(Words words, int i) {
    return words.isMark(i - 1, ',')
        || Character.isLowerCase(words.first(i - 1))
        || words.is(i - 1, "'s");
  }
}
