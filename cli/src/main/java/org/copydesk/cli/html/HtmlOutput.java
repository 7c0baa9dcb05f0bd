package org.copydesk.cli.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.copydesk.cli.analysis.Analysis;
import org.copydesk.cli.output.Output;

/**
 * One self-contained page: style and script are inside, nothing is fetched (the page's own policy
 * forbids it). All text of the stories is escaped.
 */
public final class HtmlOutput implements Output {
  @Override
  public String head() {
    return resource("head.html").replace("{{css}}", resource("page.css"));
  }

  @Override
  public String render(Analysis analysis) {
    // Keeps the links of two stories apart; made from the story alone, so that threads change
    // nothing.
    String id =
        "s"
            + Integer.toHexString(
                31 * analysis.id().hashCode() + analysis.article().text().hashCode());
    return new StoryPage(analysis, id).html();
  }

  @Override
  public String tail() {
    return "</main>\n<script>\n" + resource("page.js") + "</script>\n</body>\n</html>\n";
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(HtmlOutput.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a resource of this very jar
    }
  }
}
