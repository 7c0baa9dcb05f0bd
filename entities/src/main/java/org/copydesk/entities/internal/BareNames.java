package org.copydesk.entities.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;
import org.copydesk.core.internal.FirstNames;

/**
 * Takes titles and degrees off the people that another tagger finds: {@code Alun Parry} of {@code
 * Det Insp Alun Parry}, {@code Hugh Latimer} of {@code Sir Hugh Latimer KC}. An organization that
 * begins with a form of address ({@code Mrs Olwen Price}) is a person. Of a party and a state
 * ({@code R-Ga.}) the state is a place.
 */
public final class BareNames implements EntityTagger {
  private static final TitleWords TITLES = TitleWords.LIST;

  /** What no organization begins with. */
  private static final Set<String> MISTER = Set.of("Mr", "Mrs", "Ms", "Miss");

  /** {@code R-Ga.}, {@code D-Texas}: a member's party and state; AP leaves eight states in full. */
  private static final Pattern PARTY_AND_STATE =
      Pattern.compile(
          "[DRI][-–](?:[A-Z][A-Za-z. ]{0,8}+(?<=\\.)"
              + "|Alaska|Hawaii|Idaho|Iowa|Maine|Ohio|Texas|Utah)");

  private final EntityTagger tagger;

  /** Makes a tagger of what {@code tagger} finds. */
  public BareNames(EntityTagger tagger) {
    this.tagger = tagger;
  }

  @Override
  public List<Entity> tag(Article article) {
    List<Entity> found = tagger.tag(article);
    List<Entity> result = new ArrayList<>(found.size());
    for (Entity entity : found) {
      boolean person = entity.type().equals(EntityType.PERSON);
      if (PARTY_AND_STATE.matcher(entity.text()).matches()) {
        result.add(part(entity, 2, entity.text().length(), EntityType.LOCATION));
      } else if (person || entity.type().equals(EntityType.ORGANIZATION)) {
        result.add(bare(entity, person));
      } else {
        result.add(entity);
      }
    }
    return List.copyOf(result);
  }

  private static Entity bare(Entity entity, boolean person) {
    Words words = Words.of(entity.text());
    int from = titleEnd(words, person);
    if (!person && from == 0) {
      return entity;
    }
    int to = words.size();
    // Two words before it: "Raju KC" is a name of Nepal.
    for (int i = from + 2; i < to; i++) {
      if (TITLES.degree(words, i) == to) {
        to = words.isMark(i - 1, ',') ? i - 1 : i;
      }
    }
    if (from == 0 && to == words.size()) {
      return entity;
    }
    return part(entity, words.start(from), words.end(to - 1), EntityType.PERSON);
  }

  private static Entity part(Entity entity, int from, int to, EntityType type) {
    int start = entity.span().start();
    String text = entity.text().substring(from, to);
    return new Entity(new Span(start + from, start + to), text, type, entity.confidence());
  }

  /** Returns where the name begins after its title, 0 if there is no title before it. */
  private static int titleEnd(Words words, boolean person) {
    String first = words.string(0);
    int end = person || MISTER.contains(first) ? TITLES.address(words, 0) : TitleWords.NONE;
    boolean belongs = end == 1 && TITLES.beginsName(words, 0); // Lady Gaga; but Lady Justice Hill
    if (end == TitleWords.NONE && person) {
      end = TITLES.office(words, 0);
      belongs = FirstNames.genderOf(first).isPresent(); // Dean Rusk
    }
    boolean initials = words.length(0) == 2 && first.equals(first.toUpperCase(Locale.ROOT));
    boolean title =
        end != TitleWords.NONE
            && (!initials || words.isMark(1, '.')) // PC Sorcar
            && end < words.size()
            && words.isCapitalized(end)
            && words.start(end) - words.end(end - 1) == 1
            && !belongs;
    return title ? end : 0;
  }
}
