package org.copydesk.entities.internal.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.core.Span;
import org.jspecify.annotations.Nullable;

/**
 * What abbreviations stand for in one article: by a bracket after the name ({@code World Economic
 * Forum (WEF)}), else by the initials of the name, of its capitalized words ({@code FBI}) or of all
 * ({@code DoJ}). The name that comes first in the text wins.
 */
final class Initials {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  private final String text;
  private final int shortest;
  private final Map<String, Group> defined = new HashMap<>();
  private final Map<String, Group> initials = new HashMap<>();

  /**
   * @param shortest how many letters initials must have where no bracket explains them
   */
  Initials(String text, int shortest) {
    this.text = text;
    this.shortest = shortest;
  }

  /** Whether all mentions look like an abbreviation: {@code WEF}, {@code U.N.}, {@code DoJ}. */
  static boolean isAbbreviation(Form form) {
    for (Form.Mention mention : form.mentions) {
      if (!isAbbreviation(mention.entity().text())) {
        return false;
      }
    }
    return form.words.size() == 1;
  }

  private static boolean isAbbreviation(String printed) {
    int capitals = 0;
    int small = 0;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (NameReader.isApostrophe(c)) {
        break; // a possessive
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
      small += Character.isLowerCase(c) ? 1 : 0;
    }
    return capitals >= SHORTEST && capitals <= LONGEST && small * 2 < capitals;
  }

  /** Notes what {@code form} of {@code group} may be abbreviated to. */
  void add(Form form, Group group) {
    int size = form.words.size();
    for (Form.Mention mention : form.mentions) {
      String bracket = bracketAfter(mention.entity().span());
      if (bracket != null) {
        defined.merge(bracket, group, Initials::first);
      }
    }
    if (size > 1 && size <= NameReader.LONGEST) {
      for (String key : of(form.mentions.get(0).read())) {
        if (key.length() >= shortest && key.length() <= LONGEST) {
          initials.merge(key, group, Initials::first);
        }
      }
    }
  }

  private static Group first(Group a, Group b) {
    return b.full().firstInBody() < a.full().firstInBody() ? b : a;
  }

  /** Returns what the abbreviation {@code form} stands for, null if the article does not tell. */
  @Nullable Group find(Form form) {
    Group group = defined.get(form.last());
    return group != null ? group : initials.get(form.last());
  }

  /** Reads {@code (WEF)} after or at the end of a name; folded, null if there is none. */
  private @Nullable String bracketAfter(Span span) {
    int bracket = NameReader.bracketIn(text, span);
    int open = bracket < span.end() ? bracket : span.end() + 1;
    if (open >= text.length() || text.charAt(open) != '(') {
      return null;
    }
    StringBuilder read = new StringBuilder(LONGEST);
    int limit = Math.min(text.length(), open + 2 + 2 * LONGEST);
    for (int at = open + 1; at < limit; at++) {
      char c = text.charAt(at);
      if (c == ')') {
        boolean abbreviation = isAbbreviation(text.substring(open + 1, at));
        return abbreviation ? read.toString() : null;
      }
      if (Character.isLetterOrDigit(c)) {
        read.append(PlainLetters.of(c));
      } else if (c != '.' && c != '"' && c != '“' && c != '”') {
        return null;
      }
    }
    return null;
  }

  /** Returns the initials of the capitalized words, and those of all words. */
  private List<String> of(NameText name) {
    StringBuilder capitalized = new StringBuilder();
    StringBuilder all = new StringBuilder();
    boolean inWord = false;
    for (int i = name.start(); i < name.end(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      // Of "UN High Commissioner" both letters of UN count.
      boolean inCapitals =
          letter && inWord && Character.isUpperCase(c) && Character.isUpperCase(text.charAt(i - 1));
      if (letter && (!inWord || inCapitals)) {
        all.append(PlainLetters.of(c));
        if (Character.isUpperCase(c)) {
          capitalized.append(PlainLetters.of(c));
        }
      }
      inWord = letter || inWord && NameReader.isApostrophe(c);
    }
    List<String> keys = new ArrayList<>(2);
    keys.add(capitalized.toString());
    keys.add(all.toString());
    return keys;
  }
}
