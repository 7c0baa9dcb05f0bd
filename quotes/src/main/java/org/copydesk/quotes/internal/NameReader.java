package org.copydesk.quotes.internal;

import java.util.Locale;
import java.util.Set;
import org.copydesk.core.internal.FirstNames;
import org.copydesk.quotes.internal.syntax.WordSet;
import org.jspecify.annotations.Nullable;

/** What the words of a name tell: the surname, whether it is of a group, of a woman or a man. */
final class NameReader {
  private static final Lists LISTS = Lists.load("names.txt");

  private static final Set<String> PARTICLES = LISTS.words("particles");
  private static final WordSet PARTICLE_WORDS = LISTS.wordSet("particles");
  private static final Set<String> ENGLISH_PARTICLES = LISTS.words("English particles");

  /** The last words of companies' names. */
  private static final Set<String> COMPANIES = LISTS.words("companies");

  private static final Set<String> HONOURS = LISTS.words("honours");
  private static final WordSet HONOUR_WORDS = LISTS.wordSet("honours");
  private static final Set<String> GENERATIONS = LISTS.words("generations");
  private static final WordSet GENERATION_WORDS = LISTS.wordSet("generations");

  private final Words words;

  NameReader(Words words) {
    this.words = words;
  }

  /**
   * Whether token {@code i} is a word in small letters within or before a surname: "von der Leyen",
   * "Ludwig van Beek"; no "a white van Monday".
   */
  static boolean isParticle(Words words, int i) {
    if (!isLikeParticle(words, i)) {
      return false;
    }
    boolean before = words.is(i + 1, Words.CAPITAL) || words.is(i + 2, Words.CAPITAL);
    return before
        && (words.is(i + 1, Words.CAPITAL) || isLikeParticle(words, i + 1))
        && (words.is(i - 1, Words.CAPITAL)
            || isLikeParticle(words, i - 1)
            || !words.is(i - 1, WordClass.DETERMINER)
                && !ENGLISH_PARTICLES.contains(words.textOf(i)));
  }

  private static boolean isLikeParticle(Words words, int i) {
    return words.is(i, Words.LETTER)
        && !words.is(i, Words.CAPITAL)
        && PARTICLE_WORDS.contains(words.hash(i));
  }

  /** Returns the number of words of a name, marks left out. */
  int length(Mention mention) {
    int count = 0;
    for (int i = mention.nameStart(); i < mention.nameEnd(); i++) {
      count += words.is(i, Words.MARK) ? 0 : 1;
    }
    return count;
  }

  /** Returns where a name ends: "the Royal College of Nursing" is all of it. */
  int end(Mention mention) {
    int of = mention.nameEnd();
    boolean group = words.is(mention.head(), WordClass.GROUP) && words.is(of + 1, Words.CAPITAL);
    if (group && of < mention.end() && words.known(of).equals("of")) {
      return mention.end();
    }
    return of - mention.nameStart() > 1 && isHonour(of - 1) ? of - 1 : of;
  }

  /** Whether a name is that of a company, which its first word alone names too: "Galway Oil". */
  static boolean isCompany(String name) {
    int blank = name.lastIndexOf(' ');
    return blank > 0
        && COMPANIES.contains(name.substring(blank + 1))
        && !Nations.isAdjective(name.substring(0, name.indexOf(' ')));
  }

  /** "Simon Hale KC", "Ann Lee PhD": letters after a name, which are no surname. */
  private boolean isHonour(int token) {
    return isIn(token, HONOUR_WORDS, HONOURS);
  }

  private boolean isGeneration(int token) {
    return isIn(token, GENERATION_WORDS, GENERATIONS);
  }

  /** Asks by hash first: nearly every surname is in no list, and no string is made for it. */
  private boolean isIn(int token, WordSet inAnyCase, Set<String> list) {
    return inAnyCase.contains(words.hash(token)) && list.contains(words.textOf(token));
  }

