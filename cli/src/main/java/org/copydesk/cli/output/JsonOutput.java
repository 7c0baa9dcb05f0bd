package org.copydesk.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.copydesk.cli.analysis.Analysis;
import org.copydesk.cli.analysis.AnalysisJson;

/** JSON in its three shapes: one object, an array of objects, an object a line. */
public final class JsonOutput implements Output {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter()
          .withSeparators(
              DefaultPrettyPrinter.DEFAULT_SEPARATORS
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  /** Writes one analysis as one object. */
  private interface Shape {
    void write(Analysis analysis, JsonGenerator json) throws IOException;
  }

  private final Shape shape;
  private final boolean pretty;
  private final String head;
  private final String separator;
  private final String end;
  private final String tail;

  private JsonOutput(
      Shape shape, boolean pretty, String head, String separator, String end, String tail) {
    this.shape = shape;
    this.pretty = pretty;
    this.head = head;
    this.separator = separator;
    this.end = end;
    this.tail = tail;
  }

  /** Returns the output of a single story: one pretty-printed object. */
  public static Output object() {
    return object(AnalysisJson::write);
  }

  private static Output object(Shape shape) {
    return new JsonOutput(shape, true, "", "", "\n", "");
  }

  /** Returns the output of several stories: an array of pretty-printed objects. */
  public static Output array() {
    return array(AnalysisJson::write);
  }

  private static Output array(Shape shape) {
    return new JsonOutput(shape, true, "[\n", ",\n", "", "\n]\n");
  }

  /** Returns the output of schema.org's linked data, in the same two shapes as {@code json}. */
  public static Output linked(boolean several) {
    return several ? array(JsonLd::write) : object(JsonLd::write);
  }

  /** Returns the output of one object a line. */
  public static Output lines() {
    return new JsonOutput(AnalysisJson::write, false, "", "", "\n", "");
  }

  @Override
  public String render(Analysis analysis) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      if (pretty) {
        json.setPrettyPrinter(PRETTY.createInstance());
      }
      shape.write(analysis, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter throws none
    }
    return out.append(end).toString();
  }

  @Override
  public String head() {
    return head;
  }

  @Override
  public String separator() {
    return separator;
  }

  @Override
  public String tail() {
    return tail;
  }
}
