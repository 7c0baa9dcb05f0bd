package org.copydesk.quotes.internal;

import java.util.List;
import org.copydesk.quotes.internal.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What an article says a named person is: a title before the name ("Canadian Prime Minister Mark
 * Carney"), an apposition after it ("Lena Okoro, the dean of the school"), or the name as the
 * apposition ("Maine's attorney general, Aaron Frey,").
 */
final class Descriptions {
  private static final int LONGEST = 20;

  private static final List<String> PERSON_ENDINGS =
      List.of("er", "or", "ist", "ian", "man", "woman", "ant", "ee", "eur");

  private static final int TITLES = WordClass.ROLE.bit | WordClass.TITLE.bit;

  private final Layout layout;
  private final Words words;

  Descriptions(Layout layout) {
    this.layout = layout;
    this.words = layout.words;
  }

  /**
   * Returns what stands at {@code mention} of the one it names, or null: an office before the name,
   * else whichever of title and apposition says more ("lead author Dr. Lena Okoro, a biologist at
   * the school").
   */
  @Nullable String at(Mention mention) {
    int from = withFirst(withoutDeterminer(mention.start(), mention.nameStart()));
    int to = titleEnd(from, mention.nameStart());
    // "The federal judge Trump spoke of" is no title of his.
    boolean relative =
        from > mention.start()
            && mention.nameEnd() - mention.nameStart() == 1
            && to > from
            && !words.is(to - 1, Words.CAPITAL);
    String title = from < to && !relative ? text(from, to) : null;
    if (title != null && hasOffice(from, to)) {
      return title;
    }
    String apposition = apposition(mention);
    boolean more =
        title == null || apposition != null && countBlanks(apposition) > countBlanks(title);
    return more ? apposition : title;
  }

  /** "First Minister", "Deputy First Minister": returns where a title that begins so begins. */
  private int withFirst(int from) {
    boolean first =
        words.is(from, WordClass.TITLE)
            && words.is(from - 1, Words.CAPITAL)
            && words.known(from - 1).equals("first");
    return !first
        ? from
        : words.is(from - 2, Words.CAPITAL) && words.known(from - 2).equals("deputy")
            ? from - 2
            : from - 1;
  }

  /**
   * Returns where the title ends that begins at {@code from}, {@code from} itself if there is none:
   * before a form of address; no verb, no adjective ("an angry Ann Lee"), no thing ("his word Ann
   * Lee"), no "Labour's".
   */
  private int titleEnd(int from, int nameStart) {
    int to = nameStart;
    while (to > from && (isAddress(to - 1) || words.isMark(to - 1, '.') && isAddress(to - 2))) {
      to--;
    }
    if (to - 1 > from && words.known(to - 1).equals("cllr")) {
      to--; // "Council leader Cllr Ann Lee"
    }
    int last = to - 1;
    if (last > from && words.isMark(last, '.') && words.is(last - 1, WordClass.TITLE)) {
      return to; // "Provincial Gov. Ann Lee"
    }
    if (last < from || words.is(last, TITLES) || OfficeFields.endsWith(words, last, from)) {
      return to;
    }
    return words.is(last, Words.CAPITAL)
        ? titleEndInCapitals(from, to)
        : isPerson(last) ? to : from;
  }

  private int titleEndInCapitals(int from, int to) {
    boolean verb = to - from == 1 && words.textOf(from).endsWith("s");
    return verb || words.isGenitive(to - 1) ? from : to;
  }

  /** Whether {@code word} ends as nouns of people do: "comedian", "striker", "ecologist". */
  static boolean isPersonNoun(String word) {
    for (String ending : PERSON_ENDINGS) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(int i) {
    return words.tag(i) == Tag.NOUN && isPersonNoun(words.textOf(i));
  }

  private boolean hasOffice(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(i, WordClass.TITLE) && !isAcademic(i) && !words.isMark(i + 1, '.')) {
        return true;
      }
    }
    return false;
  }

  /** "Prof Ann Lee, an economist at the school": a rank says less than what she does. */
  private boolean isAcademic(int i) {
    String word = words.known(i);
    return word.equals("prof") || word.equals("professor");
  }

  private static int countBlanks(String text) {
    return (int) text.chars().filter(c -> c == ' ').count();
  }

  private @Nullable String apposition(Mention mention) {
    int comma = mention.end();
    if (words.isMark(comma, '(')) {
      while (comma < mention.phraseEnd() && !words.isMark(comma, ')')) {
        comma++; // "Ann Lee (Con, Corley)"
      }
    }
    while (comma < mention.phraseEnd() && !words.isMark(comma, ',')) {
      comma++;
    }
    if (words.is(comma + 1, Words.NUMBER) && words.isMark(comma + 2, ',')) {
      comma += 2; // "Ann Lee, 34, a teacher"
    }
    if (words.is(comma + 1, WordClass.PREPOSITION) && words.is(comma + 2, Words.CAPITAL)) {
      do {
        comma++; // "Ann Lee, from Corley, who teaches"
      } while (comma < mention.phraseEnd() && !words.isMark(comma, ','));
      if (words.is(comma + 1, Words.CAPITAL)) {
        return null; // "Ann Lee, of Corley, Miss."
      }
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
    boolean relative =
        words.is(comma + 1, WordClass.RELATIVE)
            || words.is(comma + 1, Words.NUMBER)
            || words.is(comma + 1, WordClass.QUANTIFIER)
                && words.is(comma + 2, WordClass.RELATIVE); // "one that many liked"
    if (end <= comma + 1) {
      int close = words.isMark(mention.end(), ',') ? positionEnd(mention.end() + 1) : -1;
      return close < 0 ? null : text(mention.end() + 1, close);
    }
    return !relative && end - comma < LONGEST ? text(comma + 1, end) : null;
  }

  /**
   * Returns where the position in capitals ends that begins at {@code from}, or -1: "Ann Lee,
   * Brimvik’s Senior Vice President of Ferries" as companies write it.
   */
  private int positionEnd(int from) {
    int title = -1;
    int i = from;
    while (i < from + LONGEST
        && words.is(i, Words.LETTER | Words.GENITIVE)
        && !words.is(i, Words.QUOTED)) {
      if (!words.is(i, Words.CAPITAL) && !words.isGenitive(i) && !isJoint(i)) {
        return -1;
      }
      boolean joined = words.is(i + 1, Words.MARK) || isJoint(i + 1);
      title = words.is(i, TITLES) && words.is(i, Words.CAPITAL) && joined ? i : title;
      i++;
    }
    boolean ends = words.isMark(i, ',') || words.is(i, Words.STOP) || i == words.size();
    return title >= from && ends && !words.is(i, Words.QUOTED) ? i : -1;
  }

  private boolean isJoint(int i) {
    return words.is(i, WordClass.PREPOSITION.bit | WordClass.CONJUNCTION.bit)
        && !words.is(i, Words.CAPITAL);
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
            && (words.is(described.head(), TITLES) || isPerson(described.head()))
            && (words.isMark(name.end(), ',') || words.is(name.end(), Words.STOP));
    return fits
        ? text(withoutDeterminer(described.start(), described.end()), described.end())
        : null;
  }

  /** Returns the words of a description without "the", "a" and "its" at its head. */
  String withoutDeterminer(Mention described) {
    return text(withoutDeterminer(described.start(), described.end() - 1), described.end());
  }

  private int withoutDeterminer(int from, int to) {
    int i = from;
    while (i < to
        && words.is(i, WordClass.DETERMINER.bit | WordClass.QUANTIFIER.bit)
        && !words.known(i + 1).equals("of")) { // "one of the aides" is whole
      i++;
    }
    return i;
  }

  /** "Mr.", "Dame": a form of address says nothing of what somebody is. */
  private boolean isAddress(int i) {
    return switch (words.known(i)) {
      case "mr", "mrs", "ms", "miss", "dr", "hon", "sir", "dame", "lord", "lady" -> true;
      default -> false;
    };
  }

  private String text(int from, int to) {
    return layout.span(from, to).in(words.text).strip();
  }
}
