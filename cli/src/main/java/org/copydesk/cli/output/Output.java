package org.copydesk.cli.output;

import org.copydesk.cli.analysis.Analysis;

/**
 * A way to print analyses: {@code head}, the analyses with {@code separator} between them, {@code
 * tail}. All of it is encoded in UTF-8 when written; a half of a surrogate pair that stands alone
 * is written as {@code \}{@code uD800}.
 *
 * <p>An implementation is thread-safe: several stories are rendered at once.
 */
public interface Output {

  /** Returns one analysis as printed. */
  String render(Analysis analysis);

  /** Returns what stands before the first analysis. */
  default String head() {
    return "";
  }

  /** Returns what stands between two analyses. */
  default String separator() {
    return "";
  }

  /** Returns what stands after the last analysis. */
  default String tail() {
    return "";
  }
}
