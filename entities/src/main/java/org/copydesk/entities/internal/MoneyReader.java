package org.copydesk.entities.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.core.EntityType;
import org.copydesk.core.internal.Blanks;
import org.copydesk.entities.EntityValue.Money;
import org.jspecify.annotations.Nullable;

/**
 * Reads sums of money: {@code $1.5 billion}, {@code US$3m}, {@code €20}, {@code Rs 5 crore}, {@code
 * 22 billion U.S. dollars}, {@code millions of yuan}, {@code $5-10 million}, {@code 40 pence},
 * {@code 40p}. How currencies are written is in {@code currencies.txt}.
 */
final class MoneyReader {
  /** A currency's code, or "-" where print leaves it open. */
  private record Printed(String text, String code) {}

  /** UTF-16 units; what is printed before a number is no longer. */
  private static final int LONGEST_PREFIX = 6;

  /** Weights, verbs and other words that are a currency after a large number only. */
  private static final WordTable<String> AMBIGUOUS =
      WordTable.of("pound", "pounds", "won", "real", "sen", "som", "lei", "kip", "dram", "drams");

  /** Lines of a picture or screen: {@code 720p}. */
  private static final Set<Integer> PICTURES = Set.of(240, 360, 480, 576, 720);

  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private final PhraseTrie nouns = new PhraseTrie();
  private final List<Printed> nounCodes = new ArrayList<>();
  private final PhraseTrie hundredths = new PhraseTrie();
  private final List<Printed> hundredthCodes = new ArrayList<>();

  MoneyReader() {
    Lists lists = Lists.load("currencies.txt");
    for (String line : lists.section("before a number")) {
      prefixes.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
    }
    fill(lists.section("after a number"), nouns, nounCodes);
    fill(lists.section("hundredths after a number"), hundredths, hundredthCodes);
  }

  private static void fill(List<String> lines, PhraseTrie trie, List<Printed> codes) {
    for (String line : lines) {
      String code = line.substring(line.indexOf('\t') + 1);
      for (String form : Lists.forms(line.substring(0, line.indexOf('\t')))) {
        if (trie.add(form) == codes.size()) {
          codes.add(new Printed(form, code));
        }
      }
    }
  }

  /** Returns the sum that begins with a sign or code at {@code start}, null if none does. */
  @Nullable Amount prefixed(Words words, int start) {
    String text = words.text();
    int limit = Math.min(words.limit(), start + LONGEST_PREFIX);
    for (int end = limit; end > start; end--) {
      String code = prefixes.get(text.substring(start, end));
      if (code != null) {
        Amount amount = afterPrefix(words, start, end, code);
        if (amount != null) {
          return amount;
        }
      }
    }
    return null;
  }

  private @Nullable Amount afterPrefix(Words words, int start, int end, String code) {
    String text = words.text();
    int from = end;
    if (text.startsWith(".", from) && Character.isLetter(text.charAt(from - 1))) {
      from++; // Rs. 500
    }
    boolean apart = from < words.limit() && Blanks.isBlank(text.charAt(from));
    from += apart ? 1 : 0;
    if (from >= words.limit() || !Numeral.isDigit(text.charAt(from))) {
      return null;
    }
    Numeral number = Numeral.at(words, from);
    boolean oneLetter = end - start == 1 && Character.isLetter(text.charAt(start));
    if (number == null || oneLetter && number.shape() == Numeral.Shape.PLAIN) {
      return null; // N95 masks, R5 car: one letter needs more to be a currency
    }
    Amount range = range(words, number);
    if (range != null) {
      return range;
    }
    int last = number.end();
    int noun = noun(words, nouns, last);
    if (noun != PhraseTrie.NONE && number.shape() != Numeral.Shape.PLAIN
        || noun != PhraseTrie.NONE && words.is(noun - 1, "dollars")) {
      last = words.end(noun - 1); // $300 million US dollars
    }
    return amount(last, number.value(), code);
  }

