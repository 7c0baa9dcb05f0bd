/**
 * The parts behind {@code org.copydesk.quotes}; not for use outside of it. {@link
 * org.copydesk.quotes.internal.Attribution} is the way through them:
 *
 * <ol>
 *   <li>{@code Reading}: quotation marks ({@code QuotationScanner}, {@code Marks}, {@code
 *       SingleMarks}), and the clauses of the package {@code indirect}
 *   <li>{@code Layout}: the same in tokens ({@code Words}), with cues ({@code CueFinder}) and
 *       mentions ({@code MentionFinder}, which reads a {@code NounPhrase} and its {@code
 *       Modifiers})
 *   <li>{@code SpeakerRanker}: a {@code Choice} for each quotation, by the model over {@code
 *       SpeakerFeatures}; {@code SureSpeaker}, {@code Unspoken} and what has a method {@code
 *       settle} (as {@code DialogueTurns}) know better
 *   <li>{@code QuoteAssembler}: choices and reported clauses ({@code ClauseActs}, which {@code
 *       Reports} and {@code NoReports} sift) to quotes
 *   <li>{@code SpeakerResolver}: who that is, by the names of the {@code Roster}, and for what is
 *       no name by {@code Identities}, {@code Pronouns}, {@code Offices}, {@code Institutions} and
 *       {@code Epithets}
 * </ol>
 */
@NullMarked
package org.copydesk.quotes.internal;

import org.jspecify.annotations.NullMarked;