  /** Whether the name is a surname alone: one word, and particles before it. */
  boolean isSurname(Mention mention) {
    int first = mention.nameStart();
    while (first < mention.nameEnd() - 1 && isParticle(words, first)) {
      first++;
    }
    int count = 0;
    for (int i = first; i < mention.nameEnd(); i++) {
      count += words.is(i, Words.MARK) ? 0 : 1;
    }
    return count == 1;
  }

  /** Returns the last word of a name: "Crowe" of "Leland Crowe Jr.". */
  int surname(int from, int to) {
    int last = to - 1;
    while (last > from && (words.is(last, Words.MARK) || isGeneration(last))) {
      last--;
    }
    return last;
  }

  /**
   * Whether two names with the same surname may be one person's: first words alike, or one has
   * none.
   */
  static boolean sameFirst(String known, String name) {
    if (known.equals(name) || name.indexOf(' ') < 0) {
      return true;
    }
    String first = first(known);
    String second = first(name);
    return first.isEmpty()
        || second.isEmpty()
        || first.startsWith(second)
        || second.startsWith(first)
        || PARTICLES.contains(second) && endsWith(known, name) // "Van Beek", "Ludwig van Beek"
        || PARTICLES.contains(first) && endsWith(name, known);
  }

  private static boolean endsWith(String name, String end) {
    int from = name.length() - end.length();
    return from > 0
        && name.charAt(from - 1) == ' '
        && name.regionMatches(true, from, end, 0, end.length());
  }

  /** Returns the first name in small letters, empty of a surname alone. */
  private static String first(String name) {
    int blank = name.indexOf(' ');
    String first = blank < 0 ? "" : name.substring(0, blank);
    first = first.endsWith(".") ? first.substring(0, first.length() - 1) : first; // "J." of "John"
    return PARTICLES.contains(first) ? "" : first.toLowerCase(Locale.ROOT);
  }

  /** Whether the first name is but its initial: "J. Smith". */
  static boolean hasInitial(String name) {
    int blank = name.indexOf(' ');
    return blank == 1 || blank == 2 && name.charAt(1) == '.';
  }

  boolean isGroup(Mention mention) {
    int head = mention.head();
    if (words.is(head, WordClass.GROUP)) {
      return true;
    }
    int before = mention.nameStart() - 1;
    if (before >= mention.start()
        && words.is(before, WordClass.GROUP)
        && !OfficeFields.endsWith(words, before, mention.start())) {
      return true; // "the green group Blue Horizon", but not "secretary of state Ann Lee"
    }
    boolean the = words.known(mention.start()).equals("the");
    return the && mention.nameStart() == mention.start() + 1 || isOneInCapitals(mention);
  }

  boolean isOneInCapitals(Mention mention) {
    return words.is(mention.head(), Words.ALL_CAPITALS)
        && mention.nameEnd() - mention.nameStart() == 1;
  }

  /**
   * Returns whether a name is a woman's or a man's, by the titles before it, else by the first
   * name; {@code EITHER} if titles say both, null if nothing tells.
   */
  FirstNames.@Nullable Gender gender(Mention mention) {
    boolean woman = hasClass(mention, WordClass.FEMALE);
    boolean man = hasClass(mention, WordClass.MALE);
    if (woman || man) {
      return woman && man
          ? FirstNames.Gender.EITHER
          : woman ? FirstNames.Gender.FEMALE : FirstNames.Gender.MALE;
    }
    FirstNames.Gender first = firstName(mention);
    return first == FirstNames.Gender.EITHER ? null : first;
  }

  private boolean hasClass(Mention mention, WordClass wordClass) {
    for (int i = mention.start(); i < mention.nameStart(); i++) {
      if (words.is(i, wordClass) && !words.is(i, WordClass.POSSESSIVE)) { // "his rival Ann Lee"
        return true;
      }
    }
    return false;
  }

  private FirstNames.@Nullable Gender firstName(Mention mention) {
    if (mention.nameEnd() - mention.nameStart() < 2) {
      return null;
    }
    return FirstNames.genderOf(words.textOf(mention.nameStart())).orElse(null);
  }
}
