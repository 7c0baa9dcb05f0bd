package org.copydesk.quotes.internal;

import java.util.Arrays;
import java.util.Set;
import org.copydesk.core.EntityType;
import org.copydesk.core.internal.FirstNames;
import org.copydesk.core.internal.Tokens;
import org.copydesk.quotes.internal.syntax.TaggedWords;
import org.copydesk.quotes.internal.syntax.WordForms;

/**
 * Tells the surnames May and Will from the verbs, and from the month: once a story names Theresa
 * May or Mr. Will, a capitalised one is that person unless what stands beside it says otherwise
 * ("in May", "May 5", "Will it rain?"). Everything after reads it as a word it has not met, a name.
 */
final class NamesLikeVerbs {
  private static final Lists LISTS = Lists.load("names-like-verbs.txt");

  private static final int[] NAMES =
      LISTS.words("name").stream().mapToInt(WordForms::hashOf).toArray();
  private static final Set<String> TITLES = LISTS.words("title before the name");
  private static final Set<String> BEFORE_MONTH = LISTS.words("before the month");
  private static final Set<String> AFTER_VERB = LISTS.words("after the verb");

  private final String text;
  private final Tokens tokens;
  private final WordForms forms;
  private final Entities entities;

  private NamesLikeVerbs(String text, Tokens tokens, WordForms forms, Entities entities) {
    this.text = text;
    this.tokens = tokens;
    this.forms = forms;
    this.entities = entities;
  }

  /** Makes {@code forms} of such names those of no known word. */
  static void mark(String text, Tokens tokens, WordForms forms, Entities entities) {
    int[] places = places(tokens, forms);
    if (places.length == 0) {
      return; // as most stories: they are gone over once
    }
    NamesLikeVerbs names = new NamesLikeVerbs(text, tokens, forms, entities);
    for (int word : NAMES) {
      if (names.isIntroduced(word, places)) {
        names.mark(word, places);
      }
    }
  }

  /** Returns the tokens that may be such a name. */
  private static int[] places(Tokens tokens, WordForms forms) {
    int[] places = new int[8];
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (forms.shape(i) == TaggedWords.CAPITAL && isName(forms.hash(i))) {
        places = count == places.length ? Arrays.copyOf(places, count * 2) : places;
        places[count++] = i;
      }
    }
    return Arrays.copyOf(places, count);
  }

  private static boolean isName(int word) {
    for (int name : NAMES) {
      if (name == word) {
        return true;
      }
    }
    return false;
  }

  /** Whether the story names somebody so with a first name or a title. */
  private boolean isIntroduced(int word, int[] places) {
    for (int i : places) {
      if (i > 0 && forms.hash(i) == word) {
        String before = string(i - 1);
        if (before.equals(".") && i > 1) {
          before = string(i - 2);
        }
        if (TITLES.contains(before)
            || FirstNames.genderOf(before).isPresent()
            || EntityType.PERSON.equals(entities.typeAt(i))) {
          return true;
        }
      }
    }
    return false;
  }

  private void mark(int word, int[] places) {
    for (int i : places) {
      if (forms.hash(i) == word && !isMonth(i) && !isVerb(i)) {
        forms.setUnknown(i);
      }
    }
  }

  private boolean isMonth(int i) {
    return i > 0 && BEFORE_MONTH.contains(string(i - 1))
        || i + 1 < tokens.size() && forms.shape(i + 1) == TaggedWords.NUMBER;
  }

  private boolean isVerb(int i) {
    return i + 1 < tokens.size() && AFTER_VERB.contains(string(i + 1));
  }

  private String string(int i) {
    return text.substring(tokens.start(i), tokens.end(i));
  }
}
