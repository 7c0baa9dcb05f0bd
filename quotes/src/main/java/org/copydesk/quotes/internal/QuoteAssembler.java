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
import org.copydesk.quotes.internal.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Joins what was decided for each quotation, and the clauses reported in the reporter's words, into
 * quotes: quotations with the same speaker's mention and the same cue are one act of speech, and a
 * clause that runs over a quotation of the same source makes it a mixed quote.
 */
final class QuoteAssembler {

  /** Stands where an act was that is a quote by now, so that both are not kept. */
  private static final Act DONE = new Act();

  private static final Comparator<Act> BY_START = Comparator.comparingInt(Act::start);

  private final Layout layout;
  private final SpeakerRanker.Choice[] choices;
  private final Clauses clauses;
  private final Roster roster;
  private final Reports reports;
  private final ContentEdges edges;
  private final List<Act> acts = new ArrayList<>();

  /** The cues that bring a quotation. */
  private final Map<Span, Act> told = new HashMap<>();

  QuoteAssembler(Layout layout, SpeakerRanker.Choice[] choices, Clauses clauses) {
    this.layout = layout;
    this.choices = choices;
    this.clauses = clauses;
    this.roster = new Roster(layout);
    this.reports = new Reports(layout);
    this.edges = new ContentEdges(layout);
  }

  List<Quote> assemble() {
    Act[] byQuotation = new Act[choices.length];
    List<Span> spoken = setApart();
    int t = 0;
    for (int q = 0; q < choices.length; q++) {
      Span span = layout.quotations.get(q).span();
      while (t < spoken.size() && spoken.get(t).end() <= span.start()) {
        t++;
      }
      if (t < spoken.size() && spoken.get(t).contains(span)) {
        acts.get(t).addQuoted(span);
      } else {
        byQuotation[q] = direct(q, acts.size() == spoken.size() ? null : lastAct());
      }
      if (!choices[q].isUnspoken()) {
        choices[q] = SpeakerRanker.Choice.NOBODYS; // its act holds what is still needed of it
      }
    }
    t = 0;
    for (ReportedClause clause : clauses.all) {
      while (t < spoken.size() && spoken.get(t).end() <= clause.cue().start()) {
        t++;
      }
      // What is reported within a turn, and by the colon of its label, is the turn's.
      if (t == spoken.size() || !clause.contents().get(0).overlaps(spoken.get(t))) {
        join(clause, byQuotation);
      }
    }
    return quotes();
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

  /**
   * Joins a reported clause to the act of the quotations it runs over, or makes it an act of its
   * own.
   */
  private void join(ReportedClause clause, @Nullable Act[] byQuotation) {
    Act act = null;
    List<Integer> within = clauses.within(clause);
    for (int q : within) {
      act = act == null ? byQuotation[q] : act;
    }
    if (isNamesOnly(within) && !reports.isReport(clause)
        || within.isEmpty() && told.containsKey(clause.cue()) && reports.isWhom(clause)) {
      return;
    }
    Span content = edges.of(clause.contents().get(0), clause.cue(), within);
    if (content == null) {
      return;
    }
    Act same = within.isEmpty() ? told.get(clause.cue()) : null;
    if (same != null && isUpTo(same, clause)) {
      // "said the plan, which few had read, was “odd”": all up to the quotation is said
      same.addReported(List.of(new Span(content.start(), same.quoted().get(0).end())));
      return;
    }
    if (act == null) {
      act = new Act();
      act.source =
          reports.isToldTo(clause)
              ? null
              : edges.quoted(clause.cue()).or(clause::source).orElse(null);
      act.cue = clause.cue();
      act.rule = clause.rule();
      acts.add(act);
    }
    for (int q : within) {
      if (byQuotation[q] == null && !choices[q].isUnspoken()) {
        byQuotation[q] = act;
        act.addQuoted(clauses.quotations.get(q));
      }
    }
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
        && act.size() == within.size()) {
      act.cue = clause.cue();
    }
    act.addReported(List.of(content));
    act.addReported(clause.contents().subList(1, clause.contents().size()));
  }

  /**
   * Whether but a relative clause parts {@code clause} from the quotations of an act, whose cue is
   * the same one.
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

  private List<Quote> quotes() {
    SpeakerResolver resolver = new SpeakerResolver(layout, roster);
    acts.sort(BY_START);
    List<Quote> quotes = new ArrayList<>(acts.size());
    int last = -1;
    for (int i = 0; i < acts.size(); i++) {
      Act act = acts.set(i, DONE);
      if (act.mention < 0 && act.source != null) {
        act.mention = mentionAt(act.source, act.cue);
        if (isWithinThing(act.source, act.mention)) {
          act.mention = -1;
        }
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

  /** "figures released by the bank": mention {@code m} is but a part of what the source is. */
  private boolean isWithinThing(Span source, int m) {
    int to = m < 0 ? 0 : layout.mentions.get(m).start();
    for (int i = layout.words.firstFrom(source.start()); i < to; i++) {
      if (layout.words.tag(i) == Tag.NOUN || layout.words.tag(i) == Tag.VERB) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the mention that a source phrase begins with, or is the end of; -1 if none. Of "the
   * mayor’s claim" it is the mayor.
   */
  private int mentionAt(Span source, @Nullable Span cue) {
    int best = -1;
    int low = 0;
    int high = layout.mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (layout.words.start(layout.mentions.get(middle).start()) < source.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int m = low; m < layout.mentions.size(); m++) {
      Mention mention = layout.mentions.get(m);
      if (layout.words.start(mention.start()) >= source.end()) {
        break;
      }
      boolean better =
          best < 0
              || layout.mentions.get(best).nested() && !mention.nested()
              || holds(layout.mentions.get(best), cue);
      best = better && !(best >= 0 && holds(mention, cue)) ? m : best;
    }
    boolean within = // "About half of the clerks", of which "half of the clerks" is the source
        (best < 0 || layout.mentions.get(best).nested())
            && low > 0
            && layout.words.start(layout.mentions.get(low - 1).end()) >= source.end();
    return within ? low - 1 : best;
  }

  private boolean holds(Mention mention, @Nullable Span cue) {
    return cue != null && layout.span(mention.start(), mention.end()).contains(cue);
  }
}
