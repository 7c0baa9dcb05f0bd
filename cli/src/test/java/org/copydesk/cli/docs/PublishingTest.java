package org.copydesk.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Maven Central asks of what is published there. */
class PublishingTest {
  private static String pom(String module) throws IOException {
    return Files.readString(Desk.ROOT.resolve(module).resolve("pom.xml"));
  }

  /** The libraries inherit the rest from the parent; the BOM has no parent. */
  @ParameterizedTest
  @ValueSource(strings = {"", "bom"})
  void pomTellsWhoseItIs(String module) throws IOException {
    assertThat(pom(module))
        .containsSubsequence(
            "<name>",
            "<description>",
            "<url>",
            "<license>",
            "<developer>",
            "<scm>",
            "<connection>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "entities", "quotes"})
  void libraryHasItsNameAndDescription(String module) throws IOException {
    assertThat(pom(module)).contains("<name>", "<description>").doesNotContain("deploy.skip");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cli", "spark", "fuzz", "benchmarks", "it"})
  void programsAreNotPublished(String module) throws IOException {
    assertThat(pom(module)).contains("<maven.deploy.skip>true");
  }

  @Test
  void bomIsOfTheSameVersion() throws IOException {
    Pattern version = Pattern.compile("<version>([^<]++)</version>");
    Matcher parent = version.matcher(pom(""));
    Matcher bom = version.matcher(pom("bom"));
    assertThat(parent.find() && bom.find()).isTrue();
    assertThat(bom.group(1)).isEqualTo(parent.group(1));
  }
}
