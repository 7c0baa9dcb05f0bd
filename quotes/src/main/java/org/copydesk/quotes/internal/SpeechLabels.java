package org.copydesk.quotes.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The turns of transcripts and of questions and answers: paragraphs that begin with who speaks and
 * a colon.
 *
 * <pre>
 * JAKE TAPPER, CNN HOST: Welcome back.
 * Q: What happens now?
 * Ann Lee: I began as a clerk.
 * </pre>
 *
 * <p>Much else begins so ({@code UPDATE: …}, {@code Note: …}, a headline). A label in capitals
 * counts if it comes again, stands next to another one, or is the name of somebody in the story;
 * one in small letters only if several by two speakers follow each other; {@code Q} and {@code A}
 * always. What stands in quotation marks after a label is left to those who read quotations.
 */
final class SpeechLabels {
  private static final int LONGEST = 10;
  private static final int LONGEST_SMALL = 4;
  private static final int FEWEST_SMALL = 3;
  private static final Set<String> QUESTION_OR_ANSWER = Set.of("q", "a", "question", "answer");

  /**
   * A turn.
   *
   * @param block the paragraph
   * @param label the tokens of the label from its first one
   * @param labelEnd the token after the label's name, before a comma or the colon
   * @param colon the colon's token
   */
  record Turn(int block, int label, int labelEnd, int colon) {}

  private final Layout layout;
  private final Words words;
  private final Roster roster;

  SpeechLabels(Layout layout, Roster roster) {
    this.layout = layout;
    this.words = layout.words;
    this.roster = roster;
  }

  /** Returns the turns in text order. */
  List<Turn> find() {
    List<Turn> possible = new ArrayList<>();
    Map<String, Integer> times = new HashMap<>();
    for (int b = 0; b + 1 < layout.blockStart.length; b++) {
      Turn turn = read(b);
      if (turn != null) {
        possible.add(turn);
        times.merge(name(turn), 1, Integer::sum);
      }
    }
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < possible.size(); i++) {
      if (isTurn(i, possible, times)) {
        turns.add(possible.get(i));
      }
    }
    return turns;
  }

  /** Returns the label that paragraph {@code b} begins with, or null. */
  private @Nullable Turn read(int b) {
    int start = layout.blockStart[b];
    int end = layout.blockStart[b + 1];
    int limit = Math.min(end, start + LONGEST);
    if (!layout.mayHoldSpeech(b)
        || start >= end
        || !words.is(start, Words.CAPITAL)
        || isDateline(start)) {
      return null;
    }
    int comma = -1;
    for (int i = start; i < limit; i++) {
      if (words.isMark(i, ':')) {
        boolean speech = i + 1 < end && !words.is(i + 1, Words.QUOTED) && !words.touches(i);
        return speech && i > start ? new Turn(b, start, comma > 0 ? comma : i, i) : null;
      }
      boolean mark = words.is(i, Words.MARK);
      comma = comma < 0 && words.isMark(i, ',') ? i : comma;
      boolean fits = !mark || ",.-'’()".indexOf(words.first(i)) >= 0;
      if (words.is(i, Words.QUOTED) || !fits) {
        return null;
      }
    }
    return null;
  }

  /** "CORLEY: The ferry …" tells where the story was filed. */
  private boolean isDateline(int token) {
    return layout
        .article
        .dateline()
        .filter(d -> d.span().start() <= words.start(token) && words.start(token) < d.span().end())
        .isPresent();
  }

  /** Whether {@code label} names a part in a conversation, not who has it. */
  static boolean isQuestionOrAnswer(String label) {
    return QUESTION_OR_ANSWER.contains(label.toLowerCase(Locale.ROOT));
  }

  private boolean isTurn(int i, List<Turn> possible, Map<String, Integer> times) {
    Turn turn = possible.get(i);
    String name = name(turn);
    if (QUESTION_OR_ANSWER.contains(name)) {
      return true;
    }
    if (isNoSpeaker(turn)) {
      return false;
    }
    boolean again = times.getOrDefault(name, 0) > 1;
    boolean beside = isBeside(i, i - 1, possible) || isBeside(i, i + 1, possible);
    if (isInCapitals(turn)) {
      return again || beside || roster.named(turn.label(), turn.labelEnd()) != null;
    }
    return turn.colon() - turn.label() <= LONGEST_SMALL
        && again
        && beside
        && possible.size() >= FEWEST_SMALL
        && isNameLike(turn);
  }

  /** Whether another label stands in the paragraph before or after. */
  private boolean isBeside(int i, int other, List<Turn> possible) {
    return other >= 0
        && other < possible.size()
        && Math.abs(possible.get(i).block() - possible.get(other).block()) == 1
        && !isNoSpeaker(possible.get(other))
        && !name(possible.get(i)).equals(name(possible.get(other)));
  }

  private boolean isNoSpeaker(Turn turn) {
    for (int i = turn.label(); i < turn.labelEnd(); i++) {
      if (words.is(i, WordClass.HEADING)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInCapitals(Turn turn) {
    for (int i = turn.label(); i < turn.labelEnd(); i++) {
      boolean initial = words.is(i, Words.CAPITAL) && words.end(i) - words.start(i) == 1;
      boolean prefix = words.end(i) - words.start(i) <= 3;
      if (words.is(i, Words.LETTER)
          && !words.is(i, Words.ALL_CAPITALS)
          && !initial
          && !(prefix && turn.labelEnd() - turn.label() > 1)) {
        return false;
      }
    }
    return words.is(turn.label(), Words.ALL_CAPITALS) || turn.labelEnd() - turn.label() > 1;
  }

  private boolean isNameLike(Turn turn) {
    for (int i = turn.label(); i < turn.labelEnd(); i++) {
      if (words.is(i, Words.LETTER) && !words.is(i, Words.CAPITAL)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the label's last word in lower case. */
  private String name(Turn turn) {
    return words.textOf(turn.labelEnd() - 1).toLowerCase(Locale.ROOT);
  }
}
