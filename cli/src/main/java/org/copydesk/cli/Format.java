package org.copydesk.cli;

import org.copydesk.cli.html.HtmlOutput;
import org.copydesk.cli.output.ConllOutput;
import org.copydesk.cli.output.JsonOutput;
import org.copydesk.cli.output.Output;
import org.copydesk.cli.output.TextOutput;

/** The output formats by the names that {@code --format} takes. */
enum Format {
  text,
  json,
  jsonl,
  jsonld,
  conll,
  html;

  /**
   * Returns the output.
   *
   * @param several whether there may be more than one story
   * @param colours whether the terminal has colours
   * @param columns how wide the terminal is, 0 if there is none
   */
  Output output(boolean several, boolean colours, int columns) {
    return switch (this) {
      case text -> TextOutput.of(colours, columns);
      case json -> several ? JsonOutput.array() : JsonOutput.object();
      case jsonl -> JsonOutput.lines();
      case jsonld -> JsonOutput.linked(several);
      case conll -> new ConllOutput();
      case html -> new HtmlOutput();
    };
  }
}