  /** Reads the second end of {@code $5-10 million} or {@code $5 to $10}. */
  private @Nullable Amount range(Words words, Numeral first) {
    int second = Ranges.second(words, first.end());
    if (second < 0 || !Numeral.isDigit(words.text().charAt(second))) {
      return null;
    }
    Numeral other = Numeral.at(words, second);
    boolean dash = second == first.end() + 1;
    if (other == null || !dash && other.shape() != Numeral.Shape.SCALED) {
      return null;
    }
    return amount(other.end(), null, "-");
  }

  /** Returns the sum whose number comes first and is {@code number}, null if none. */
  @Nullable Amount suffixed(Words words, Numeral number) {
    Amount amount = withNoun(words, number);
    if (amount != null || number.value() == null) {
      return amount;
    }
    int second = Ranges.second(words, number.end());
    Numeral other = second < 0 ? null : Numeral.at(words, second);
    Amount range = other == null || other.value() == null ? null : withNoun(words, other);
    return range == null ? null : new Amount(range.end(), EntityType.MONEY, null);
  }

  /** Reads {@code 40p} and {@code 58.5p} as pence; {@code 720p} and the like are pictures. */
  private static @Nullable Amount pence(Words words, Numeral number) {
    String text = words.text();
    int end = number.end() + 1;
    boolean alone = end >= words.limit() || !Character.isLetterOrDigit(text.charAt(end));
    BigDecimal value = number.value();
    boolean small = value != null && value.compareTo(BigDecimal.valueOf(1000)) < 0;
    return alone
            && small
            && end <= words.limit()
            && text.charAt(end - 1) == 'p'
            && number.shape() == Numeral.Shape.PLAIN
            && !PICTURES.contains(value.intValue())
        ? amount(end, value.movePointLeft(2), "GBP")
        : null;
  }

  private @Nullable Amount withNoun(Words words, Numeral number) {
    Amount pence = pence(words, number);
    if (pence != null) {
      return pence;
    }
    int noun = noun(words, hundredths, number.end());
    if (noun != PhraseTrie.NONE) {
      String code = codeAt(hundredths, hundredthCodes, words, noun, number.end());
      BigDecimal value = number.value();
      return amount(words.end(noun - 1), value == null ? null : value.movePointLeft(2), code);
    }
    noun = noun(words, nouns, number.end());
    if (noun == PhraseTrie.NONE) {
      return null;
    }
    String code = codeAt(nouns, nounCodes, words, noun, number.end());
    boolean isOneWord = noun == nounStart(words, number.end()) + 1;
    if (isOneWord && words.in(AMBIGUOUS, noun - 1) != null && !isLarge(number)) {
      return null;
    }
    return amount(words.end(noun - 1), number.value(), code);
  }

  private static boolean isLarge(Numeral number) {
    return number.shape() == Numeral.Shape.SCALED || number.shape() == Numeral.Shape.VAGUE;
  }

  /** Returns the token after the currency at {@code offset}, a blank or hyphen before it aside. */
  private static int noun(Words words, PhraseTrie trie, int offset) {
    int i = nounStart(words, offset);
    return i < 0 ? PhraseTrie.NONE : trie.longest(words, i, phrase -> true);
  }

  private static int nounStart(Words words, int offset) {
    int i = words.firstFrom(offset);
    if (words.isMark(i, '-') && words.start(i) == offset) {
      i++;
    }
    return i < words.size() && words.start(i) <= offset + 1 ? i : -1;
  }

  private static String codeAt(
      PhraseTrie trie, List<Printed> codes, Words words, int after, int offset) {
    int[] found = {0};
    trie.longest(
        words,
        nounStart(words, offset),
        phrase -> {
          found[0] = phrase;
          return true;
        });
    return codes.get(found[0]).code();
  }

  private static Amount amount(int end, @Nullable BigDecimal value, String code) {
    Optional<Currency> currency =
        code.equals("-") ? Optional.empty() : Optional.of(Currency.getInstance(code));
    return new Amount(end, EntityType.MONEY, value == null ? null : new Money(value, currency));
  }
}
