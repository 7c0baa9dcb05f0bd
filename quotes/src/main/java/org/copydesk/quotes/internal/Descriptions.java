package org.copydesk.quotes.internal;

import org.jspecify.annotations.Nullable;

/**
 * What an article says a named person is: a title before the name ("Canadian Prime Minister Mark
 * Carney"), an apposition after it ("Lena Okoro, the dean of the school"), or the name as the
 * apposition ("Maine's attorney general, Aaron Frey,").
 */
final class Descriptions {
  private static final int LONGEST = 20;

  private static final int TITLES = WordClass.ROLE.bit | WordClass.TITLE.bit;

  private final Layout layout;
  private final Words words;

  Descriptions(Layout layout) {
    this.layout = layout;
    this.words = layout.words;
  }

  /** Returns what stands at {@code mention} of the one it names, or null. */
  @Nullable String at(Mention mention) {
    String title = title(mention);
    return title == null ? apposition(mention) : title;
  }

  private @Nullable String title(Mention mention) {
    int from = withoutDeterminer(mention.start(), mention.nameStart());
    int to = mention.nameStart();
    while (to > from && (isAddress(to - 1) || words.isMark(to - 1, '.') && isAddress(to - 2))) {
      to--;
    }
    boolean verb = to - from == 1 && !words.is(from, TITLES) && words.textOf(from).endsWith("s");
    return from < to && !verb ? text(from, to) : null;
  }

  private @Nullable String apposition(Mention mention) {
    int comma = mention.end();
    while (comma < mention.phraseEnd() && !words.isMark(comma, ',')) {
      comma++;
    }
    int end = mention.phraseEnd();
    if (end > comma + 1 && words.isMark(end - 1, ',')) {
      end--;
    }
    for (int i = comma + 2; i < end - 1; i++) {
      if (words.isMark(i, ',') && words.is(i + 1, WordClass.RELATIVE)) {
        end = i;
      }
    }
    while (end > comma + 1 && words.is(end - 1, Words.STOP)) {
      end--;
    }
    boolean relative = words.is(comma + 1, WordClass.RELATIVE) || words.is(comma + 1, Words.NUMBER);
    return end > comma + 1 && !relative && end - comma < LONGEST ? text(comma + 1, end) : null;
  }

  /**
   * Returns what the description {@code described} says of the name {@code name} that stands right
   * after its comma, or null if it is no title of a person or the name is but the first of a list.
   */
  @Nullable String before(Mention described, Mention name) {
    boolean fits =
        described.kind() == Mention.Kind.DESCRIPTION
            && !described.plural()
            && words.isMark(described.end(), ',')
            && name.kind() == Mention.Kind.NAME
            && name.start() == described.end() + 1
            && words.is(described.head(), TITLES)
            && (words.isMark(name.end(), ',') || words.is(name.end(), Words.STOP));
    return fits
        ? text(withoutDeterminer(described.start(), described.end()), described.end())
        : null;
  }

  /** Returns the words of a description without "the" and "a" at its head. */
  String withoutDeterminer(Mention described) {
    return text(withoutDeterminer(described.start(), described.end() - 1), described.end());
  }

  private int withoutDeterminer(int from, int to) {
    int i = from;
    while (i < to
        && words.is(i, WordClass.DETERMINER.bit | WordClass.QUANTIFIER.bit)
        && !words.is(i, WordClass.POSSESSIVE)) {
      i++;
    }
    return i;
  }

  /** "Mr.", "Dame": a form of address says nothing of what somebody is. */
  private boolean isAddress(int i) {
    return switch (words.known(i)) {
      case "mr", "mrs", "ms", "miss", "sir", "dame", "lord", "lady" -> true;
      default -> false;
    };
  }

  private String text(int from, int to) {
    return layout.span(from, to).in(words.text).strip();
  }
}
