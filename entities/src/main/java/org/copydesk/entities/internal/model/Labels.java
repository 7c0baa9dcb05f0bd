package org.copydesk.entities.internal.model;

import java.util.Arrays;
import java.util.List;
import org.copydesk.core.EntityType;

/**
 * The labels of a word: outside of every name (0), or the beginning, inside, last or only word
 * ("unit") of a name of some type. Four labels a type, in that order; the outcomes of OpenNLP's
 * {@code BilouCodec}.
 */
public final class Labels {
  /** The type of every name, in the order of the labels. */
  public static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.LOCATION, EntityType.ORGANIZATION);

  /** How many there are. */
  public static final int COUNT = 1 + 4 * TYPES.size();

  /** The edge of a sequence, where a label stands before the first word or after the last. */
  public static final int EDGE = COUNT;

  public static final int OUTSIDE = 0;
  public static final int BEGIN = 0;
  public static final int INSIDE = 1;
  public static final int LAST = 2;
  public static final int UNIT = 3;

  private static final String[] SUFFIXES = {"-start", "-cont", "-last", "-unit"};
  private static final boolean[][] ALLOWED = allowed();

  private Labels() {}

  /** Returns the label of the word at {@code place} of a name of type {@code type}. */
  public static int label(int type, int place) {
    return 1 + 4 * type + place;
  }

  /** Returns the number of the type of {@code label}, which is not outside. */
  public static int type(int label) {
    return (label - 1) >> 2;
  }

  /** Returns the place of {@code label}, which is not outside. */
  public static int place(int label) {
    return (label - 1) & 3;
  }

  /** Whether {@code label} may follow {@code previous}; either may be {@link #EDGE}. */
  public static boolean allowed(int previous, int label) {
    return ALLOWED[previous][label];
  }

  /** Returns OpenNLP's name of {@code label}. */
  public static String outcome(int label) {
    return label == OUTSIDE ? "other" : TYPES.get(type(label)).name() + SUFFIXES[place(label)];
  }

  /** Returns for each label those that may stand before it, but for the edge. */
  public static int[][] predecessors() {
    return neighbours(true);
  }

  /** Returns for each label those that may follow it, but for the edge. */
  public static int[][] successors() {
    return neighbours(false);
  }

  private static int[][] neighbours(boolean before) {
    int[][] neighbours = new int[COUNT][];
    for (int label = 0; label < COUNT; label++) {
      int[] found = new int[COUNT];
      int size = 0;
      for (int other = 0; other < COUNT; other++) {
        if (before ? allowed(other, label) : allowed(label, other)) {
          found[size++] = other;
        }
      }
      neighbours[label] = Arrays.copyOf(found, size);
    }
    return neighbours;
  }

  private static boolean[][] allowed() {
    boolean[][] allowed = new boolean[COUNT + 1][COUNT + 1];
    for (int previous = 0; previous <= COUNT; previous++) {
      boolean closed = isClosed(previous);
      for (int label = 0; label <= COUNT; label++) {
        boolean opens = isFree(label) || place(label) == BEGIN || place(label) == UNIT;
        boolean continues =
            !isFree(label)
                && !closed
                && type(label) == type(previous)
                && (place(label) == INSIDE || place(label) == LAST);
        allowed[previous][label] = closed ? opens : continues;
      }
    }
    return allowed;
  }

  private static boolean isFree(int label) {
    return label == OUTSIDE || label == EDGE;
  }

  private static boolean isClosed(int label) {
    return isFree(label) || place(label) == LAST || place(label) == UNIT;
  }
}
