package org.copydesk.datelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.copydesk.contracts.HostileText;
import org.copydesk.contracts.Invariants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDatelineTest {

  @ParameterizedTest
  @MethodSource("org.copydesk.contracts.HostileTexts#all")
  void survives(HostileText hostile) {
    Optional<Dateline> found = DatelineParser.standard().parse(hostile.text());
    found.ifPresent(dateline -> Invariants.dateline(hostile.text(), dateline));
    assertThat(DatelineParser.standard().parse(hostile.text())).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LONDON (",
        "LONDON (Reuters",
        "LONDON (Reuters)",
        "LONDON (Reuters) -",
        "LONDON, ",
        "LONDON -",
        "LONDON, Jan. 99 (AP) —",
        "LONDON/",
        "LONDON/PARIS/ROME/BONN/OSLO/CAIRO/LIMA (AP) — Go.",
        "(",
        "()",
        "(AP)",
        "(AP) —",
        "[AP",
        "/PRNewswire/",
        "A",
        "A.",
        "ST.",
        "St. ",
        "JAN",
        "Jan. ",
        "Jan. 5",
        "5 Jan",
        "99-99-9999",
        "LONDON, Jan. 5, 99999 (AP) — Go.",
        "LONDON, 31-31-2022 (AP) — Go.",
        "\uD83D\uDE80 LONDON (AP) — Go.",
        "LONDON\uD83D (AP) — Go.",
        "LONDON (AP\uDE80) — Go.",
        "LONDON (AP) —\uD83D\uDE80 Go.",
        "LO\u0301NDON (AP) — Go.",
        "AND AND AND (AP) — Go.",
        "& (AP)",
        "LONDON & (AP) — Go.",
        "By ",
        "BY LONDON",
        "al- (AP) — x",
        "d' (AP) — x",
        "OSLO - Ⓦ left",
        "OSLO--Ⓦ, 98, of",
        "OSLO - Ⅻ - Milan 2-1"
      })
  void survivesPieces(String text) {
    DatelineParser.standard().parse(text).ifPresent(d -> Invariants.dateline(text, d));
  }

  @Test
  void everyCutOfADatelineSurvives() {
    String text = "By A. Lund NEW YORK/ST. JOHN'S, N.L., Jan. 5, 2022 (AP/Reuters) - The ferry.";
    for (int from = 0; from < text.length(); from++) {
      for (int to = from; to <= text.length(); to++) {
        String cut = text.substring(from, to);
        DatelineParser.standard().parse(cut).ifPresent(d -> Invariants.dateline(cut, d));
      }
    }
  }
}
