package org.copydesk.datelines.internal;

import org.copydesk.datelines.internal.Draft.Separator;

/**
 * What the grammar has read, and what the tables say of its first place. Filled again for each
 * attempt; not thread-safe.
 */
final class Candidate {
  private final Gloss gloss;
  final Draft draft;
  String text = "";
  int lineEnd;
  final int textStart;
  int textEnd;

  /** Whether the first place is in one of the tables. */
  boolean known;

  /** People in the largest town of that name; -1 if no town bears it. */
  int population;

  /** Whether a region or country that the tables have is printed beside the first place. */
  boolean region;

  private Sense place = new Sense();

  Candidate(Gloss gloss, Draft draft, int textStart) {
    this.textStart = textStart;
    this.gloss = gloss;
    this.draft = draft;
  }

  /** Takes the draft as it is now, in the line that ends at {@code lineEnd}. */
  void weigh(String text, int lineEnd, int textEnd) {
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

  /** Returns whether each place and the first one's region are in one of the tables. */
  boolean areAllKnown() {
    for (int i = 1; i < draft.places; i++) {
      if (!isPlace(draft.placeStart[i], draft.placeEnd[i])) {
        return false;
      }
    }
    return known && (region || !draft.hasRegion(0));
  }

  boolean isDashOrColon() {
    return draft.separator == Separator.DASH || draft.separator == Separator.COLON;
  }

  /** Returns whether the place is a country or region alone, of whose name there is no town. */
  boolean isAreaOnly() {
    return population < 0;
  }

  /** Returns whether the place may as well be a person, {@code JACKSON}. */
  boolean isPersonsName() {
    return gloss.isPerson(text, draft.placeStart[0], draft.placeEnd[0]);
  }

  /** Returns whether the place is rather a common word, {@code Most}. */
  boolean isCommonWord() {
    return !region && gloss.isCommonWord(text, draft.placeStart[0], draft.placeEnd[0]);
  }

  /** Returns whether a word of headings is in the place, {@code DIVIDEND MEETINGS}. */
  boolean isHeading() {
    return gloss.isHeading(text, draft.placeStart[0], draft.placeEnd[0]);
  }

  /** Returns whether the town lies in a country where surnames are names of towns as well. */
  boolean isWhereSurnamesAreTowns() {
    return gloss.isWhereSurnamesAreTowns(place);
  }

  /** Returns whether the text between {@code from} and {@code to} is a word of that kind. */
  boolean isWord(Words.Kind kind, int from, int to) {
    return gloss.isWord(kind, text, from, to);
  }

  /** Returns whether the text between {@code from} and {@code to} names a town or area. */
  boolean isPlace(int from, int to) {
    return gloss.sense(text, from, to).isKnown();
  }
}
