package org.copydesk.contracts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;

/**
 * A text with its expected result marked in the text itself, so that nobody counts offsets by hand.
 *
 * <table>
 *   <caption>The marks</caption>
 *   <tr><th>mark</th><th>means</th></tr>
 *   <tr><td>{@code He left.|| She stayed.}</td><td>a sentence ends here</td></tr>
 *   <tr><td>{@code [Mary Barra|PERSON]}</td><td>a span with a label</td></tr>
 *   <tr><td><code>{“Yes,”}</code></td><td>a span in braces, a quote</td></tr>
 *   <tr><td><code>{“Yes,”|Barra}</code></td><td>the same with a label</td></tr>
 *   <tr><td>{@code \n \r \t}, {@code \}{@code u0085}</td><td>a line break and so on</td></tr>
 *   <tr><td>{@code \[ \] \{ \} \| \\}</td><td>the character itself</td></tr>
 * </table>
 *
 * <p>Brackets and braces may be nested: {@code {“I met [Joe Doe|PERSON],”|she}}. Everything else is
 * text. A mark that is left open or empty is an IllegalArgumentException that shows the line.
 *
 * @param text the text without the marks
 * @param sentences the stretches between sentence marks, blanks trimmed
 * @param labelled the spans in brackets, in text order
 * @param braced the spans in braces, in text order; their label is empty where none is given
 */
public record MarkedText(
    String text, List<Span> sentences, List<Labelled> labelled, List<Labelled> braced) {

  /**
   * A marked span.
   *
   * @param span where it stands in the text without marks
   * @param label what it is, may be empty
   */
  public record Labelled(Span span, String label) {}

  private static final Comparator<Labelled> IN_TEXT_ORDER =
      Comparator.comparing(Labelled::span, (a, b) -> a.compareTo(b));

  /** Returns {@code marked} without its marks, and what they say. */
  public static MarkedText parse(String marked) {
    return new Reader(marked).read();
  }

  /** Returns the spans in braces alone. */
  public List<Span> bracedSpans() {
    return braced.stream().map(Labelled::span).toList();
  }

  /** Returns the text as an article whose blocks and sentences are the standard ones. */
  public Article article() {
    return Article.parse(text);
  }

  /** Returns the spans in brackets as entities whose type is the label, certain. */
  public List<Entity> entities() {
    return labelled.stream()
        .map(l -> new Entity(l.span(), l.span().in(text), new EntityType(l.label()), 1))
        .toList();
  }

  /**
   * Returns {@code text} with a sentence mark between {@code sentences}: what a failing test should
   * show. Lines are shown as {@code \n}.
   */
  public static String markSentences(String text, List<Span> sentences) {
    StringBuilder marked = new StringBuilder();
    int from = 0;
    for (int i = 0; i < sentences.size(); i++) {
      int to = i + 1 < sentences.size() ? sentences.get(i).end() : text.length();
      marked.append(escaped(text.substring(from, to)));
      marked.append(i + 1 < sentences.size() ? "||" : "");
      from = to;
    }
    return marked.append(escaped(text.substring(from))).toString();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.chars()
        .forEach(
            c -> {
              switch (c) {
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                case '[', ']', '{', '}', '|', '\\' -> escaped.append('\\').append((char) c);
                default -> escaped.append((char) c);
              }
            });
    return escaped.toString();
  }

  /** One pass over the marked line. */
  private static final class Reader {
    private final String marked;
    private final StringBuilder text = new StringBuilder();
    private final Deque<int[]> open = new ArrayDeque<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<Labelled> labelled = new ArrayList<>();
    private final List<Labelled> braced = new ArrayList<>();
    private int at;

    Reader(String marked) {
      this.marked = marked;
    }

    MarkedText read() {
      while (at < marked.length()) {
        char c = marked.charAt(at++);
        switch (c) {
          case '\\' -> text.append(escape());
          case '[', '{' -> open.push(new int[] {c, text.length()});
          case ']', '}' -> close(c, "");
          case '|' -> bar();
          default -> text.append(c);
        }
      }
      if (!open.isEmpty()) {
        throw wrong("a mark is left open");
      }
      labelled.sort(IN_TEXT_ORDER);
      braced.sort(IN_TEXT_ORDER);
      return new MarkedText(
          text.toString(), sentences(), List.copyOf(labelled), List.copyOf(braced));
    }

    private char escape() {
      if (at == marked.length()) {
        throw wrong("a backslash at the end");
      }
      char c = marked.charAt(at++);
      if (c == 'u') {
        at += 4;
        return (char) Integer.parseInt(marked.substring(at - 4, at), 16);
      }
      return switch (c) {
        case 'n' -> '\n';
        case 'r' -> '\r';
        case 't' -> '\t';
        default -> c;
      };
    }

    /** A double bar ends a sentence, a single one begins the label of the innermost mark. */
    private void bar() {
      if (at < marked.length() && marked.charAt(at) == '|') {
        at++;
        ends.add(text.length());
        return;
      }
      int close = at;
      while (close < marked.length() && "]}".indexOf(marked.charAt(close)) < 0) {
        close++;
      }
      if (close == marked.length()) {
        throw wrong("a bar outside of a mark");
      }
      String label = marked.substring(at, close);
      at = close + 1;
      close(marked.charAt(close), label);
    }

    private void close(char mark, String label) {
      char opening = mark == ']' ? '[' : '{';
      if (open.isEmpty() || open.peek()[0] != opening) {
        throw wrong("nothing to close with " + mark);
      }
      int start = open.pop()[1];
      if (start == text.length()) {
        throw wrong("an empty mark");
      }
      (mark == ']' ? labelled : braced).add(new Labelled(new Span(start, text.length()), label));
    }

    private List<Span> sentences() {
      List<Span> spans = new ArrayList<>();
      ends.add(text.length());
      int from = 0;
      for (int end : ends) {
        int start = from;
        int to = end;
        while (start < to && isBlank(text.charAt(start))) {
          start++;
        }
        while (to > start && isBlank(text.charAt(to - 1))) {
          to--;
        }
        if (start < to) {
          spans.add(new Span(start, to));
        }
        from = end;
      }
      return List.copyOf(spans);
    }

    private static boolean isBlank(char c) {
      return c <= ' ' || c == 0x85 || c == 0xFEFF || Character.isSpaceChar(c);
    }

    private IllegalArgumentException wrong(String what) {
      return new IllegalArgumentException(what + " in: " + marked);
    }
  }
}
