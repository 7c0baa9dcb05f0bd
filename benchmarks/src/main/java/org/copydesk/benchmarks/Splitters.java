package org.copydesk.benchmarks;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.copydesk.core.Span;
import org.copydesk.sentences.SentenceSplitter;

/**
 * Copydesk's splitter and three others, each as its users would call it. The others keep state, so
 * each object here is for one thread.
 */
final class Splitters {
  private static final String OPENNLP_MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private Splitters() {}

  /** Returns the splitters by the name that the reports print. */
  static Map<String, SentenceSplitter> all() throws IOException {
    Map<String, SentenceSplitter> all = new LinkedHashMap<>();
    all.put("Copydesk", SentenceSplitter.standard());
    all.put("ICU4J", icu());
    all.put("JDK BreakIterator", jdk());
    all.put("OpenNLP", openNlp());
    all.put("OpenNLP by paragraph", byParagraph(openNlp()));
    return all;
  }

  static SentenceSplitter icu() {
    com.ibm.icu.text.BreakIterator breaks =
        com.ibm.icu.text.BreakIterator.getSentenceInstance(ULocale.US);
    return text -> {
      breaks.setText(text);
      List<Span> spans = new ArrayList<>();
      int start = breaks.first();
      for (int end = breaks.next(); end >= 0; start = end, end = breaks.next()) {
        addTrimmed(text, start, end, spans);
      }
      return spans;
    };
  }

  static SentenceSplitter jdk() {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.US);
    return text -> {
      breaks.setText(text);
      List<Span> spans = new ArrayList<>();
      int start = breaks.first();
      for (int end = breaks.next(); end >= 0; start = end, end = breaks.next()) {
        addTrimmed(text, start, end, spans);
      }
      return spans;
    };
  }

  /** Returns OpenNLP's detector with OpenNLP's own English model. */
  static SentenceSplitter openNlp() throws IOException {
    try (InputStream in = Splitters.class.getResourceAsStream(OPENNLP_MODEL)) {
      SentenceDetectorME detector = new SentenceDetectorME(new SentenceModel(in));
      return text -> {
        List<Span> spans = new ArrayList<>();
        for (opennlp.tools.util.Span span : detector.sentPosDetect(text)) {
          addTrimmed(text, span.getStart(), span.getEnd(), spans);
        }
        return spans;
      };
    }
  }

  /** Returns a splitter that gives {@code splitter} one stretch between blank lines at a time. */
  static SentenceSplitter byParagraph(SentenceSplitter splitter) {
    return text -> {
      List<Span> spans = new ArrayList<>();
      int from = 0;
      while (from < text.length()) {
        int end = text.indexOf("\n\n", from);
        int to = end < 0 ? text.length() : end;
        for (Span span : splitter.split(text.substring(from, to))) {
          spans.add(new Span(from + span.start(), from + span.end()));
        }
        from = to + 2;
      }
      return spans;
    };
  }

  private static void addTrimmed(String text, int from, int to, List<Span> spans) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      spans.add(new Span(start, end));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
