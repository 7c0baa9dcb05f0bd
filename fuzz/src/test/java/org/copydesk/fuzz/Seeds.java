package org.copydesk.fuzz;

import java.util.stream.Stream;
import org.copydesk.contracts.HostileText;
import org.copydesk.contracts.HostileTexts;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** The texts that fuzzing starts from, and that the build runs every fuzz test with. */
final class Seeds {
  private Seeds() {}

  /** Returns the small hostile texts. */
  static Stream<Arguments> texts() {
    return HostileTexts.small().stream().map(Seeds::named);
  }

  private static Arguments named(HostileText hostile) {
    return Arguments.of(Named.of(hostile.name(), hostile.text()));
  }
}
