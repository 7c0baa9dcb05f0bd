/**
 * The whole analysis of a story and its JSON: {@link org.copydesk.cli.analysis.Analyzer} runs the
 * steps, {@link org.copydesk.cli.analysis.Analysis} holds what they found, {@link
 * org.copydesk.cli.analysis.AnalysisJson} writes it as {@code docs/analysis-format.md} says.
 *
 * <pre>{@code
 * Analyzer analyzer = Analyzer.standard();
 * Analysis analysis = analyzer.analyze(new Story("1", text, null));
 * }</pre>
 *
 * <p>Every value is immutable, every component is thread-safe.
 */
@NullMarked
package org.copydesk.cli.analysis;

import org.jspecify.annotations.NullMarked;
