package org.copydesk.cli.docs;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Makes a program of each Java example. An example is the body of a method that finds what a reader
 * takes for granted: the usual imports, a {@code text} and its {@code article}, and so on.
 */
final class JavaExamples {
  private static final String HEAD =
      """
      import java.io.*;
      import java.nio.file.*;
      import java.time.*;
      import java.util.*;
      import java.util.regex.*;
      import org.copydesk.core.*;
      import org.copydesk.datelines.*;
      import org.copydesk.entities.*;
      import org.copydesk.entities.Gazetteer;
      import org.copydesk.quotes.*;
      import org.copydesk.sentences.*;
      %s
      @SuppressWarnings("unused")
      public class %s {
        static String text;
        static Article article;
        static EntityTagger tagger;
        static List<Entity> entities;
        static List<Quote> quotes;

        public static void run() throws Exception {
          text = Files.readString(Path.of("samples/harbor.txt"));
          article = Article.parse(text);
          tagger = EntityTaggers.standard();
          entities = tagger.tag(article);
          quotes = QuoteAttributor.standard().attribute(article, entities);
          example();
        }

        static void example() throws Exception {
      // ---
      %s
        }
      }
      """;

  private final Path folder;

  JavaExamples(Path folder) {
    this.folder = folder;
  }

  static String name(int number) {
    return "Example" + number;
  }

  /** Compiles the examples; returns what the compiler says, empty if they are right. */
  String compile(List<Example> examples) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      sources.add(Files.writeString(folder.resolve(name(i) + ".java"), source(i, examples.get(i))));
    }
    StringWriter messages = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-d", folder.toString(), "-Xlint:all,-path", "-proc:none", "-parameters");
      compiler
          .getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return messages.toString();
  }

  private static String source(int number, Example example) {
    String code = example.code().content();
    String imports =
        code.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
    String body =
        code.lines()
            .filter(line -> !line.startsWith("import "))
            .collect(Collectors.joining("\n", "// " + example.place() + "\n", ""));
    return HEAD.formatted(imports, name(number), body);
  }
}
