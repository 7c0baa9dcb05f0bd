package org.copydesk.cli.html;

import java.util.List;
import org.copydesk.core.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows of one quote.
 *
 * @param number its number in the story, from 1
 * @param kind {@code direct}, {@code mixed} or {@code indirect}
 * @param parts where it stands
 * @param cue where the cue stands, null if there is none
 * @param speaker where the speaker stands, null if the text does not tell
 * @param who the speaker's name, or the words that stand for it
 * @param what the speaker's title or affiliation, empty if unknown
 * @param rule what decided
 */
record QuoteView(
    int number,
    String kind,
    List<Span> parts,
    @Nullable Span cue,
    @Nullable Span speaker,
    String who,
    String what,
    String rule) {}
