package org.copydesk.quotes.internal;

import java.util.Optional;
import org.copydesk.core.Span;
import org.copydesk.quotes.CueLexicon.Kind;
import org.copydesk.quotes.internal.Reported.Shape;
import org.copydesk.quotes.internal.indirect.ReportedClause;
import org.jspecify.annotations.Nullable;

/**
 * Which reported clauses an editor would call reports. The annotation that the model learnt from
 * also counts what somebody supports, fears or talks about ("concerns about press freedom", "talks
 * with the mayor"). The bar a clause must reach therefore depends on its cue and on what is
 * reported: words with a verb, or a thing.
 *
 * <p>The bars are the scores from which three in five of the clauses of a kind agree with the
 * annotation, by cross-validation over the training part; {@link #NEVER} where none are. What
 * somebody does or aims at is none of them at any score ({@link NoReports}), although the
 * annotation counts every other one.
 */
final class Reports {
  /** How far after whom something is said to the quotation may begin, in words. */
  private static final int FARTHEST = 14;

  private static final double ANY = 0;
  private static final double LOW = 0.3;
  private static final double MIDDLE = 0.5;
  private static final double HIGH = 0.7;
  private static final double NEVER = 2;

  private final Layout layout;
  private final Words words;

  private final NoReports none;

  Reports(Layout layout) {
    this.layout = layout;
    this.words = layout.words;
    this.none = new NoReports(layout);
  }

  /** Whether {@code clause}, which runs over no quotation, is a report. */
  boolean isReport(ReportedClause clause) {
    Reported reported = Reported.of(clause, layout);
    return !none.isNone(reported) && clause.score() >= least(reported);
  }

  private double least(Reported r) {
    if (r.isBeforeCue()) {
      return before(r.kind(), r.shape() == Shape.SUBORDINATE ? Shape.CLAUSE : r.shape());
    }
    return words.hasVerb(r.cueFrom(), r.cueTo())
        ? afterVerb(r.kind(), r.shape())
        : afterOther(r.kind(), r.shape(), words.is(r.cueTo() - 1, Words.MARK));
  }

  /**
   * Whether what {@code clause}, whose cue brings a quotation too, reports is whom it was said to:
   * "assured the council, “…”"; but "welcomed the visit and called for “…”" is two reports.
   */
  boolean isWhom(ReportedClause clause) {
    Reported reported = Reported.of(clause, layout);
    if (!reported.isThing()) {
      return false;
    }
    int i = reported.to();
    while (i < words.size() && i < reported.to() + FARTHEST && !words.is(i, Words.QUOTED)) {
      if (layout.cues.verbAt(i)) {
        return false;
      }
      i++;
    }
    return words.is(i, Words.QUOTED);
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
        || asked && words.endsIn(last, "d") && words.isFormOfBe(be)
        || isDoneTo(clause, words.firstFrom(source.get().end()));
  }

  /**
   * "Ministers accused of delay", and in a heading "Council branded ‘a disgrace’", "Drivers told to
   * stay at home", "‘No money left’, councillors told": {@code verb} follows the source.
   */
  private boolean isDoneTo(ReportedClause clause, int verb) {
    Cue cue = layout.cues.at(verb);
    int from = words.firstFrom(clause.contents().get(0).start());
    if (cue == null || clause.cue().start() != words.start(verb)) {
      return false;
    }
    if (cue.text().equals("accused") && words.known(cue.end()).equals("of")) {
      return true;
    }
    if (layout.tellsOfPeople(verb) || !cue.text().equals("told") && !words.endsIn(verb, "ed")) {
      return false;
    }
    boolean tells = cue.kind() == Kind.TELL || cue.kind() == Kind.ASK;
    return from < verb
        ? tells
        : (tells || cue.kind() == Kind.CALL) && from == cue.end() && words.is(from, Words.QUOTED)
            || tells && words.known(from).equals("to");
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
}
