package org.copydesk.cli.output;

import java.util.Locale;
import org.copydesk.core.EntityType;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Colours for a terminal that has them, nothing for one that has not. */
enum Paint {
  PLAIN,
  COLOURS;

  String title(String text) {
    return with(text, Style.bold, Style.underline);
  }

  String label(String text) {
    return with(text, Style.faint);
  }

  String speaker(String text) {
    return with(text, Style.bold);
  }

  String quote(String text) {
    return with(text, Style.fg_green);
  }

  String dateline(String text) {
    return with(text, Style.bold, Style.fg_cyan);
  }

  String entity(EntityType type, String text) {
    return switch (type.name().toUpperCase(Locale.ROOT)) {
      case "PERSON" -> with(text, Style.bold, Style.fg_yellow);
      case "ORGANIZATION" -> with(text, Style.fg_magenta);
      case "LOCATION" -> with(text, Style.fg_cyan);
      default -> with(text, Style.fg_blue);
    };
  }

  private String with(String text, IStyle... styles) {
    if (this == PLAIN || text.isEmpty()) {
      return text;
    }
    StringBuilder painted = new StringBuilder();
    for (IStyle style : styles) {
      painted.append(style.on());
    }
    return painted.append(text).append(Style.reset.on()).toString();
  }
}
