package org.copydesk.datelines.internal;

/**
 * The line that is read, and what reads its parts: shared by the classes of the grammar. Not
 * thread-safe.
 */
final class Reading {
  final Gloss gloss;
  final DateReader dates = new DateReader();
  final NameReader names;
  final SourceReader sources;
  final Draft draft = new Draft();
  String text = "";

  /** Nothing is read from there on. */
  int limit;

  Reading(Atlas atlas, Gloss gloss, FoldedName buffer) {
    this.gloss = gloss;
    this.names = new NameReader(atlas.words(), dates);
    this.sources = new SourceReader(atlas.agencies(), buffer);
  }

  void begin(String text, int limit) {
    this.text = text;
    sources.begin(text, limit);
    narrow(limit);
  }

  /** Lets dates and names end at {@code limit}: a closing bracket. */
  void narrow(int limit) {
    this.limit = limit;
    dates.begin(text, limit);
    names.begin(text, limit);
  }

  char at(int index) {
    return text.charAt(index);
  }

  int skipBlanks(int from) {
    return Chars.skipBlanks(text, from, limit);
  }

  int wordEnd(int from) {
    int end = from;
    while (end < limit && Chars.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns what text[from, to) may mean. */
  Sense sense(int from, int to) {
    return gloss.sense(text, from, to);
  }
}
