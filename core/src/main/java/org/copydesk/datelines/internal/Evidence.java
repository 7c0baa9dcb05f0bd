package org.copydesk.datelines.internal;

import org.copydesk.datelines.internal.Draft.Separator;

/**
 * Decides whether what the grammar has read is a dateline: the more of place, region, date and
 * source is there, the less the rest must show. Not thread-safe.
 */
final class Evidence {
  /** A town in capitals needs neither date nor source from that many people on. */
  private static final int TOWN = 5_000;

  /** The same for a town before a colon, or in small letters. */
  private static final int LARGER_TOWN = 15_000;

  /** A name that may be a person's must be a town of that size. */
  private static final int CITY = 100_000;

  /** A line without a full stop at its end is a sentence if it is that long, in UTF-16 units. */
  private static final int SENTENCE = 100;

  private static final int SHORTEST_BODY = 15;
  private static final int SHORTEST_AFTER_COLON = 40;

  private final Gloss gloss;
  private String text = "";
  private int lineEnd;
  private int textEnd;
  private Draft draft;
  private Sense place;
  private boolean known;
  private int population;
  private boolean region;

  Evidence(Gloss gloss, Draft draft) {
    this.gloss = gloss;
    this.draft = draft;
    this.place = new Sense();
  }

  /**
   * Returns whether {@code draft} is a dateline.
   *
   * @param first whether nothing but a headline may stand before it: else it must show more
   */
  boolean accepts(Draft draft, String text, int lineEnd, int textEnd, boolean first) {
    if (!isPlausible(draft)) {
      return false;
    }
    weigh(draft, text, lineEnd, textEnd);
    if (draft.places > 0 && !known && isHeadingOrSentence()) {
      return false;
    }
    if (draft.agency != null) {
      return acceptsKnownSource(first);
    }
    if (draft.hasSource()) {
      return acceptsUnknownSource();
    }
    if (draft.monthDay != null) {
      return acceptsDate();
    }
    return first && acceptsBare();
  }

  /** Returns whether it is worth looking anything up. */
  private static boolean isPlausible(Draft draft) {
    if (draft.hasSource()) {
      return true;
    }
    return switch (draft.separator) {
      case DASH, COLON -> true;
      case STOP -> draft.monthDay != null;
      case LINE_END -> draft.monthDay != null || draft.capitals;
      case NONE -> false;
    };
  }

  /** Returns whether {@code draft} may stand in the middle of a line: known place and source. */
  boolean acceptsWithin(Draft draft, String text, int lineEnd, int textEnd) {
    weigh(draft, text, lineEnd, textEnd);
    return known
        && (draft.capitals || region || draft.hasDate)
        && draft.agency != null
        && !draft.sourceBare
        && (isMark() || draft.hasDate && draft.bracketed);
  }

  /** Returns whether {@code draft} may follow a byline on its line: a city in capitals, a dash. */
  boolean acceptsAfterByline(Draft draft, String text, int lineEnd, int textEnd) {
    weigh(draft, text, lineEnd, textEnd);
    return known
        && draft.capitals
        && (population >= CITY || region)
        && draft.separator == Separator.DASH
        && draft.separatorSpaced
        && beginsSentence();
  }

  /** Returns whether the first place is in one of the tables. */
  boolean isKnown() {
    return known;
  }

  private void weigh(Draft draft, String text, int lineEnd, int textEnd) {
    this.draft = draft;
    this.text = text;
    this.lineEnd = lineEnd;
    this.textEnd = textEnd;
    known = false;
    region = false;
    population = -1;
    if (draft.places > 0) {
      place = gloss.sense(text, draft.placeStart[0], draft.placeEnd[0]);
      population = place.population;
      known = place.isKnown();
      region =
          draft.hasRegion(0)
              && gloss.sense(text, draft.regionStart[0], draft.regionEnd[0]).isArea();
    }
  }

  private boolean isHeadingOrSentence() {
    return gloss.isHeading(text, draft.placeStart[0], draft.placeEnd[0]);
  }

  private boolean isMark() {
    return draft.separator == Separator.DASH || draft.separator == Separator.COLON;
  }

  private boolean acceptsKnownSource(boolean first) {
    if (draft.places == 0) {
      return acceptsSourceAlone(first);
    }
    boolean place =
        known || draft.capitals || draft.placeWords <= 3 && isMark() && !draft.sourceBare;
    return switch (draft.separator) {
      case DASH, COLON -> place;
      case STOP -> place && (draft.bracketed || draft.hasDate);
      case LINE_END -> known && hasBody();
      case NONE -> (known || draft.capitals) && draft.bracketed && beginsSentence();
    };
  }

  /** "(CNN) —", "Aug 27 (Reuters) -", "(CNN)The", "AP - The", "afrol News, 27 January -". */
  private boolean acceptsSourceAlone(boolean first) {
    if (!hasBody()) {
      return false;
    }
    if (draft.sourceBare) {
      Agency agency = draft.agency;
      boolean wire = agency != null && agency.kind() == Agency.Kind.AGENCY && isWireName(agency);
      return draft.separator == Separator.DASH
          && draft.separatorSpaced
          && (draft.monthDay != null || first && wire && beginsSentence());
    }
    return switch (draft.separator) {
      case DASH, COLON -> first || draft.monthDay != null;
      case NONE -> first && beginsSentence();
      case STOP, LINE_END -> false;
    };
  }

