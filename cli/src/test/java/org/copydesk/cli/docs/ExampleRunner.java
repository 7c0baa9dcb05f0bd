package org.copydesk.cli.docs;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs the compiled examples in a process of their own, so that the folder is the reader's. */
final class ExampleRunner {
  private ExampleRunner() {}

  /**
   * Runs each example and writes what it printed to {@code NAME.out}, what it threw to {@code
   * NAME.err}.
   *
   * @param args the folder of the classes, and how many there are
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    PrintStream standard = System.out;
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      String name = JavaExamples.name(i);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      String thrown = "";
      try {
        Class.forName(name).getMethod("run").invoke(null);
      } catch (InvocationTargetException e) {
        thrown = e.getCause().toString();
      }
      System.setOut(standard);
      Files.write(folder.resolve(name + ".out"), out.toByteArray());
      Files.writeString(folder.resolve(name + ".err"), thrown);
    }
  }
}
