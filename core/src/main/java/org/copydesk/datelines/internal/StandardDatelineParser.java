package org.copydesk.datelines.internal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.core.Span;
import org.copydesk.datelines.Dateline;
import org.copydesk.datelines.DatelineParser;
import org.copydesk.datelines.Place;

/**
 * The standard parser: looks for a dateline at the beginning of the first lines, and after a
 * headline or byline that stands on its line. Thread-safe: each call works on state of its own.
 */
public final class StandardDatelineParser implements DatelineParser {
  /** The one instance: it keeps no state. */
  public static final StandardDatelineParser STANDARD = new StandardDatelineParser();

  /** Lines that are looked at; the headline, byline, time and caption before a story are fewer. */
  private static final int MOST_LINES = 16;

  /** After that many paragraphs of running text no dateline is to come. */
  private static final int MOST_PARAGRAPHS = 3;

  /** A line of that many units that ends like a sentence is a paragraph. */
  private static final int PARAGRAPH = 140;

  /** A credit in brackets at the end of a caption, in UTF-16 units; shorter than a paragraph. */
  private static final int LONGEST_CREDIT = 80;

  private StandardDatelineParser() {}

  @Override
  public Optional<Dateline> parse(String text) {
    return parse(Objects.requireNonNull(text, "text"), 0, text.length());
  }

  /** Returns the dateline that text[from, to) begins with; offsets are those of {@code text}. */
  public Optional<Dateline> parse(String text, int from, int to) {
    Lines lines = null;
    int at = from;
    int paragraphs = 0;
    for (int i = 0; i < MOST_LINES && paragraphs < MOST_PARAGRAPHS; i++) {
      int start = Chars.skipSpace(text, at, to);
      if (start >= to) {
        break;
      }
      boolean first = paragraphs == 0;
      int near = lineEnd(text, start, Math.min(to, start + Lines.NEAR));
      boolean begins = Beginnings.mayBegin(text, start, Math.min(near, start + Grammar.LONGEST));
      if (begins) {
        lines = lines == null ? new Lines(Atlas.get(), text, from, to) : lines;
        if (lines.readStart(start, near, first) && lines.isStrong()) {
          return Optional.of(dateline(text, to, lines));
        }
      }
      int limit = Math.min(to, start + Lines.LONGEST);
      int end = near < start + Lines.NEAR ? near : lineEnd(text, near, limit);
      int bracket = Beginnings.bracket(text, start, end);
      if (bracket >= 0 || first && Lines.isByline(text, start, end)) {
        lines = lines == null ? new Lines(Atlas.get(), text, from, to) : lines;
        if (lines.readWithin(start, end, bracket, first)) {
          return Optional.of(dateline(text, to, lines));
        }
      }
      if (begins && lines != null && lines.readStart(start, near, first)) {
        return Optional.of(dateline(text, to, lines));
      }
      end = end == limit ? afterLimit(text, limit, to) : end;
      paragraphs += isParagraph(text, start, end) ? 1 : 0;
      at = end;
    }
    return Optional.empty();
  }

  private static int lineEnd(String text, int from, int limit) {
    int end = from;
    while (end < limit && !Chars.isNewline(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Beyond the longest dateline and its search the end of a line need not be found exactly. */
  private static int afterLimit(String text, int limit, int to) {
    int newline = text.indexOf('\n', limit);
    return newline < 0 || newline > to ? to : newline;
  }

  private static boolean isParagraph(String text, int start, int end) {
    int last = end;
    while (last > start && Chars.isBlank(text.charAt(last - 1))) {
      last--;
    }
    return last - start >= PARAGRAPH
        && ".!?\"”’)".indexOf(text.charAt(last - 1)) >= 0
        && !endsInCredit(text, last);
  }

  /** "... on Monday. (AP Photo/Jane Doe)": a caption, above the story. */
  private static boolean endsInCredit(String text, int end) {
    if (text.charAt(end - 1) != ')') {
      return false;
    }
    for (int i = end - 2; i > end - LONGEST_CREDIT && text.charAt(i) != '('; i--) {
      if (text.charAt(i) == '/') {
        return true;
      }
    }
    return false;
  }

  private static Dateline dateline(String text, int to, Lines lines) {
    Draft draft = lines.draft();
    PlaceResolver resolver = lines.places();
    List<Place> places = new ArrayList<>(draft.places);
    for (int i = 0; i < draft.places; i++) {
      places.add(resolver.resolve(text, draft, i));
    }
    Span span = new Span(draft.start, draft.end);
    String source = draft.hasSource() ? text.substring(draft.sourceStart, draft.sourceEnd) : null;
    int bodyStart = Chars.skipSpace(text, draft.bodyStart, to);
    Dateline dateline = Dateline.of(span, span.in(text), places, source, bodyStart);
    // 05-01-2024 is May 1 in the United States alone.
    boolean american = !places.isEmpty() && places.get(0).countryCode().orElse("").equals("US");
    LocalDate date = american ? draft.dateAmerican : draft.date;
    MonthDay day = american ? draft.monthDayAmerican : draft.monthDay;
    return date != null
        ? dateline.withDate(date)
        : day != null ? dateline.withMonthDay(day) : dateline;
  }
}
