package org.copydesk.entities.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.core.EntityType;
import org.copydesk.core.internal.Blanks;

/**
 * Finds known names in a text, by the case rules of {@link org.copydesk.entities.Gazetteer}.
 * Immutable and thread-safe.
 */
public final class NameMatcher {
  /** A name as given. */
  record Name(String text, EntityType type) {}

  private final PhraseTrie trie = new PhraseTrie();

  /** The names by the number of their phrase; names that differ in case only share a phrase. */
  private final List<List<Name>> names = new ArrayList<>();

  /** Makes a matcher of names that are not blank, with their types. */
  public NameMatcher(Map<String, EntityType> types) {
    types.forEach(
        (text, type) -> {
          int phrase = trie.add(text);
          if (phrase == PhraseTrie.NONE) {
            return; // nothing but control characters: no text can name it
          }
          if (phrase == names.size()) {
            names.add(new ArrayList<>(1));
          }
          names.get(phrase).add(new Name(text, type));
        });
  }

  /** Finds the longest name that begins at each token. */
  void find(Words words, Found found) {
    int[] ids = trie.ids(words);
    Longest longest = new Longest(words);
    for (int i = 0; i < ids.length; i++) {
      longest.from = words.start(i);
      int after = trie.longest(ids, i, longest::accepts);
      if (after != PhraseTrie.NONE) {
        found.name(words.start(i), words.end(after - 1), longest.type);
      }
    }
  }

  /** Takes what is found. */
  interface Found {
    void name(int start, int end, EntityType type);
  }

  /** The names that begin at one token; the trie asks about shorter ones first. */
  private final class Longest {
    private final String text;
    private int from;
    private EntityType type = EntityType.PERSON;

    Longest(Words words) {
      this.text = words.text();
    }

    boolean accepts(int phrase) {
      for (Name name : names.get(phrase)) {
        if (isPrinted(name.text(), text, from)) {
          type = name.type();
          return true;
        }
      }
      return false;
    }
  }

  /** Whether {@code name} stands at {@code from} as it is or in capitals, blanks aside. */
  static boolean isPrinted(String name, String text, int from) {
    boolean exact = true;
    boolean capitals = true;
    int at = from;
    for (int i = 0; i < name.length(); i++) {
      char wanted = name.charAt(i);
      if (Blanks.isBlank(wanted)) {
        continue;
      }
      while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
        at++;
      }
      if (at == text.length()) {
        return false;
      }
      char printed = text.charAt(at++);
      boolean same = printed == wanted || isApostrophe(printed) && isApostrophe(wanted);
      exact &= same;
      capitals &= same && !Character.isLowerCase(wanted) || printed == upper(wanted);
      if (!exact && !capitals) {
        return false;
      }
    }
    return true;
  }

  private static char upper(char c) {
    return Character.toUpperCase(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
