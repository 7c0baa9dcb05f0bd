package org.copydesk.datelines.internal;

import org.copydesk.datelines.internal.Draft.Separator;

/**
 * Decides whether what the grammar has read is a dateline: the more of place, region, date and
 * source is there, the less the rest must show. Not thread-safe.
 */
final class Evidence {
  /** An unknown agency beside a town of that many people needs no date. */
  private static final int TOWN = 5_000;

  /** A date alone on its line with a town in small letters: a town of that size. */
  private static final int LARGER_TOWN = 15_000;

  /** After a byline on the same line: a town of that size. */
  private static final int CITY = 100_000;

  private final Draft draft;
  private final Candidate candidate;
  private final Story story;
  private final BareEvidence bare;

  Evidence(Gloss gloss, Draft draft, int textStart) {
    this.draft = draft;
    this.candidate = new Candidate(gloss, draft, textStart);
    this.story = new Story(candidate);
    this.bare = new BareEvidence(candidate, story);
  }

  /**
   * Returns whether the draft is a dateline.
   *
   * @param first whether nothing but a headline may stand before it: else it must show more
   */
  boolean accepts(String text, int lineEnd, int textEnd, boolean first) {
    if (!isPlausible()) {
      return false;
    }
    candidate.weigh(text, lineEnd, textEnd);
    if (draft.places > 0 && !candidate.known && candidate.isHeading()) {
      return false;
    }
    if (draft.agency != null) {
      return draft.places > 0 ? acceptsKnownSource() : acceptsSourceAlone(first);
    }
    if (draft.hasSource()) {
      return acceptsUnknownSource();
    }
    if (draft.monthDay != null) {
      return acceptsDate();
    }
    return first ? bare.accepts() : bare.acceptsLater();
  }

  /** Returns whether it is worth looking anything up. */
  private boolean isPlausible() {
    if (draft.hasSource()) {
      return true;
    }
    return switch (draft.separator) {
      case DASH, COLON -> true;
      case STOP -> draft.monthDay != null || draft.last == Draft.Element.PLACE;
      case LINE_END -> draft.monthDay != null || draft.capitals;
      case NONE -> draft.capitals && (draft.bracketed || draft.monthDay != null);
    };
  }

  /** Returns whether the draft may stand in the middle of a line: known place and source. */
  boolean acceptsWithin(String text, int lineEnd, int textEnd) {
    candidate.weigh(text, lineEnd, textEnd);
    return candidate.areAllKnown()
        && (draft.capitals || candidate.region || draft.hasDate)
        && draft.agency != null
        && !draft.sourceBare
        && (candidate.isDashOrColon()
            || draft.hasDate && draft.bracketed && story.beginsSentence());
  }

  /** Returns whether the draft may follow a byline on its line: a city in capitals, a dash. */
  boolean acceptsAfterByline(String text, int lineEnd, int textEnd) {
    candidate.weigh(text, lineEnd, textEnd);
    return candidate.known
        && draft.capitals
        && (candidate.population >= CITY || candidate.region)
        && draft.separator == Separator.DASH
        && draft.separatorSpaced
        && story.beginsSentence();
  }

  /** Returns whether the first place is in one of the tables. */
  boolean isKnown() {
    return candidate.known;
  }

  /** "PARIS (AP) —", "YEREVAN, JULY 26, ARMENPRESS.", "New Delhi, Jan 5 (IANS) The". */
  private boolean acceptsKnownSource() {
    boolean place =
        candidate.known
            || draft.capitals
            || draft.placeWords <= 3 && candidate.isDashOrColon() && !draft.sourceBare;
    return switch (draft.separator) {
      case DASH, COLON -> place;
      case STOP -> place && (draft.bracketed || draft.hasDate);
      case LINE_END -> candidate.known && story.isThere();
      case NONE -> (candidate.known || draft.capitals) && draft.bracketed && story.beginsSentence();
    };
  }

  /** "(CNN) —", "Aug 27 (Reuters) -", "(CNN)The", "AP - The", "afrol News, 27 January -". */
  private boolean acceptsSourceAlone(boolean first) {
    if (!story.isThere()) {
      return false;
    }
    if (draft.sourceBare) {
      Agency agency = draft.agency;
      boolean wire = agency != null && agency.standsAlone();
      return draft.separator == Separator.DASH
          && candidate.text.charAt(draft.bodyStart - 1) != '|' // a byline: "PTI | Oslo | May 5"
          && (draft.monthDay != null
              || draft.separatorSpaced && first && wire && story.beginsSentence());
    }
    return switch (draft.separator) {
      case DASH, COLON -> first || draft.monthDay != null;
      case NONE -> first && story.beginsSentence();
      case STOP, LINE_END -> false;
    };
  }

  /** "TALLINN, June 7 (QXZ) -": an agency that the tables do not have. */
  private boolean acceptsUnknownSource() {
    boolean known = candidate.known;
    boolean backed =
        draft.hasDate
            || candidate.region
            || known && candidate.population >= TOWN
            || known && draft.acronym && draft.capitals;
    return switch (draft.separator) {
      case DASH, COLON ->
          (known || draft.capitals)
              && (backed || draft.capitals && draft.acronym && draft.placeWords <= 3);
      case NONE -> known && draft.hasDate && draft.acronym && story.beginsSentence();
      case STOP, LINE_END -> false;
    };
  }

  /** "SALVADOR, Feb 26 -", "Lima, Jul. 26. The", "LONDON 1996-08-30" alone on its line. */
  private boolean acceptsDate() {
    if (draft.places == 0 || !story.isThere()) {
      return false;
    }
    boolean known = candidate.known;
    return switch (draft.separator) {
      case DASH, COLON ->
          known
              || candidate.region
              || draft.capitals && draft.placeWords <= 4 && isCommaBeforeDate();
      case STOP -> known && story.beginsSentence() && draft.last == Draft.Element.DATE;
      case LINE_END ->
          known && (draft.capitals || candidate.region || candidate.population >= LARGER_TOWN);
      // "WHITE PLAINS, N.Y., March 3 The bank": somebody forgot the dash.
      case NONE -> known && draft.capitals && isCommaBeforeDate() && story.beginsWithCommonWord();
    };
  }

  /** "SMALLVILLE, March 3 -", and not the heading "DIVIDEND MEETINGS - MARCH 3". */
  private boolean isCommaBeforeDate() {
    for (int i = draft.placeEnd[0]; i < draft.end; i++) {
      char c = candidate.text.charAt(i);
      if (c == ',' || Chars.isDash(c)) {
        return c == ',';
      }
    }
    return false;
  }
}
