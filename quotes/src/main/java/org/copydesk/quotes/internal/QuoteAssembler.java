package org.copydesk.quotes.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.core.Span;
import org.copydesk.quotes.Quote;
import org.copydesk.quotes.Speaker;
import org.copydesk.quotes.internal.indirect.ReportedClause;
import org.jspecify.annotations.Nullable;

/**
 * Joins what was decided for each quotation, and the clauses reported in the reporter's words, into
 * quotes: quotations with the same speaker's mention and the same cue are one act of speech; {@link
 * ClauseActs} adds the clauses; then each act gets its speaker.
 */
final class QuoteAssembler {

  /** Stands where an act was that is a quote by now, so that both are not kept. */
  private static final Act DONE = new Act();

  private static final Comparator<Act> BY_START = Comparator.comparingInt(Act::start);

  private final Layout layout;
  private final SpeakerRanker.Choice[] choices;
  private final Clauses clauses;
  private final Roster roster;
  private final List<Act> acts = new ArrayList<>();

  /** The act of each quotation, null of those that have none. */
  private final @Nullable Act[] byQuotation;

  /** The cues that bring a quotation. */
  private final Map<Span, Act> told = new HashMap<>();

  QuoteAssembler(Layout layout, SpeakerRanker.Choice[] choices, Clauses clauses) {
    this.layout = layout;
    this.choices = choices;
    this.clauses = clauses;
    this.roster = new Roster(layout);
    this.byQuotation = new Act[choices.length];
  }

  List<Quote> assemble() {
    List<Span> apart = setApart();
    addQuotations(apart);
    addClauses(apart);
    return quotes();
  }

  private void addQuotations(List<Span> apart) {
    int t = 0;
    for (int q = 0; q < choices.length; q++) {
      Span span = layout.quotations.get(q).span();
      t = endingAfter(span.start(), apart, t);
      if (t < apart.size() && apart.get(t).contains(span)) {
        acts.get(t).addQuoted(span);
      } else {
        byQuotation[q] = direct(q, acts.size() == apart.size() ? null : lastAct());
      }
      if (!choices[q].isUnspoken()) {
        choices[q] = SpeakerRanker.Choice.NOBODYS; // its act holds what is still needed of it
      }
    }
  }

  /** What is reported within a turn, and by the colon of its label, is the turn's. */
  private void addClauses(List<Span> apart) {
    ClauseActs reported = new ClauseActs(layout, choices, clauses, acts, byQuotation, told);
    int t = 0;
    for (ReportedClause clause : clauses.all) {
      t = endingAfter(clause.cue().start(), apart, t);
      if (t == apart.size() || !clause.contents().get(0).overlaps(apart.get(t))) {
        reported.add(clause);
      }
    }
  }

  /** Returns the first of {@code spans}, from number {@code from} on, that ends after an offset. */
  private static int endingAfter(int offset, List<Span> spans, int from) {
    int i = from;
    while (i < spans.size() && spans.get(i).end() <= offset) {
      i++;
    }
    return i;
  }

  /**
   * Adds the acts whose words stand apart, turns with a label and passages below a colon, and
   * returns for each the stretch it takes, in text order and disjoint.
   */
  private List<Span> setApart() {
    for (SpeechLabels.Turn turn : new SpeechLabels(layout, roster).find()) {
      Act act = new Act();
      act.label = turn;
      act.rule = Rule.LABEL.toString();
      act.addReported(List.of(layout.span(turn.colon() + 1, layout.blockStart[turn.block() + 1])));
      acts.add(act);
    }
    if (!acts.isEmpty()) {
      return spans(); // a transcript: what stands below a colon is a turn
    }
    for (BlockQuotations.Passage passage : BlockQuotations.find(layout, choices)) {
      Act act = new Act();
      act.mention = passage.choice().mention();
      act.cue = cueSpan(passage.choice());
      act.rule = passage.choice().rule().toString();
      act.addReported(passage.parts());
      acts.add(act);
    }
    return spans();
  }

  private List<Span> spans() {
    List<Span> spans = new ArrayList<>(acts.size());
    for (Act act : acts) {
      List<Span> parts = act.parts();
      spans.add(new Span(act.start(), parts.get(parts.size() - 1).end()));
    }
    return spans;
  }

  private @Nullable Span cueSpan(SpeakerRanker.Choice choice) {
    Cue cue = choice.cue();
    return cue == null ? null : layout.span(cue.start(), cue.end());
  }

  private @Nullable Act lastAct() {
    return acts.isEmpty() ? null : acts.get(acts.size() - 1);
  }

  /** Adds quotation {@code q} to the act before if it goes on, or begins one. */
  private @Nullable Act direct(int q, @Nullable Act last) {
    SpeakerRanker.Choice choice = choices[q];
    if (!choice.isSpeech()) {
      return null;
    }
    Span span = layout.quotations.get(q).span();
    Span cueSpan = cueSpan(choice);
    int block = layout.quotations.get(q).block();
    int apart = layout.isText(block) ? -1 : block;
    Act act = last;
    if (act == null
        || act.apart != apart
        || choice.isOfItsOwn()
        || act.ofItsOwn
        || act.mention != choice.mention()
        || choice.mention() < 0
        || !goesOn(q, choice, cueSpan, act)) {
      act = new Act();
      act.mention = choice.mention();
      act.apart = apart;
      act.ofItsOwn = choice.isOfItsOwn();
      act.cue = cueSpan;
      act.rule = choice.rule().toString();
      acts.add(act);
    }
    if (cueSpan != null) {
      told.put(cueSpan, act);
    }
    act.addQuoted(span);
    return act;
  }

  /**
   * Whether quotation {@code q}, which the speaker of {@code act} speaks, is part of it: by the
   * same cue, or by none of its own. After a whole sentence or a closed paragraph the same speaker
   * speaks again.
   */
  private boolean goesOn(int q, SpeakerRanker.Choice choice, @Nullable Span cue, Act act) {
    boolean told = Objects.equals(cue, act.cue);
    return switch (choice.rule()) {
      case TURN_GOES_ON -> !layout.quotations.get(q - 1).closed();
      case SAME_SPEAKER_GOES_ON ->
          layout.breaksBetween(layout.quoteEnd[q - 1] - 1, layout.quoteStart[q]) < 2;
      default -> told;
    };
  }

  private List<Quote> quotes() {
    SpeakerResolver resolver = new SpeakerResolver(layout, roster);
    SourceMentions sources = new SourceMentions(layout);
    acts.sort(BY_START);
    List<Quote> quotes = new ArrayList<>(acts.size());
    int last = -1;
    for (int i = 0; i < acts.size(); i++) {
      Act act = acts.set(i, DONE);
      if (act.mention < 0 && act.source != null) {
        act.mention = sources.of(act.source, act.cue);
      }
      Optional<Speaker> speaker = Optional.empty();
      if (act.label != null) {
        speaker = Optional.of(resolver.labelled(act.label.label(), act.label.labelEnd()));
      } else if (act.mention >= 0) {
        speaker = Optional.of(resolver.speaker(act.mention, last));
        last = act.mention;
      } else if (act.source != null) {
        speaker = Optional.of(resolver.described(act.source));
      }
      List<Span> parts = act.parts();
      quotes.add(
          Quote.of(
              layout.words.text,
              parts,
              act.quoted(),
              Optional.ofNullable(act.cue),
              speaker,
              act.rule));
    }
    return List.copyOf(quotes);
  }
}
