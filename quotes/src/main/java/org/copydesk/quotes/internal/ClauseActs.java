package org.copydesk.quotes.internal;

import java.util.List;
import java.util.Map;
import org.copydesk.core.Span;
import org.copydesk.quotes.internal.indirect.ReportedClause;
import org.jspecify.annotations.Nullable;

/**
 * Adds the clauses reported in the reporter's words to the acts of speech: to the act whose
 * quotations a clause runs over, which makes it a mixed quote, or as an act of its own. What an
 * editor would not call a report is left out.
 */
final class ClauseActs {
  private final Layout layout;
  private final SpeakerRanker.Choice[] choices;
  private final Clauses clauses;
  private final Reports reports;
  private final ContentEdges edges;
  private final List<Act> acts;
  private final @Nullable Act[] byQuotation;
  private final Map<Span, Act> told;

  /**
   * Makes one that adds to {@code acts}.
   *
   * @param byQuotation the act of each quotation, null of those that have none so far
   * @param told the cues that bring a quotation, with its act
   */
  ClauseActs(
      Layout layout,
      SpeakerRanker.Choice[] choices,
      Clauses clauses,
      List<Act> acts,
      @Nullable Act[] byQuotation,
      Map<Span, Act> told) {
    this.layout = layout;
    this.choices = choices;
    this.clauses = clauses;
    this.reports = new Reports(layout);
    this.edges = new ContentEdges(layout);
    this.acts = acts;
    this.byQuotation = byQuotation;
    this.told = told;
  }

  /** Adds what {@code clause} reports. */
  void add(ReportedClause clause) {
    List<Integer> within = clauses.within(clause);
    Span content =
        isReport(clause, within) ? edges.of(clause.contents().get(0), clause.cue(), within) : null;
    if (content == null) {
      return;
    }
    Act same = within.isEmpty() ? told.get(clause.cue()) : null;
    if (same != null && isUpTo(same, clause)) {
      same.addReported(List.of(new Span(content.start(), same.quoted().get(0).end())));
      return;
    }
    Act act = actOf(within);
    if (act == null) {
      act = begun(clause);
      acts.add(act);
    }
    takeQuotations(within, act);
    report(clause, content, act, within.size());
  }

  private boolean isReport(ReportedClause clause, List<Integer> within) {
    return (!isNamesOnly(within) || reports.isReport(clause))
        && !(within.isEmpty() && told.containsKey(clause.cue()) && reports.isWhom(clause));
  }

  /** Returns the act of the first of these quotations that has one, or null. */
  private @Nullable Act actOf(List<Integer> within) {
    for (int q : within) {
      Act act = byQuotation[q];
      if (act != null) {
        return act;
      }
    }
    return null;
  }

  private Act begun(ReportedClause clause) {
    Act act = new Act();
    act.source = reports.isToldTo(clause) ? null : clause.source().orElse(null);
    act.cue = clause.cue();
    act.rule = clause.rule();
    return act;
  }

  /** Gives those of the quotations that are nobody's so far to {@code act}. */
  private void takeQuotations(List<Integer> within, Act act) {
    for (int q : within) {
      if (byQuotation[q] == null && !choices[q].isUnspoken()) {
        byQuotation[q] = act;
        act.addQuoted(clauses.quotations.get(q));
      }
    }
  }

  /** Adds {@code content}, over so many quotations, to what {@code act} says. */
  private void report(ReportedClause clause, Span content, Act act, int quotations) {
    if (act.cue != null && content.contains(act.cue)) {
      // "Carney aims to … and the senator's musing that it is “odd”": the words are the senator's.
      Span own = edges.afterThat(act.cue, content.end());
      if (own != null) {
        act.addReported(List.of(own));
      }
      return;
    }
    if (isSpeakerWithin(act, content)) {
      return;
    }
    if ((act.cue == null || act.cue.end() <= clause.cue().start())
        && clause.cue().end() <= content.start()
        && act.size() == quotations) {
      act.cue = clause.cue();
    }
    act.addReported(List.of(content));
    act.addReported(clause.contents().subList(1, clause.contents().size()));
  }

  /**
   * Whether but a relative clause parts {@code clause} from the quotations of an act, whose cue is
   * the same one: "said the plan, which few had read, was “odd”".
   */
  private boolean isUpTo(Act act, ReportedClause clause) {
    Span last = clause.contents().get(clause.contents().size() - 1);
    Span quoted = act.quoted().isEmpty() ? last : act.quoted().get(0);
    int comma = layout.words.firstFrom(last.end());
    boolean relative =
        layout.words.isMark(comma, ',')
            && (layout.words.is(comma + 1, WordClass.RELATIVE)
                || layout.words.is(comma + 1, WordClass.PREPOSITION)
                    && layout.words.is(comma + 2, WordClass.RELATIVE)); // "in which"
    return relative
        && clause.cue().end() <= last.start()
        && last.end() < quoted.start()
        && layout.breaksBetween(
                layout.words.firstFrom(last.start()), layout.words.firstFrom(quoted.start()))
            == 0;
  }

  /** Whether no quotation, or names of papers in marks alone, stand in a clause. */
  private boolean isNamesOnly(List<Integer> within) {
    for (int q : within) {
      if (!choices[q].isUnspoken()) {
        return false;
      }
    }
    return true;
  }

  /** "“It is late,” the dean, Ann Lee, told them": who speaks is no part of what is said. */
  private boolean isSpeakerWithin(Act act, Span content) {
    if (act.mention < 0) {
      return false;
    }
    Mention mention = layout.mentions.get(act.mention);
    boolean follows = layout.words.is(mention.start() - 1, Words.QUOTED);
    return (follows || mention.kind() == Mention.Kind.NAME)
        && content.contains(layout.span(mention.start(), mention.end()));
  }
}
