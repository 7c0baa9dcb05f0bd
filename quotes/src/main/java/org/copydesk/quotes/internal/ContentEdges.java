package org.copydesk.quotes.internal;

import java.util.List;
import org.copydesk.core.Span;
import org.copydesk.quotes.CueLexicon;
import org.copydesk.quotes.internal.syntax.Tag;
import org.jspecify.annotations.Nullable;

/** Where a reported content begins, after words that still tell of the saying. */
final class ContentEdges {
  /** The most words of "on Monday" or "in a statement of the new policy". */
  private static final int LONGEST_PLACE = 9;

  private final Layout layout;
  private final Words words;

  ContentEdges(Layout layout) {
    this.layout = layout;
    this.words = layout.words;
  }

  /**
   * Returns {@code content}, which {@code cue} brings and which holds the quotations {@code
   * within}, from its true start on; null if it holds nothing but who was told.
   */
  @Nullable Span of(Span content, Span cue, List<Integer> within) {
    Span told = withoutHearing(afterAside(afterToSay(content), cue));
    return told == null ? null : fromQuotation(told, cue, within);
  }

  /** "declined to say how many there were": the content is how many. */
  private Span afterToSay(Span content) {
    int first = words.firstFrom(content.start());
    Cue cue = words.known(first).equals("to") ? layout.cues.at(first + 1) : null;
    boolean says =
        cue != null
            && cue.kind() == CueLexicon.Kind.SAY
            && words.known(first + 1).equals("say")
            && cue.end() < words.size()
            && words.start(cue.end()) < content.end();
    return says ? new Span(words.start(cue.end()), content.end()) : content;
  }

  /** "said yesterday that it was late", "said in a letter that …": no part of what was said. */
  private Span afterAside(Span content, Span cue) {
    if (content.start() < cue.end()) {
      return content;
    }
    int first = words.firstFrom(content.start());
    int that = first;
    while (that < first + LONGEST_PLACE && !opensClause(that)) {
      that++;
    }
    boolean aside =
        that > first && opensClause(that) && (isWhen(first, that) || isWhere(first, that));
    return aside && words.start(that) < content.end()
        ? new Span(words.start(that), content.end())
        : content;
  }

  /** "told police that it was late, the court heard": who was told so is no part of it. */
  private @Nullable Span withoutHearing(Span content) {
    int comma = Hearings.commaBefore(words, words.firstFrom(content.end()));
    if (comma < 0) {
      return content;
    }
    int end = words.end(comma - 1);
    return end <= content.start() ? null : new Span(content.start(), end);
  }

  /**
   * "told the Corley Times on Monday: “It is over.”": whom and when before the quotation are not
   * what was said; where a verb stands before it ("it was over: “…”"), all is.
   */
  private Span fromQuotation(Span content, Span cue, List<Integer> within) {
    if (within.isEmpty()) {
      return content;
    }
    int first = words.firstFrom(content.start());
    int opening = layout.quoteStart[within.get(0)];
    if (opening <= first
        || content.end() <= words.start(opening)
        || words.hasVerb(first, opening)
        || !words.isMark(opening - 1, ':')
            && !isTold(cue)
            && !isWhen(first, opening)
            && !isIt(first)
            && !beginsSentence(opening)) {
      return content;
    }
    return new Span(words.start(opening), content.end());
  }

  /** "as one senator put it, “…”". */
  private boolean isIt(int i) {
    return words.known(i).equals("it") && words.isMark(i + 1, ',');
  }

  /** Whether the cue tells somebody, so that whom follows it. */
  private boolean isTold(Span span) {
    Cue cue = layout.cues.at(words.firstFrom(span.end()) - 1);
    return cue != null && cue.kind() == CueLexicon.Kind.TELL;
  }

  /** "wrote in an email, “We cannot”": a comma, and a capital within the marks. */
  private boolean beginsSentence(int opening) {
    return words.isMark(opening - 1, ',') && words.is(opening + 1, Words.CAPITAL);
  }

  /** "that", or the subject of "said in a statement it was late". */
  private boolean opensClause(int i) {
    return words.known(i).equals("that")
        || words.is(i, WordClass.PRONOUN)
            && words.tag(i - 1) == Tag.NOUN
            && !words.is(i, WordClass.RELATIVE);
  }

  /** "in a statement of policy", before a clause and not a relative one. */
  private boolean isWhere(int from, int that) {
    boolean clause = !words.known(that).equals("that") || !Tag.isVerbal(words.tag(that + 1));
    for (int i = from; i < that; i++) {
      if (words.is(i, Words.QUOTED | Words.MARK)
          || Tag.isVerbal(words.tag(i)) && words.tag(i + 1) != Tag.NOUN) {
        return false; // but "in an emailed statement"
      }
    }
    return clause && words.is(from, WordClass.PREPOSITION);
  }

  /** Whether tokens {@code from} to {@code to} say when: "on Monday,". */
  private boolean isWhen(int from, int to) {
    boolean time = false;
    for (int i = from; i < to; i++) {
      boolean of = words.is(i, WordClass.PREPOSITION.bit | Words.NUMBER | Words.MARK);
      time |= words.is(i, WordClass.TIME);
      if (!of && !words.is(i, WordClass.TIME)) {
        return false;
      }
    }
    return time;
  }

  /** Returns what follows a cue up to {@code end} if it begins with "that", else null. */
  @Nullable Span afterThat(Span cue, int end) {
    int next = words.firstFrom(cue.end());
    return words.known(next).equals("that") && words.start(next) < end
        ? new Span(words.start(next), end)
        : null;
  }
}
