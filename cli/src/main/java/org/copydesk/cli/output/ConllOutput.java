package org.copydesk.cli.output;

import java.util.List;
import org.copydesk.cli.analysis.Analysis;
import org.copydesk.core.Entity;
import org.copydesk.core.Span;
import org.copydesk.core.internal.Tokens;

/**
 * Two columns, as taggers are trained and scored with: a token and its tag a line, {@code
 * B-PERSON}, {@code I-PERSON} or {@code O}; an empty line after each sentence, {@code -DOCSTART-
 * id} before each story. A token that reaches over the border of a name is cut there; a name that
 * reaches over the end of a sentence begins anew.
 */
public final class ConllOutput implements Output {
  /** Makes the output. */
  public ConllOutput() {}

  @Override
  public String render(Analysis analysis) {
    StringBuilder out = new StringBuilder("-DOCSTART- ");
    out.append(Visible.of(analysis.id())).append("\n\n");
    Columns columns = new Columns(analysis, out);
    for (Span sentence : analysis.article().sentences()) {
      columns.sentence(sentence);
    }
    return out.toString();
  }

  /** The lines of one story. */
  private static final class Columns {
    private final String text;
    private final List<Analysis.Mention> mentions;
    private final StringBuilder out;
    private int next;

    Columns(Analysis analysis, StringBuilder out) {
      this.text = analysis.article().text();
      this.mentions = analysis.mentions();
      this.out = out;
    }

    void sentence(Span sentence) {
      Tokens tokens = Tokens.of(text, sentence.start(), sentence.end());
      boolean goesOn = false;
      for (int i = 0; i < tokens.size(); i++) {
        int start = tokens.start(i);
        while (start < tokens.end(i)) {
          skipBefore(start);
          Entity entity = next < mentions.size() ? mentions.get(next).entity() : null;
          boolean inside = entity != null && entity.span().start() <= start;
          int end = tokens.end(i);
          if (entity != null) {
            end = Math.min(end, inside ? entity.span().end() : entity.span().start());
          }
          goesOn = inside && goesOn && entity.span().start() < start;
          line(start, end, inside ? (goesOn ? "I-" : "B-") + entity.type().name() : "O");
          goesOn = inside;
          start = end;
        }
      }
      out.append('\n');
    }

    private void skipBefore(int offset) {
      while (next < mentions.size() && mentions.get(next).entity().span().end() <= offset) {
        next++;
      }
    }

    private void line(int start, int end, String tag) {
      out.append(Visible.of(text.substring(start, end))).append('\t').append(tag).append('\n');
    }
  }
}
