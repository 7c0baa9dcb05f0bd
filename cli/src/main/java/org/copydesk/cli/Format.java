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
   */
  Output output(boolean several, boolean colours) {
    return switch (this) {
      case text -> TextOutput.of(colours);
      case json -> several ? JsonOutput.array() : JsonOutput.object();
      case jsonl -> JsonOutput.lines();
      case jsonld -> JsonOutput.linked(several);
      case conll -> new ConllOutput();
      case html -> new HtmlOutput();
    };
  }
}
