/**
 * Datelines, and the places they name: {@link org.copydesk.datelines.DatelineParser} finds a {@link
 * org.copydesk.datelines.Dateline} with its {@link org.copydesk.datelines.Place places}, date and
 * source.
 *
 * <pre>{@code
 * Optional<Dateline> dateline = DatelineParser.standard().parse("LYON, France (AP) — The river rose again.");
 * }</pre>
 *
 * <p>Offsets are UTF-16 indexes into the text given. Values are immutable; no text makes the
 * standard parser throw.
 */
@NullMarked
package org.copydesk.datelines;

import org.jspecify.annotations.NullMarked;