  /** "AP - The ...": only for names that mean nothing else. */
  private boolean isWireName(Agency agency) {
    return switch (agency.name()) {
      case "Associated Press",
          "Reuters",
          "Agence France-Presse",
          "United Press International",
          "Xinhua",
          "Bloomberg",
          "dpa",
          "TASS",
          "Interfax",
          "EFE",
          "ANSA",
          "PTI",
          "IANS",
          "Bernama" ->
          true;
      default -> false;
    };
  }

  private boolean acceptsUnknownSource() {
    boolean place = known || draft.capitals;
    boolean backed =
        draft.hasDate || region || known && population >= TOWN || draft.acronym && known;
    return switch (draft.separator) {
      case DASH, COLON ->
          place && (backed || draft.capitals && draft.acronym && draft.placeWords <= 3);
      case NONE -> known && draft.hasDate && draft.acronym && beginsSentence();
      case STOP, LINE_END -> false;
    };
  }

  private boolean acceptsDate() {
    if (draft.places == 0) {
      return false;
    }
    return switch (draft.separator) {
      case DASH, COLON ->
          (known || region || draft.capitals && draft.placeWords <= 4 && isDateBeforeMark())
              && hasBody();
      case STOP -> known && hasBody() && beginsSentence() && draft.last == Draft.Element.DATE;
      case LINE_END ->
          known && (draft.capitals || region || population >= LARGER_TOWN) && hasBody();
      case NONE -> false;
    };
  }

  /** "SMALLVILLE, March 3 -", and not the heading "DIVIDEND MEETINGS - MARCH 3". */
  private boolean isDateBeforeMark() {
    for (int i = draft.placeEnd[0]; i < draft.end; i++) {
      char c = text.charAt(i);
      if (Chars.isDash(c)) {
        return false;
      }
      if (c == ',') {
        return true;
      }
    }
    return false;
  }

  // ---- neither date nor source ------------------------------------------------------------

  private boolean acceptsBare() {
    if (draft.places == 0 || !isSentence() || isCommonWord()) {
      return false;
    }
    boolean dash = draft.separator == Separator.DASH;
    if (!dash && draft.separator != Separator.COLON) {
      return draft.separator == Separator.LINE_END && acceptsLine();
    }
    if (draft.capitals) {
      return dash ? acceptsCapitalsDash() : acceptsCapitalsColon();
    }
    return dash ? acceptsSmallDash() : acceptsSmallColon();
  }

  private boolean isCommonWord() {
    return !region && gloss.isCommonWord(text, draft.placeStart[0], draft.placeEnd[0]);
  }

  private boolean acceptsCapitalsDash() {
    if (!draft.separatorSpaced && isNameAndComma()) {
      return false;
    }
    if (region) {
      return true;
    }
    if (!known) {
      return false;
    }
    return population >= (isPersonsName() ? CITY : TOWN) || isAreaOnly() || draft.places > 1;
  }

  private boolean isAreaOnly() {
    return population < 0;
  }

  private boolean acceptsCapitalsColon() {
    if (region) {
      return true;
    }
    boolean large = population >= LARGER_TOWN || isAreaOnly();
    return known && large && !isPersonsName() && !isTranscript();
  }

  private boolean acceptsSmallDash() {
    if (!draft.separatorSpaced && !isLongDashBefore() || isAside() || isRoute() || isScore()) {
      return false;
    }
    if (region) {
      return known || draft.placeWords <= 3 && draft.regionEnd[0] - draft.regionStart[0] > 3;
    }
    return !isAreaOnly() && population >= (isPersonsName() ? CITY * 5 : TOWN);
  }

  private boolean isLongDashBefore() {
    int i = draft.bodyStart - 1;
    return i > 0 && text.charAt(i) != '-';
  }

  private boolean acceptsSmallColon() {
    if (region) {
      return known;
    }
    boolean large = population >= (gloss.isWhereSurnamesAreTowns(place) ? CITY * 3 : LARGER_TOWN);
    return !isAreaOnly() && large && !isPersonsName() && !isTranscript();
  }

  private boolean isPersonsName() {
    return gloss.isPerson(text, draft.placeStart[0], draft.placeEnd[0]);
  }

  /** "ISTANBUL" alone on its line, before a paragraph. */
  private boolean acceptsLine() {
    return known && draft.capitals && population >= CITY && hasBody();
  }

  // ---- the story after it -----------------------------------------------------------------

  private boolean hasBody() {
    return Chars.skipSpace(text, draft.bodyStart, textEnd) < textEnd;
  }

