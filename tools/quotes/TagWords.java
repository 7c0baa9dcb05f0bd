import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.copydesk.core.Article;
import org.copydesk.core.Span;
import org.copydesk.core.internal.Tokens;

/**
 * Prints the words of articles with the part of speech that OpenNLP's English model gives them: a
 * word, a tab and its tag a line, an empty line after each sentence. See README.md beside this file.
 */
class TagWords {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final POSTaggerME tagger;
  private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);

  private TagWords() throws IOException {
    try (InputStream in = TagWords.class.getResourceAsStream(MODEL)) {
      tagger = new POSTaggerME(new POSModel(in));
    }
  }

  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("usage: TagWords (FILE.jsonl | FILE.bio)...");
      System.exit(2);
    }
    TagWords program = new TagWords();
    for (String file : args) {
      List<String> lines = Files.readAllLines(Path.of(file));
      if (file.endsWith(".bio")) {
        program.columns(lines);
      } else {
        program.articles(lines);
      }
    }
    program.out.flush();
  }

  /** One article a line, as JSON with a {@code text}: cut as Copydesk cuts it. */
  private void articles(List<String> lines) throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (String line : lines) {
      JsonNode node = json.readTree(line);
      String text = node.get("text").asText();
      for (Span sentence : Article.parse(text).sentences()) {
        Tokens tokens = Tokens.of(text, sentence.start(), sentence.end());
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
          words.add(text.substring(tokens.start(i), tokens.end(i)));
        }
        sentence(words);
      }
    }
  }

  /** A token, a tab and its tag a line; an empty line ends a paragraph, here a sentence. */
  private void columns(List<String> lines) {
    List<String> words = new ArrayList<>();
    for (String line : lines) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        words.add(line.substring(0, tab));
      }
      if (tab <= 0 || words.size() > 200) {
        sentence(words);
        words.clear();
      }
    }
    sentence(words);
  }

  private void sentence(List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    String[] tags = tagger.tag(words.toArray(String[]::new));
    for (int i = 0; i < tags.length; i++) {
      out.println(words.get(i) + "\t" + tags[i]);
    }
    out.println();
  }
}
