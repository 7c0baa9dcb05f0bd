package org.copydesk.datelines.internal;

/**
 * Decides where neither date nor source is printed: "BEIJING —", "Muscat:". The place must be
 * known, and what follows must be a story. Not thread-safe.
 */
final class BareEvidence {
  /** A town in capitals before a dash, or in small letters before a spaced dash. */
  private static final int TOWN = 5_000;

  /** A town before a colon. */
  private static final int LARGER_TOWN = 15_000;

  /** A name that may be a person's must be a town of that size, or a multiple of it. */
  private static final int CITY = 100_000;

  private final Candidate candidate;
  private final Draft draft;
  private final Story story;
  private final LookAlikes lookAlikes;

  BareEvidence(Candidate candidate, Story story) {
    this.candidate = candidate;
    this.draft = candidate.draft;
    this.story = story;
    this.lookAlikes = new LookAlikes(candidate, story);
  }

  boolean accepts() {
    if (draft.places == 0 || !story.isRunningText() || candidate.isCommonWord()) {
      return false;
    }
    return switch (draft.separator) {
      case DASH -> draft.capitals ? acceptsCapitalsDash() : acceptsSmallDash();
      case COLON ->
          !story.beginsSpeech() && (draft.capitals ? acceptsCapitalsColon() : acceptsSmallColon());
      case LINE_END -> acceptsLine();
      case STOP -> acceptsStop();
      case NONE -> acceptsBrackets();
    };
  }

  /** "PORTSMOUTH, N.H. —" after the first paragraph: its region must be printed. */
  boolean acceptsLater() {
    return draft.places > 0
        && draft.capitals
        && draft.separator == Draft.Separator.DASH
        && draft.separatorSpaced
        && candidate.known
        && candidate.region
        && story.isRunningText();
  }

  /** "BEIJING —", "HIROSHIMA--Survivors", and not the death notice "SIEGEL--Jerome Arthur, 98". */
  private boolean acceptsCapitalsDash() {
    if (candidate.region) {
      return true;
    }
    if (!draft.separatorSpaced && lookAlikes.isDeathNotice()) {
      return false;
    }
    int least = candidate.isPersonsName() ? CITY : TOWN;
    return candidate.known
        && (candidate.population >= least || candidate.isAreaOnly() || draft.places > 1);
  }

  /** "MULTAN:", and not the speaker "JACKSON:". */
  private boolean acceptsCapitalsColon() {
    if (candidate.region) {
      return true;
    }
    return candidate.known
        && (candidate.population >= LARGER_TOWN || candidate.isAreaOnly())
        && !candidate.isPersonsName()
        && !lookAlikes.isTranscript();
  }

  /** "Nairobi —", and not the aside "Paris - the city of light - is". */
  private boolean acceptsSmallDash() {
    boolean longDash = isLongDash();
    if (!draft.separatorSpaced && !longDash && !story.beginsWithCommonWord()
        || lookAlikes.isAside()
        || lookAlikes.isRoute()
        || lookAlikes.isScore()) {
      return false;
    }
    if (candidate.region) {
      boolean spelledOut = draft.regionEnd[0] - draft.regionStart[0] > 3;
      return candidate.known || draft.placeWords <= 3 && spelledOut;
    }
    int least = candidate.isPersonsName() ? CITY * 5 : TOWN;
    if (!longDash
        && draft.placeWords == 1
        && !story.beginsWithCommonWord()
        && candidate.isWhereSurnamesAreTowns()) {
      least = Math.max(least, CITY * 2); // "Anderson - Pyrz says": the two halves of a name
    }
    return !candidate.isAreaOnly() && candidate.population >= least;
  }

  private boolean isLongDash() {
    int last = draft.bodyStart - 1;
    return candidate.text.charAt(last) != '-' || candidate.text.charAt(last - 1) == '-';
  }

  /** "Muscat:", and not the surname that a village bears, "Matthews:". */
  private boolean acceptsSmallColon() {
    if (candidate.region) {
      return candidate.known && !lookAlikes.isSum();
    }
    boolean surname = draft.placeWords == 1 && candidate.isWhereSurnamesAreTowns();
    int least = surname ? CITY * 3 : LARGER_TOWN;
    return !candidate.isAreaOnly()
        && candidate.population >= least
        && !candidate.isPersonsName()
        && !lookAlikes.isSum()
        && !lookAlikes.isTranscript();
  }

  /** "Dar es Salaam. The government", and not the beginning "London. That is where". */
  private boolean acceptsStop() {
    return draft.places == 1
        && !draft.hasRegion(0)
        && candidate.population >= CITY
        && !candidate.isPersonsName()
        && !story.beginsSpeech()
        && !story.isFragmentsNext();
  }

  /** "[NAIROBI] A new bean": the city in capitals and brackets. */
  private boolean acceptsBrackets() {
    return draft.capitals && candidate.population >= CITY && !candidate.isPersonsName();
  }

  /** "ISTANBUL" alone on its line, before a paragraph, and not "LONDON 10:30 GMT". */
  private boolean acceptsLine() {
    return candidate.known
        && draft.capitals
        && candidate.population >= CITY
        && Chars.skipBlanks(candidate.text, draft.end, draft.bodyStart) == draft.bodyStart;
  }
}
