package org.copydesk.entities.internal.joining;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.copydesk.core.Article;
import org.copydesk.core.EntityType;
import org.copydesk.core.internal.Blanks;
import org.copydesk.datelines.Place;

/** Writes the name of a group as running text does, whatever capitals it is printed in. */
final class Writing {
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "for", "in", "on", "at", "to", "de", "del", "da", "do", "dos", "das",
          "di", "du", "des", "la", "le", "les", "el", "al", "van", "von", "der", "den", "ten",
          "bin", "ibn", "bint", "abu", "y", "e");

  private static final Set<String> ABBREVIATIONS =
      Set.of("us", "uk", "un", "eu", "uae", "usa", "dr", "dc", "nyc", "ii", "iii", "iv", "tv");

  private final Article article;
  private final String text;

  Writing(Article article) {
    this.article = article;
    this.text = article.text();
  }

  /** Returns the fullest form of {@code group}, written normally, on one line. */
  String name(Group group, EntityType type) {
    Form form = fullest(group, type);
    Form.Mention best = form.mentions.get(0);
    for (Form.Mention mention : form.mentions) {
      if (rank(mention) > rank(best)) {
        best = mention;
      }
    }
    if (Forms.isValue(type)) {
      return onOneLine(best.entity().text());
    }
    int start = best.read().start();
    if (!type.equals(EntityType.PERSON) || form.words.isEmpty()) {
      start = best.entity().span().start(); // The Hague
    }
    String printed = onOneLine(text.substring(start, best.read().end()));
    if (printed.isEmpty()) {
      return best.entity().text();
    }
    if (!isCapitals(printed) || !isName(type)) {
      return printed;
    }
    for (Place place : article.dateline().map(d -> d.places()).orElse(java.util.List.of())) {
      if (place.span().equals(best.entity().span())) {
        return place.name();
      }
    }
    return normal(printed, type, isAmongCapitals(best.read()));
  }

  private static boolean isName(EntityType type) {
    return type.equals(EntityType.PERSON)
        || type.equals(EntityType.ORGANIZATION)
        || type.equals(EntityType.LOCATION);
  }

  /** The first in the list of other names, if they are listed there; else of most words. */
  private static Form fullest(Group group, EntityType type) {
    Comparator<Form> order =
        Comparator.<Form>comparingInt(f -> -aliasRank(f, type))
            .thenComparingInt(f -> f.words.size() + (f.suffix.isEmpty() ? 0 : 1))
            .thenComparingInt(f -> Form.key(f.words).length());
    Form fullest = group.full();
    for (Form form : group.forms) {
      if (order.compare(form, fullest) > 0) {
        fullest = form;
      }
    }
    return fullest;
  }

  private static int aliasRank(Form form, EntityType type) {
    NameWords known =
        type.equals(EntityType.LOCATION)
            ? NameWords.PLACES
            : type.equals(EntityType.ORGANIZATION) ? NameWords.ORGANIZATIONS : null;
    NameWords.Alias alias = known == null ? null : known.alias(form.words);
    return alias == null ? 0 : alias.rank();
  }

  /** Running text before headlines, small letters before capitals. */
  private int rank(Form.Mention mention) {
    int rank = mention.inBody() ? 1 : 0;
    return isCapitals(mention.entity().text()) ? rank : rank + 2;
  }

  private static String onOneLine(String printed) {
    StringBuilder line = new StringBuilder(printed.length());
    boolean blank = false;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (Blanks.isBlank(c)) {
        blank = true;
      } else {
        line.append(blank && line.length() > 0 ? " " : "").append(c);
        blank = false;
      }
    }
    return line.toString();
  }

  private static boolean isCapitals(String printed) {
    return printed.chars().noneMatch(Character::isLowerCase)
        && printed.chars().filter(Character::isUpperCase).count() > 1;
  }

  /** Whether a word beside the name is in capitals too: a headline of an older wire. */
  private boolean isAmongCapitals(NameText read) {
    int after = Blanks.skip(text, read.end(), Math.min(text.length(), read.end() + 3));
    int before = Blanks.trimEnd(text, Math.max(0, read.start() - 3), read.start());
    return isCapitalAt(after) && isCapitalAt(after + 1)
        || isCapitalAt(before - 1) && isCapitalAt(before - 2);
  }

  private boolean isCapitalAt(int i) {
    return i >= 0 && i < text.length() && Character.isUpperCase(text.charAt(i));
  }

  private static String normal(String printed, EntityType type, boolean amongCapitals) {
    boolean several = printed.indexOf(' ') > 0;
    StringBuilder result = new StringBuilder(printed.length());
    int start = 0;
    for (int i = 0; i <= printed.length(); i++) {
      if (i == printed.length() || printed.charAt(i) == ' ' || printed.charAt(i) == '-') {
        String word = printed.substring(start, i);
        boolean keep =
            isAbbreviation(word, type) || !several && keepsAlone(word, type, amongCapitals);
        result.append(keep ? word : word(word, start > 0));
        if (i < printed.length()) {
          result.append(printed.charAt(i));
        }
        start = i + 1;
      }
    }
    return result.toString();
  }

  /** J.D., U.S., UN, GDP: no vowel, or a stop within. */
  private static boolean isAbbreviation(String word, EntityType type) {
    String folded = word.toLowerCase(Locale.ROOT);
    boolean stopWithin = word.indexOf('.') >= 0 && word.indexOf('.') < word.length() - 1;
    boolean noVowel = folded.chars().noneMatch(c -> "aeiouyáéíóúäöüåøæ".indexOf(c) >= 0);
    boolean title = folded.equals("st.") || folded.equals("mt.") || folded.equals("jr.");
    boolean name = type.equals(EntityType.PERSON) && word.length() > 2;
    return stopWithin
        || ABBREVIATIONS.contains(folded)
        || noVowel && !title && !name && !folded.equals("st") && !folded.equals("mt");
  }

  /** Whether the only word of a name is taken for an abbreviation: US, NATO, UNICEF. */
  private static boolean keepsAlone(String word, EntityType type, boolean amongCapitals) {
    if (type.equals(EntityType.PERSON)) {
      return word.length() <= 3
          && word.length() > 1
          && word.chars().noneMatch(c -> "AEIOUY".indexOf(c) >= 0);
    }
    if (type.equals(EntityType.LOCATION)) {
      return word.length() <= 3;
    }
    return !amongCapitals || word.length() <= 4;
  }

  private static String word(String word, boolean within) {
    String small = word.toLowerCase(Locale.ROOT);
    if (within && SMALL.contains(small)) {
      return small;
    }
    StringBuilder result = new StringBuilder(word.length());
    boolean capital = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      result.append(capital ? c : Character.toLowerCase(c));
      capital =
          i < 2 && NameReader.isApostrophe(c) && i + 2 < word.length() // O'Brien, N'Djamena
              || i == 1 && small.startsWith("mc") && word.length() > 4; // McDonald
    }
    return result.toString();
  }
}
