package org.copydesk.quotes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.contracts.GoldenFile;
import org.copydesk.core.Block;
import org.copydesk.core.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationScannerTest {

  static Stream<Arguments> quotations() {
    return GoldenFile.read(QuotationScannerTest.class, "quotations.tsv", 3).stream()
        .map(cells -> Arguments.of(cells.get(0), cells.get(1), cells.get(2)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("quotations")
  void findsQuotations(String why, String line, String expected) {
    String text = line.replace("\\n", "\n");
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String block : text.split("\n\n")) {
      Block.Kind kind = block.startsWith("#") ? Block.Kind.SUBHEADING : Block.Kind.PARAGRAPH;
      blocks.add(new Block(kind, new Span(start, start + block.length())));
      start += block.length() + 2;
    }
    assertThat(
            marked(text, QuotationScanner.scan(text, text.toCharArray(), blocks))
                .replace("\n", "\\n"))
        .isEqualTo(expected);
  }

  private static String marked(String text, List<Quotation> quotations) {
    StringBuilder marked = new StringBuilder();
    int last = 0;
    for (Quotation quotation : quotations) {
      Span span = quotation.span();
      marked
          .append(text, last, span.start())
          .append(quotation.single() ? '<' : '{')
          .append(text, span.start(), span.end())
          .append(quotation.closed() ? "" : "~")
          .append(quotation.single() ? '>' : '}');
      last = span.end();
    }
    return marked.append(text, last, text.length()).toString();
  }
}
