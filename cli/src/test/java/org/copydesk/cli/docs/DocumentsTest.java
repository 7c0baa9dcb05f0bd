package org.copydesk.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every Java block and every {@code copydesk} command of the README and of {@code docs/} works and
 * prints what the document shows right after it. To take what they print now into the documents,
 * run this test with {@code -Ddocs.update=true} and read the difference.
 */
class DocumentsTest {
  private static final boolean UPDATE = Boolean.getBoolean("docs.update");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]++)(#[^)\\s]*+)?\\)");

  private static final Pattern NAMED = Pattern.compile("\\[`([^`]++)`\\]\\(([^)]++)\\)");

  /** Examples that need more than the libraries; the module itself runs them. */
  private static final List<String> ELSEWHERE = List.of("docs/spark.md");

  private static final Pattern REPORT = Pattern.compile("\\((docs/reports/[\\w-]++\\.md)\\)");
  private static final Pattern FIGURE = Pattern.compile("\\b\\d++\\.\\d++\\b(?!\\.)");
  private static final Pattern SIZE =
      Pattern.compile("\\| `copydesk-(\\w++)` \\|[^|]++\\| ([\\d,]++) KB \\|");
  private static final Pattern JAR = Pattern.compile("copydesk-\\w++-[\\d.]++(-SNAPSHOT)?\\.jar");

  @TempDir Path folder;

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    try (Stream<Path> top = Files.list(Desk.ROOT);
        Stream<Path> docs = Files.walk(Desk.ROOT.resolve("docs"))) {
      Stream.concat(top, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .forEach(documents::add);
    }
    return documents;
  }

  private static List<Example> examples(String language) throws IOException {
    return Example.read(documents(), language).stream()
        .filter(
            example -> !ELSEWHERE.contains(Desk.ROOT.relativize(example.code().file()).toString()))
        .toList();
  }

  @TestFactory
  List<DynamicTest> javaBlocksCompileAndPrintWhatIsShown() throws Exception {
    Desk desk = new Desk(Files.createDirectory(folder.resolve("desk")));
    Path classes = Files.createDirectory(folder.resolve("classes"));
    List<Example> examples = examples("java");
    assertThat(examples).isNotEmpty();
    assertThat(new JavaExamples(classes).compile(examples)).isEmpty();
    Desk.Outcome outcome =
        desk.java(classes, ExampleRunner.class.getName(), classes.toString(), "" + examples.size());
    assertThat(outcome.status()).as(outcome.printed()).isZero();
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      String printed = Files.readString(classes.resolve(JavaExamples.name(i) + ".out"));
      String thrown = Files.readString(classes.resolve(JavaExamples.name(i) + ".err"));
      tests.add(
          dynamicTest(
              example.place(),
              () -> {
                assertThat(thrown).isEmpty();
                compare(example, printed);
              }));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> commandsRunAndPrintWhatIsShown() throws Exception {
    Desk desk = new Desk(folder);
    List<DynamicTest> tests = new ArrayList<>();
    for (Example example : examples("sh")) {
      List<String> commands =
          example.code().content().replace("\\\n", "").lines().filter(DocumentsTest::ours).toList();
      if (!commands.isEmpty()) {
        tests.add(dynamicTest(example.place(), () -> run(desk, commands, example)));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests;
  }

  private static boolean ours(String command) {
    return command.contains("./copydesk ");
  }

  private static void run(Desk desk, List<String> commands, Example example) throws Exception {
    StringBuilder printed = new StringBuilder();
    for (String command : commands) {
      Desk.Outcome outcome = desk.shell(command);
      assertThat(outcome.status()).as(command + "\n" + outcome.printed()).isZero();
      printed.append(outcome.printed());
    }
    compare(example, printed.toString());
  }

  private static void compare(Example example, String printed) throws IOException {
    if (example.printed() == null || printed.equals(example.printed().content())) {
      return;
    }
    if (UPDATE) {
      example.update(printed);
    } else {
      assertThat(printed)
          .as("printed by %s (to update the document: -Ddocs.update=true)", example.place())
          .isEqualTo(example.printed().content());
    }
  }

  /** A page may say that a test, or a line of its table, keeps what it claims: [`name`](file). */
  @Test
  void testsThatDocumentsNameAreThere() throws IOException {
    List<String> missing = new ArrayList<>();
    int named = 0;
    for (Path document : documents()) {
      Matcher links = NAMED.matcher(Files.readString(document));
      while (links.find()) {
        if (links.group(2).contains("/src/test/") && links.group(2).contains(".")) {
          named++;
          if (!holds(document.resolveSibling(links.group(2)), links.group(1))) {
            missing.add(Desk.ROOT.relativize(document) + ": " + links.group());
          }
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(named).isGreaterThan(30);
  }

  /** Returns whether {@code file} is called {@code name}, or has a test or a line called so. */
  private static boolean holds(Path file, String name) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    String end = file.toString().endsWith(".java") ? "(" : "\t";
    return file.getFileName().toString().startsWith(name)
        || Files.readString(file).contains(name + end);
  }

  @Test
  void linksLeadToFiles() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path document : documents()) {
      Matcher links = LINK.matcher(Files.readString(document));
      while (links.find()) {
        String link = links.group(1);
        if (!link.contains(":") && !Files.exists(document.resolveSibling(link))) {
          broken.add(Desk.ROOT.relativize(document) + " -> " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  /** A table's row that links to a report takes its figures from there. */
  @Test
  void figuresOfTheReadmeStandInTheReports() throws IOException {
    List<String> wrong = new ArrayList<>();
    int checked = 0;
    for (String row : Files.readAllLines(Desk.ROOT.resolve("README.md"))) {
      Matcher report = REPORT.matcher(row);
      if (!row.startsWith("|") || !report.find()) {
        continue;
      }
      String text = Files.readString(Desk.ROOT.resolve(report.group(1)));
      Matcher figures = FIGURE.matcher(row);
      while (figures.find()) {
        checked++;
        if (!Pattern.compile("\\b" + Pattern.quote(figures.group()) + "\\b").matcher(text).find()) {
          wrong.add(figures.group() + " is not in " + report.group(1) + ": " + row);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(checked).isGreaterThan(5);
  }

  /** The sizes of our jars, where they are built, are those of the README within a tenth. */
  @Test
  void sizesOfTheReadmeAreThoseOfTheJars() throws IOException {
    Matcher sizes = SIZE.matcher(Files.readString(Desk.ROOT.resolve("README.md")));
    int named = 0;
    while (sizes.find()) {
      named++;
      double expected = Double.parseDouble(sizes.group(2).replace(",", ""));
      for (Path jar : jars(Desk.ROOT.resolve(sizes.group(1)).resolve("target"))) {
        assertThat(Files.size(jar) / 1024.0)
            .as(jar.toString())
            .isBetween(expected * 0.9, expected * 1.1);
      }
    }
    assertThat(named).isEqualTo(3);
  }

  private static List<Path> jars(Path target) throws IOException {
    if (!Files.isDirectory(target)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(target)) {
      return files.filter(file -> JAR.matcher(file.getFileName().toString()).matches()).toList();
    }
  }
}
