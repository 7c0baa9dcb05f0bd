package org.copydesk.entities.internal.joining;

import java.util.List;

/**
 * A name as read at one place of a text.
 *
 * @param words its words as names are compared: without case, accents, stops and hyphens, without
 *     titles before it; the initials of a person are one word
 * @param suffix {@code jr}, {@code iii} and the like, printed within or after it; empty if none
 * @param start where the first of the words begins
 * @param end where the last of the words ends, before a possessive {@code 's}
 */
record NameText(List<String> words, String suffix, int start, int end) {}
