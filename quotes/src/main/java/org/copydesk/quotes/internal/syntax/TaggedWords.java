package org.copydesk.quotes.internal.syntax;

import java.util.Arrays;

/**
 * The words of one sentence, as parallel arrays of what models ask for. Reused from sentence to
 * sentence; not thread-safe.
 *
 * <p>Reading outside the sentence is allowed and gives values that no word has, so that features
 * need no special cases at its edges.
 */
public final class TaggedWords {
  /** The shapes of words, as {@link #shape} returns them. */
  public static final byte LOWER = 0;

  public static final byte CAPITAL = 1;
  public static final byte UPPER = 2;
  public static final byte MIXED = 3;
  public static final byte NUMBER = 4;
  public static final byte SIGN = 5;

  /** What reading outside the sentence gives: a tag is one more after it than before it. */
  private static final int BEFORE = 0x1234567;

  private static final int AFTER = 0x1234568;
  private static final int NO_TAG = 20;
  private static final int NO_SHAPE = 20;
  private static final int NO_CLASS = 1999;

  private static final int HYPHEN = hashOf("-");

  /** As {@link WordForms} makes suffixes. */
  private static final int ING = ('i' * 131 + 'n') * 131 + 'g';

  private static final int ED = 'e' * 131 + 'd';

  private int size;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] tokens = new int[64];
  private int[] hashes = new int[64];
  private int[] suffixes = new int[64];
  private byte[] shapes = new byte[64];
  private byte[] tags = new byte[64];
  private byte[] affinities = new byte[64];
  private short[] classes = new short[64];
  private boolean[] quoted = new boolean[64];
  private boolean[] certain = new boolean[64];

  /** Forgets all words. */
  public void clear() {
    size = 0;
  }

  /** Adds the word at {@code start} to {@code end} of the text, spelled as token {@code token}. */
  public void add(WordForms forms, int token, int start, int end, boolean inQuotation) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    tokens[size] = token;
    hashes[size] = forms.hash(token);
    suffixes[size] = forms.suffix(token);
    shapes[size] = forms.shape(token);
    quoted[size] = inQuotation;
    size++;
  }

  /** Makes the last word run to {@code end}: what stands in brackets after it belongs to it. */
  public void extendLast(int end) {
    ends[size - 1] = end;
  }

  /** Returns the hash that a word of this spelling has, whatever its case. */
  public static int hashOf(String word) {
    return WordForms.hashOf(word);
  }

  private void grow() {
    int room = size * 2;
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
    tokens = Arrays.copyOf(tokens, room);
    hashes = Arrays.copyOf(hashes, room);
    suffixes = Arrays.copyOf(suffixes, room);
    shapes = Arrays.copyOf(shapes, room);
    tags = Arrays.copyOf(tags, room);
    affinities = Arrays.copyOf(affinities, room);
    classes = Arrays.copyOf(classes, room);
    quoted = Arrays.copyOf(quoted, room);
    certain = Arrays.copyOf(certain, room);
  }

  /** Returns the number of words. */
  public int size() {
    return size;
  }

  /** Returns where word {@code i} starts in the text. */
  public int start(int i) {
    return starts[i];
  }

  /** Returns where word {@code i} ends in the text, exclusive. */
  public int end(int i) {
    return ends[i];
  }

  /** Returns the number of the token that word {@code i} is, or begins with. */
  public int token(int i) {
    return tokens[i];
  }

  /** Returns whether word {@code i} is a hyphen between two parts of a word: "Oslo-listed". */
  public boolean joins(int i) {
    return hash(i) == HYPHEN
        && i > 0
        && starts[i] == ends[i - 1]
        && i + 1 < size
        && starts[i + 1] == ends[i];
  }

  /** Returns the hash of word {@code i}, whatever its case. */
  public int hash(int i) {
    return i < 0 ? BEFORE : i >= size ? AFTER : hashes[i];
  }

  /** Returns the hash of the last three letters of word {@code i}. */
  public int suffix(int i) {
    return i < 0 || i >= size ? 0 : suffixes[i];
  }

  /** Returns whether word {@code i} ends in "ed". */
  public boolean endsInEd(int i) {
    return i >= 0 && i < size && suffixes[i] % (131 * 131) == ED;
  }

  /** Returns whether word {@code i} ends in "ing". */
  public boolean endsInIng(int i) {
    return i >= 0 && i < size && suffixes[i] == ING;
  }

  /** Returns the shape of word {@code i}: {@link #LOWER} to {@link #SIGN}. */
  public int shape(int i) {
    return i < 0 || i >= size ? NO_SHAPE : shapes[i];
  }

  /** Returns whether word {@code i} begins with a capital and has no other, or all are. */
  public boolean isCapitalized(int i) {
    int shape = shape(i);
    return shape == CAPITAL || shape == UPPER;
  }

  /** Returns the tag of word {@code i}, one of {@link Tag}. */
  public int tag(int i) {
    return i < 0 ? NO_TAG : i >= size ? NO_TAG + 1 : tags[i];
  }

  /** Returns the number of the class of words that are used like word {@code i}. */
  public int wordClass(int i) {
    return i < 0 || i >= size ? NO_CLASS : classes[i];
  }

  /** Returns how often words like word {@code i} report somebody's words: 0 (never) to 15. */
  public int affinity(int i) {
    return i < 0 || i >= size ? 0 : affinities[i];
  }

  /** Returns whether word {@code i} stands in quotation marks. */
  public boolean quoted(int i) {
    return i >= 0 && i < size && quoted[i];
  }

  /** Writes the tag of each word to its token's place in {@code out}. */
  public void copyTags(byte[] out) {
    for (int i = 0; i < size; i++) {
      out[tokens[i]] = tags[i];
    }
  }

  /** Sets the tag of word {@code i}. */
  public void setTag(int i, byte tag) {
    tags[i] = tag;
  }

  /** Returns whether the usual tag of word {@code i} needs no second look. */
  public boolean isCertain(int i) {
    return certain[i];
  }

  /** Takes over what {@code table} says about word {@code i}: class, affinity, usual tag. */
  public void lookUp(int i, TagTable table) {
    long entry = table.find(hashes[i]);
    classes[i] = TagTable.wordClass(entry);
    affinities[i] = TagTable.affinity(entry);
    tags[i] = TagTable.tag(entry);
    certain[i] = TagTable.isCertain(entry);
  }

  /** Sets how often word {@code i} reports, where the table does not know best. */
  public void setAffinity(int i, byte affinity) {
    affinities[i] = affinity;
  }
}
