package org.copydesk.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.Span;
import org.junit.jupiter.api.Test;

class MarkedBlockTest {

  private static String marked(String text, Mark... marks) {
    List<Mark> sorted = new ArrayList<>(List.of(marks));
    sorted.sort(Mark.OUTER_FIRST);
    StringBuilder out = new StringBuilder();
    new MarkedBlock(text, out).append(new Span(0, text.length()), sorted);
    return out.toString();
  }

  private static Mark mark(int start, int end, String name) {
    return new Mark(new Span(start, end), "id=" + name, "");
  }

  @Test
  void marksNest() {
    assertThat(marked("abcdef", mark(1, 5, "x"), mark(2, 4, "y")))
        .isEqualTo("a<span id=x>b<span id=y>cd</span>e</span>f");
  }

  @Test
  void markThatCrossesTheEndOfAnotherIsOpenedAgainBehindIt() {
    assertThat(marked("abcdef", mark(1, 4, "x"), mark(2, 6, "y")))
        .isEqualTo("a<span id=x>b<span id=y>cd</span></span><span id=y>ef</span>");
  }

  @Test
  void marksOverTheSameWordsNestInTheOrderGiven() {
    assertThat(marked("ab", mark(0, 2, "x"), mark(0, 2, "y")))
        .isEqualTo("<span id=x><span id=y>ab</span></span>");
  }

  @Test
  void touchingMarksStayApart() {
    assertThat(marked("ab", mark(0, 1, "x"), mark(1, 2, "y")))
        .isEqualTo("<span id=x>a</span><span id=y>b</span>");
  }

  @Test
  void whatFollowsAMarkStandsBehindItsLastPiece() {
    assertThat(marked("abc", new Mark(new Span(0, 2), "id=x", "<a>1</a>"), mark(1, 3, "y")))
        .isEqualTo("<span id=x>a<span id=y>b</span></span><a>1</a><span id=y>c</span>");
  }

  @Test
  void textIsEscaped() {
    assertThat(marked("<b> & \"", mark(0, 3, "x")))
        .isEqualTo("<span id=x>&lt;b&gt;</span> &amp; &quot;");
  }
}
