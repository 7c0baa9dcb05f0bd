package org.copydesk.quotes.internal;

import java.util.Optional;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;
import org.copydesk.quotes.CueLexicon.Kind;
import org.copydesk.quotes.internal.indirect.ReportedClause;
import org.copydesk.quotes.internal.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Which reported clauses an editor would call reports. The annotation that the model learnt from
 * also counts what somebody supports, fears or talks about ("concerns about press freedom", "talks
 * with the mayor"). The bar a clause must reach therefore depends on its cue and on what is
 * reported: words with a verb, or a thing.
 *
 * <p>The bars are the scores from which three in five of the clauses of a kind agree with the
 * annotation, by cross-validation over the training part; {@link #NEVER} where none are. What
 * somebody does or aims at ("sought to repair ties", "wants to win", "discussed the plan") is none
 * of them at any score, although the annotation counts every other one.
 */
final class Reports {
  /** How far after whom something is said to the quotation may begin, in words. */
  private static final int FARTHEST = 14;

  private static final double ANY = 0;
  private static final double LOW = 0.3;
  private static final double MIDDLE = 0.5;
  private static final double HIGH = 0.7;
  private static final double NEVER = 2;

  /** What is reported. */
  private enum Shape {
    /** "that the bridge was closed", "whether …", "to close the bridge". */
    SUBORDINATE,
    /** "the bridge was closed". */
    CLAUSE,
    /** "the bridge": no verb. */
    THING
  }

  private final Layout layout;
  private final Words words;

  Reports(Layout layout) {
    this.layout = layout;
    this.words = layout.words;
  }

  /** Whether {@code clause}, which runs over no quotation, is a report. */
  boolean isReport(ReportedClause clause) {
    int from = words.firstFrom(clause.contents().get(0).start());
    int to = words.firstFrom(clause.contents().get(clause.contents().size() - 1).end());
    int cueFrom = words.firstFrom(clause.cue().start());
    int cueTo = words.firstFrom(clause.cue().end());
    if (to - from == 1 && !words.is(from, Words.NUMBER)) {
      return false;
    }
    if (words.isMark(cueTo - 1, ':') && isPlace(clause)) {
      return false;
    }
    Kind kind = kind(cueFrom, cueTo);
    if (kind == Kind.ASK && clause.source().isEmpty()) {
      return false; // "Asked whether she would stand, Lee smiled"
    }
    if (words.known(cueFrom).equals("citing") && words.is(cueFrom, Words.CAPITAL)) {
      return false; // "Citing two officials, the paper said"
    }
    if (words.known(cueTo).equals("to") && words.known(cueTo + 1).equals("comment")) {
      return false; // "declined to comment on whether …"
    }
    boolean discuss = words.known(cueTo - 1).equals("discuss");
    if ((kind == null || discuss) && cueTo - cueFrom > 1 && words.known(cueFrom).equals("to")) {
      return false; // "met to discuss how …"
    }
    Shape shape = shape(from, to);
    if ((kind == null || kind == Kind.WRITE) && isThingThatSays(from, to)) {
      return false; // "signed a letter demanding that …"
    }
    if (shape == Shape.THING && words.known(cueFrom).equals("citing") && isOfPeople(from, to)) {
      return false; // "citing two people familiar with the matter"
    }
    boolean deed = isInfinitive(from) ? !isQuestion(from + 2) : shape == Shape.THING;
    if (deed && isRefusal(cueFrom, cueTo)) {
      return false; // "declined to comment", "refused to blame him"; but "declined to say how many"
    }
    if (shape == Shape.THING && words.isMark(to, ':') || isAnswered(from, cueTo)) {
      return false; // "issued the following statement:", "responded to a request for comment"
    }
    if (isAfter(cueTo, from)) {
      return false; // "apologised after hundreds of boats were late"
    }
    if (words.known(from - 1).equals("about") && isTalk(cueFrom)) {
      return false; // "spoke about the boats"
    }
    if (kind == Kind.ASK && isParticiple(cueFrom)) {
      return false; // "Lee, asked about the pier, smiled"
    }
    if (shape == Shape.THING
        && words.endsIn(cueFrom, "ing")
        && words.tag(cueFrom - 1) == Tag.NOUN) {
      return false; // "a petition calling for a new bridge"
    }
    if (from < cueFrom
        && words.known(cueTo - 1).equals("by")
        && words.endsIn(cueTo - 2, "ed")
        && !words.known(cueFrom - 1).equals("as")) {
      return false; // "The emails, first reported by the Post, are old"
    }
    if (from < cueFrom && !hasNominal(from, to)) {
      return false; // "When arrested, Lee said"
    }
    boolean aim = words.known(from).equals("to") && layout.cues.at(from + 1) == null;
    if (aim && (kind == null || kind == Kind.THINK)) {
      return false; // "sought to repair ties", "wants to win": a deed or an aim
    }
    double least;
    if (from < cueFrom) {
      least = before(kind, shape == Shape.SUBORDINATE ? Shape.CLAUSE : shape);
    } else if (words.hasVerb(cueFrom, cueTo)) {
      least = afterVerb(kind, shape);
    } else {
      least = afterOther(kind, shape, words.is(cueTo - 1, Words.MARK));
    }
    return clause.score() >= least;
  }

  /**
   * Whether what {@code clause}, whose cue brings a quotation too, reports is whom it was said to:
   * "assured the council, “…”"; but "welcomed the visit and called for “…”" is two reports.
   */
  boolean isWhom(ReportedClause clause) {
    int from = words.firstFrom(clause.contents().get(0).start());
    int to = words.firstFrom(clause.contents().get(clause.contents().size() - 1).end());
    if (shape(from, to) != Shape.THING) {
      return false;
    }
    int i = to;
    while (i < words.size() && i < to + FARTHEST && !words.is(i, Words.QUOTED)) {
      if (layout.cues.verbAt(i)) {
        return false;
      }
      i++;
    }
    return words.is(i, Words.QUOTED);
  }

  private boolean hasNominal(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Tag.isNominal(words.tag(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The jury was told that …", "The jury heard that …": the source is who is told. */
  boolean isToldTo(ReportedClause clause) {
    Optional<Span> source = clause.source();
    int last = words.firstFrom(clause.cue().end()) - 1;
    if (source.isEmpty() || source.get().start() > clause.cue().start()) {
      return false;
    }
    Cue cue = layout.cues.at(last);
    boolean asked = cue != null && (cue.kind() == Kind.TELL || cue.kind() == Kind.ASK);
    int be = words.is(last - 1, WordClass.ADVERB) ? last - 2 : last - 1;
    return words.textOf(last).equals("heard")
        || asked && words.endsIn(last, "d") && isFormOfBe(words.known(be));
  }

  private static boolean isFormOfBe(String word) {
    return switch (word) {
      case "is", "are", "was", "were", "been" -> true;
      default -> false;
    };
  }

  /** Whether it is what somebody answers, and no answer. */
  private boolean isAnswered(int from, int cueTo) {
    String cue = words.known(words.is(cueTo - 1, WordClass.PREPOSITION) ? cueTo - 2 : cueTo - 1);
    return (cue.startsWith("respon") || cue.startsWith("repl"))
        && (words.known(from - 1).equals("to") || words.known(from).equals("to"));
  }

  /** Whether "after" or "before" opens a clause between cue and content. */
  private boolean isAfter(int cueTo, int from) {
    for (int i = cueTo; i < from; i++) {
      String word = words.known(i);
      if (word.equals("after") || word.equals("before")) {
        return true;
      }
    }
    return false;
  }

  private boolean isTalk(int cue) {
    String word = words.textOf(cue);
    return word.startsWith("sp") || word.startsWith("talk");
  }

  private boolean isParticiple(int cue) {
    return words.known(cue).equals("asked") && words.isMark(cue - 1, ',');
  }

  /** "Leicester: Leicestershire won by an innings" tells where, not who says so. */
  private boolean isPlace(ReportedClause clause) {
    return clause
        .source()
        .map(source -> words.entityType(words.firstFrom(source.start())))
        .filter(EntityType.LOCATION::equals)
        .isPresent();
  }

  /** "The bridge was closed, officials said". */
  private static double before(@Nullable Kind kind, Shape shape) {
    if (kind == Kind.SOURCE) {
      return shape == Shape.THING ? MIDDLE : ANY;
    }
    if (kind == null || kind == Kind.CALL || kind == Kind.NOUN || shape != Shape.CLAUSE) {
      return NEVER;
    }
    return kind == Kind.THINK ? HIGH : LOW;
  }

  /** "Officials said the bridge was closed". */
  private static double afterVerb(@Nullable Kind kind, Shape shape) {
    if (kind == null) {
      return shape == Shape.THING ? NEVER : shape == Shape.CLAUSE ? HIGH : LOW;
    }
    return switch (kind) {
      case SAY, TELL -> shape == Shape.THING ? HIGH : ANY;
      case ASK, CALL -> shape == Shape.THING ? MIDDLE : ANY;
      case SOURCE -> ANY;
      case THINK -> shape == Shape.THING ? NEVER : LOW;
      case WRITE, NOUN -> shape == Shape.THING ? NEVER : shape == Shape.CLAUSE ? MIDDLE : ANY;
    };
  }

  /** "Their claim that the bridge was closed", "sure that it was", "TRUMP: It was closed". */
  private static double afterOther(@Nullable Kind kind, Shape shape, boolean mark) {
    if (shape == Shape.THING) {
      return kind == Kind.SOURCE ? MIDDLE : NEVER;
    }
    if (mark) {
      return MIDDLE;
    }
    if (kind == null) {
      return shape == Shape.SUBORDINATE ? MIDDLE : NEVER;
    }
    return shape == Shape.SUBORDINATE || kind == Kind.SAY ? LOW : MIDDLE;
  }

  /** Whether the first noun is one of people: "two people familiar with the matter". */
  private boolean isOfPeople(int from, int to) {
    int i = from;
    while (i < to && !Tag.isNominal(words.tag(i))
        || words.is(i, Words.NUMBER)
        || words.tag(i) == Tag.NUM) {
      i++;
    }
    while (i + 1 < to && words.tag(i + 1) == Tag.NOUN) {
      i++;
    }
    return i < to && words.is(i, WordClass.ROLE);
  }

  private @Nullable Kind kind(int from, int to) {
    Cue found = null;
    for (int i = from; i < to; i++) {
      Cue cue = layout.cues.at(i);
      found = cue == null ? found : cue;
    }
    return found == null ? null : found.kind();
  }

  private boolean isRefusal(int cueFrom, int cueTo) {
    for (int i = cueFrom; i < cueTo; i++) {
      String word = words.textOf(i);
      if (word.startsWith("declin") || word.startsWith("refus")) {
        return true;
      }
    }
    return false;
  }

  private boolean isInfinitive(int from) {
    return words.known(from).equals("to");
  }

  private Shape shape(int from, int to) {
    if (isInfinitive(from) || isQuestion(from) || words.known(from).equals("that")) {
      return Shape.SUBORDINATE;
    }
    return words.hasVerb(from, to) && !isRelativeAlone(from, to) ? Shape.CLAUSE : Shape.THING;
  }

  private boolean isQuestion(int i) {
    return switch (words.known(i)) {
      case "whether", "if", "how", "why", "what", "who", "when", "where" -> true;
      default -> false;
    };
  }

  /** "a letter demanding that the bridge be closed": the verb is no one of the whole. */
  private boolean isThingThatSays(int from, int to) {
    int i = from;
    while (i < to && !Tag.isVerbal(words.tag(i))) {
      i++;
    }
    return i > from
        && i < to
        && words.endsIn(i, "ing")
        && words.tag(i - 1) == Tag.NOUN
        && (layout.cues.at(i) != null || !words.hasVerb(i + 1, to));
  }

  /** "a report that named the bridge": its one verb is that of a relative clause. */
  private boolean isRelativeAlone(int from, int to) {
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
}
