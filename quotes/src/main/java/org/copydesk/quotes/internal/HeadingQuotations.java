package org.copydesk.quotes.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.quotes.CueLexicon;
import org.copydesk.quotes.internal.syntax.Features;

/**
 * Whose words a quotation in a heading is: {@code 'Like a freight train'} above the paragraph in
 * which the owner said, “It came in like a freight train.” A heading takes no speaker from a cue
 * outside of it, only from one right behind the quotation. What it does not attribute itself is
 * attributed if its words, case and marks aside, stand within an attributed quotation of the same
 * article (a single word: if it is the whole of one), and is nobody's otherwise.
 *
 * <p>Linear: each quoted word is looked up once, and at most so many headings may begin alike.
 */
final class HeadingQuotations {
  private static final int MOST_ALIKE = 8;

  private final Layout layout;
  private final SpeakerRanker.Choice[] choices;

  /** The headings' quotations that are looked for, by their first two words. */
  private final Map<Integer, List<Wanted>> wanted = new HashMap<>();

  /** A heading's quotation and its words. */
  private record Wanted(int quotation, int[] words) {}

  private HeadingQuotations(Layout layout, SpeakerRanker.Choice[] choices) {
    this.layout = layout;
    this.choices = choices;
  }

  /** Puts what is decided for the quotations of headings into {@code choices}. */
  static void settle(Layout layout, SpeakerRanker.Choice[] choices) {
    HeadingQuotations headings = new HeadingQuotations(layout, choices);
    for (int q = 0; q < choices.length; q++) {
      if (choices[q].mention() < 0 && layout.isHeading(layout.quotations.get(q).block())) {
        choices[q] = headings.beside(q);
        if (choices[q].mention() < 0) {
          headings.want(q);
        }
      }
    }
    for (int q = 0; q < choices.length && !headings.wanted.isEmpty(); q++) {
      if (choices[q].mention() >= 0 && layout.isText(layout.quotations.get(q).block())) {
        headings.lookIn(q);
      }
    }
  }

  /** {@code 'No question of rollback', says minister}: who the heading itself says has said so. */
  private SpeakerRanker.Choice beside(int q) {
    int next = layout.quoteEnd[q];
    next += layout.words.isMark(next, ',') ? 1 : 0;
    Cue cue = layout.cues.at(next);
    int block = layout.quotations.get(q).block();
    if (cue != null && cue.isVerb() && cue.kind() == CueLexicon.Kind.SAY) {
      for (int m = layout.blockMention[block]; m < layout.blockMention[block + 1]; m++) {
        Mention mention = layout.mentions.get(m);
        if (mention.start() == cue.end() && !mention.genitive()) {
          return new SpeakerRanker.Choice(m, 0, Rule.QUOTATION_CUE_SPEAKER, cue);
        }
      }
    }
    return SpeakerRanker.Choice.NOBODYS;
  }

  private void want(int q) {
    int[] words = words(q);
    if (words.length > 0) {
      List<Wanted> alike = wanted.computeIfAbsent(key(words, 0), k -> new ArrayList<>(1));
      if (alike.size() < MOST_ALIKE) {
        alike.add(new Wanted(q, words));
      }
    }
  }

  private void lookIn(int q) {
    int[] words = words(q);
    for (int i = 0; i < Math.max(1, words.length - 1) && i < words.length; i++) {
      List<Wanted> alike = wanted.getOrDefault(key(words, i), List.of());
      for (Wanted heading : alike) {
        int end = i + heading.words.length;
        if (choices[heading.quotation].mention() < 0
            && end <= words.length
            && Arrays.equals(heading.words, 0, heading.words.length, words, i, end)) {
          choices[heading.quotation] =
              new SpeakerRanker.Choice(choices[q].mention(), 0, Rule.HEADING_OF_QUOTATION, null);
        }
      }
    }
  }

  /** A single word is a key only as the whole of a quotation. */
  private static int key(int[] words, int i) {
    return words.length == 1 ? words[0] : Features.join(words[i], words[i + 1]);
  }

  /** Returns the words of quotation {@code q} in lower case, as hashes, marks left out. */
  private int[] words(int q) {
    int[] words = new int[layout.quoteEnd[q] - layout.quoteStart[q]];
    int size = 0;
    for (int i = layout.quoteStart[q]; i < layout.quoteEnd[q] && i < layout.words.size(); i++) {
      if (layout.words.is(i, Words.LETTER | Words.NUMBER)) {
        words[size++] = Edges.wordAt(layout.words, i);
      }
    }
    return Arrays.copyOf(words, size);
  }
}
