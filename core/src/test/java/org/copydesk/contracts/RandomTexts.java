package org.copydesk.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random texts, half news and half noise. The same seed gives the same texts; print it when a test
 * fails, {@link #toString} does.
 */
public final class RandomTexts {
  private static final String[] PIECES = {
    "said",
    "Ann Lee",
    "Mr.",
    "Mayor Ruth O’Dell",
    "he",
    "she",
    "they",
    "according to",
    "told",
    "Boston",
    "NEW YORK (AP) —",
    "LONDON, Feb. 3 (Reuters) -",
    "U.S.",
    "Jan. 5",
    "Monday",
    "a.m.",
    "the council",
    "Acme Corp.",
    "that",
    "who",
    "added",
    "“",
    "”",
    "\"",
    "'",
    "‘",
    "’",
    "«",
    "»",
    "``",
    "''",
    ".",
    ",",
    "?",
    "!",
    ":",
    ";",
    "—",
    "--",
    "-",
    "(",
    ")",
    "[",
    "]",
    "...",
    "…",
    "$4.2",
    "5,000",
    "'90s",
    "O’Brien",
    "won’t",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u00A0",
    "\u200B",
    "\u2028",
    "\u0085",
    "\uFEFF",
    "\0",
    "\u0301",
    "\uD83D\uDE00",
    "\uD83D",
    "\uDE00",
    "\u202E",
    "&amp;",
    "<p>",
    "İ",
    "ß",
    "J. K. R. Smith",
    "By ANN LEE",
    "(AP Photo/Bo Ek)",
    "HARBOR VOTES"
  };

  private final long seed;
  private final int count;

  private RandomTexts(long seed, int count) {
    this.seed = seed;
    this.count = count;
  }

  /** Returns {@code count} texts made from {@code seed}. */
  public static RandomTexts of(long seed, int count) {
    return new RandomTexts(seed, count);
  }

  /** Returns the texts, up to some 800 units each. */
  public List<String> texts() {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text(random));
    }
    return List.copyOf(texts);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(120);
    int noise = random.nextInt(100);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(100) < noise / 4) {
        text.append((char) random.nextInt(random.nextBoolean() ? 0x100 : 0x10000));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      if (random.nextInt(100) >= noise) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  /** Returns the seed, as a failed test prints it. */
  @Override
  public String toString() {
    return "seed " + seed;
  }
}
