package org.copydesk.entities.internal.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.core.Block;
import org.copydesk.core.Span;

/**
 * Reads annotated files of two columns: a token and its tag a line, a tab between; {@code B-X}
 * begins a name of class X, {@code I-X} goes on with it, {@code O} is outside. A blank line ends a
 * block, a line {@code -DOCSTART- id} begins an article. In a file without such lines every block
 * is an article.
 */
public final class BioFile {
  private static final String DOCUMENT = "-DOCSTART-";

  private final Path path;
  private final String source;
  private final List<TaggedArticle> articles = new ArrayList<>();
  private final List<String> tokens = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<TaggedArticle.Name> names = new ArrayList<>();
  private boolean hasDocuments;

  private BioFile(Path path) {
    this.path = path;
    this.source = path.getFileName().toString().replaceFirst("\\..*+$", "");
  }

  /**
   * Returns the articles of the file at {@code path}.
   *
   * @throws IOException if it cannot be read or is not such a file; the message names file and line
   *     and says what was expected
   */
  public static List<TaggedArticle> read(Path path) throws IOException {
    return new BioFile(path).read();
  }

  private List<TaggedArticle> read() throws IOException {
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(path)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.startsWith(DOCUMENT)) {
          endBlock();
          endArticle();
          hasDocuments = true;
        } else if (line.isBlank()) {
          endBlock();
        } else {
          add(line, number);
        }
      }
    } catch (CharacterCodingException e) {
      throw new IOException(path + ": not UTF-8 after line " + number, e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    endBlock();
    endArticle();
    return articles;
  }

  private void add(String line, int number) throws IOException {
    int tab = line.lastIndexOf('\t');
    String token = tab < 0 ? "" : line.substring(0, tab).strip();
    String tag = line.substring(tab + 1);
    boolean named = (tag.startsWith("B-") || tag.startsWith("I-")) && tag.length() > 2;
    if (token.isEmpty() || !named && !tag.equals("O")) {
      throw new IOException(
          path
              + ":"
              + number
              + ": expected a token, a tab and O, B-CLASS or I-CLASS, found: "
              + line);
    }
    tokens.add(token);
    tags.add(tag);
  }

  private void endBlock() {
    if (tokens.isEmpty()) {
      return;
    }
    if (text.length() > 0) {
      text.append('\n');
    }
    int start = text.length();
    Detokenizer detokenizer = new Detokenizer(tokens, tags);
    int nameStart = -1;
    int nameEnd = -1;
    String label = "";
    for (int i = 0; i < tokens.size(); i++) {
      String tag = tags.get(i);
      boolean goesOn = tag.startsWith("I-") && nameStart >= 0 && tag.substring(2).equals(label);
      if (nameStart >= 0 && !goesOn) {
        names.add(new TaggedArticle.Name(new Span(nameStart, nameEnd), label));
        nameStart = -1;
      }
      if (detokenizer.blankBefore(i)) {
        text.append(' ');
      }
      if (!tag.equals("O") && !goesOn) {
        nameStart = text.length();
        label = tag.substring(2);
      }
      text.append(tokens.get(i));
      nameEnd = text.length();
    }
    if (nameStart >= 0) {
      names.add(new TaggedArticle.Name(new Span(nameStart, nameEnd), label));
    }
    blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, text.length())));
    tokens.clear();
    tags.clear();
    if (!hasDocuments) {
      endArticle();
    }
  }

  private void endArticle() {
    if (!blocks.isEmpty()) {
      Article article = Article.of(text.toString(), blocks, List.of());
      articles.add(new TaggedArticle(source, article, List.copyOf(names)));
    }
    text.setLength(0);
    blocks.clear();
    names.clear();
  }
}
