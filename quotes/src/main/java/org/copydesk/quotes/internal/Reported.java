package org.copydesk.quotes.internal;

import org.copydesk.quotes.CueLexicon.Kind;
import org.copydesk.quotes.internal.indirect.ReportedClause;
import org.copydesk.quotes.internal.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A reported clause in tokens, as the rules about reports see it.
 *
 * @param clause what the models found
 * @param from the first token of what is reported
 * @param to the token after its last
 * @param cueFrom the first token of the cue
 * @param cueTo the token after its last
 * @param kind how the last known cue in it is used, null if none is known
 * @param shape what is reported
 */
record Reported(
    ReportedClause clause,
    int from,
    int to,
    int cueFrom,
    int cueTo,
    @Nullable Kind kind,
    Shape shape) {

  /** What is reported. */
  enum Shape {
    /** "that the bridge was closed", "whether …", "to close the bridge". */
    SUBORDINATE,
    /** "the bridge was closed". */
    CLAUSE,
    /** "the bridge": no verb. */
    THING
  }

  static Reported of(ReportedClause clause, Layout layout) {
    Words words = layout.words;
    int from = words.firstFrom(clause.contents().get(0).start());
    int to = words.firstFrom(clause.contents().get(clause.contents().size() - 1).end());
    int cueFrom = words.firstFrom(clause.cue().start());
    int cueTo = words.firstFrom(clause.cue().end());
    return new Reported(
        clause, from, to, cueFrom, cueTo, kind(layout, cueFrom, cueTo), shape(words, from, to));
  }

  private static @Nullable Kind kind(Layout layout, int from, int to) {
    Cue found = null;
    for (int i = from; i < to; i++) {
      Cue cue = layout.cues.at(i);
      found = cue == null ? found : cue;
    }
    return found == null ? null : found.kind();
  }

  private static Shape shape(Words words, int from, int to) {
    String first = words.known(from);
    if (first.equals("to") || first.equals("that") || isQuestion(first)) {
      return Shape.SUBORDINATE;
    }
    return words.hasVerb(from, to) && !isRelativeAlone(words, from, to)
        ? Shape.CLAUSE
        : Shape.THING;
  }

  /** Whether {@code word} opens an indirect question. */
  static boolean isQuestion(String word) {
    return switch (word) {
      case "whether", "if", "how", "why", "what", "who", "when", "where" -> true;
      default -> false;
    };
  }

  /** "a report that named the bridge": its one verb is that of a relative clause. */
  private static boolean isRelativeAlone(Words words, int from, int to) {
    int i = from;
    while (i < to && !Tag.isVerbal(words.tag(i))) {
      i++;
    }
    boolean relative =
        words.tag(i - 1) == Tag.PRON
            && words.is(i - 1, WordClass.RELATIVE)
            && words.tag(i - 2) == Tag.NOUN;
    boolean after = i - 1 > from;
    while (i < to && (Tag.isVerbal(words.tag(i)) || words.tag(i) == Tag.ADV)) {
      i++;
    }
    return relative && after && !words.hasVerb(i, to);
  }

  boolean isThing() {
    return shape == Shape.THING;
  }

  /** "It was late, Lee said". */
  boolean isBeforeCue() {
    return from < cueFrom;
  }
}