  private boolean beginsSentence() {
    int i = Chars.skipSpace(text, draft.bodyStart, textEnd);
    while (i < textEnd
        && (Chars.isQuote(text.charAt(i))
            || text.charAt(i) == '('
            || text.charAt(i) == '['
            || text.charAt(i) == '*')) {
      i++;
    }
    if (i >= textEnd) {
      return false;
    }
    char c = text.charAt(i);
    return !Chars.isLower(c)
            && (Chars.isLetter(c)
                || Chars.isDigit(c)
                || c == '$'
                || c == '€'
                || c == '£'
                || c == '#'
                || c == '@'
                || c == '.'
                || c == '¥'
                || c == '₹')
        || Chars.isLower(c) && i + 1 < textEnd && Chars.isUpper(text.charAt(i + 1));
  }

  /**
   * Returns whether what follows is running text: it begins like a sentence and goes on like one.
   */
  private boolean isSentence() {
    if (!beginsSentence()) {
      return false;
    }
    int start = Chars.skipSpace(text, draft.bodyStart, textEnd);
    int end = start;
    int small = 0;
    int words = 0;
    boolean word = false;
    while (end < textEnd && !Chars.isNewline(text.charAt(end)) && end < start + 400) {
      char c = text.charAt(end);
      if (Chars.isBlank(c)) {
        word = false;
      } else if (!word) {
        word = true;
        words++;
        small += Chars.isLower(c) ? 1 : 0;
      }
      end++;
    }
    while (end > start && Chars.isBlank(text.charAt(end - 1))) {
      end--;
    }
    int length = end - start;
    boolean mostlySmall = draft.separator == Separator.COLON ? small * 4 >= words : small > 0;
    if (length < (draft.separator == Separator.COLON ? SHORTEST_AFTER_COLON : SHORTEST_BODY)
        || !mostlySmall) {
      return false;
    }
    return length >= SENTENCE || ".!?…\"”’)'".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** "SIEGEL--Jerome Arthur, 98, of": a death notice. */
  private boolean isNameAndComma() {
    int i = Chars.skipSpace(text, draft.bodyStart, textEnd);
    int end = Math.min(textEnd, i + 40);
    int words = 0;
    while (i < end && Chars.isUpper(text.charAt(i))) {
      while (i < end && (Chars.isLetter(text.charAt(i)) || text.charAt(i) == '.')) {
        i++;
      }
      words++;
      if (i < end && (text.charAt(i) == ',' || text.charAt(i) == '(')) {
        return words <= 4;
      }
      i = Chars.skipBlanks(text, i, end);
      if (i < end && text.charAt(i) == '(') {
        return words <= 4;
      }
    }
    return false;
  }

  /** "Chicago - 101, Boston - 99": a score. */
  private boolean isScore() {
    int i = Chars.skipSpace(text, draft.bodyStart, textEnd);
    int start = i;
    while (i < textEnd && Chars.isDigit(text.charAt(i))) {
      i++;
    }
    return i > start
        && i + 1 < textEnd
        && text.charAt(i) == ','
        && Chars.isBlank(text.charAt(i + 1));
  }

  /** "Paris - the city of light - is": the dash opens an aside that a second one closes. */
  private boolean isAside() {
    int start = draft.bodyStart;
    int end = Math.min(lineEnd, start + 80);
    for (int i = start; i + 2 < end; i++) {
      if (Chars.isDash(text.charAt(i))
          && Chars.isBlank(text.charAt(i - 1))
          && Chars.isBlank(text.charAt(i + 1))) {
        int next = Chars.skipBlanks(text, i + 1, end);
        return next < end && Chars.isLower(text.charAt(next));
      }
      if (text.charAt(i) == '.' || text.charAt(i) == ',') {
        return false;
      }
    }
    return false;
  }

  /** "Washington DC – San José Flight AV 663". */
  private boolean isRoute() {
    int start = Chars.skipSpace(text, draft.bodyStart, textEnd);
    int end = Math.min(lineEnd, start + 40);
    for (int i = start; i + 6 <= end; i++) {
      if (text.charAt(i) == 'F'
          && text.charAt(i + 1) == 'l'
          && text.charAt(i + 2) == 'i'
          && text.charAt(i + 3) == 'g'
          && text.charAt(i + 4) == 'h'
          && text.charAt(i + 5) == 't') {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a later line begins with a name in capitals and a colon, as speakers are
   * marked.
   */
  private boolean isTranscript() {
    int limit = Math.min(textEnd, lineEnd + 3000);
    int i = lineEnd;
    while (i < limit) {
      i = Chars.skipSpace(text, i, limit);
      int p = i;
      int capitals = 0;
      while (p < limit
          && p < i + 40
          && (Chars.isUpper(text.charAt(p))
              || Chars.isBlank(text.charAt(p))
              || text.charAt(p) == '.'
              || Chars.isHyphen(text.charAt(p)))) {
        capitals += Chars.isUpper(text.charAt(p)) ? 1 : 0;
        p++;
      }
      if (capitals >= 3 && p < limit && text.charAt(p) == ':') {
        return true;
      }
      while (p < limit && !Chars.isNewline(text.charAt(p))) {
        p++;
      }
      i = p + 1;
    }
    return false;
  }
}
