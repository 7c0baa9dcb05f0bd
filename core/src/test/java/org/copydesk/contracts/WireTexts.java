package org.copydesk.contracts;

import java.util.List;

/** What a wire leaves in its copy: codes, tags, capitals, odd datelines, rows of marks. */
final class WireTexts {
  private WireTexts() {}

  static List<HostileText> all() {
    return List.of(
        HostileText.of(
            "HTML left in",
            "<p>Ann&nbsp;Lee &quot;said&#8221; <b>no</b>&amp;c. &lt;/p&gt;</p><br/>AT&amp;T <!-- \" -->"),
        HostileText.of("a tag that never ends", "<a href=\"http://example.org/“a”"),
        HostileText.of(
            "capitals",
            "BC-AP--HARBOR, 1ST LD-WRITETHRU\n^HARBOR VOTES^\n_ _ _\n"
                + "PORTLAND, MAINE (AP) -- \"WE ARE DONE,\" MAYOR RUTH O'DELL SAID MONDAY."),
        HostileText.of(
            "marks of the wire alone", "BC-AP--\n^\n_ _ _\n___\n---\n***\n(END)\n-30-\n#"),
        HostileText.of(
            "underscores", "_ _ _ Ann Lee __said__ *no* /PRNewswire/ -- [[Boston]] {{x}}"),
        HostileText.of("a dateline without a date", "SALVADOR, - They met."),
        HostileText.of(
            "a dateline of two cities", "SYDNEY and KUALA LUMPUR/PARIS (AP) — They met."),
        HostileText.of(
            "controls in the source of a dateline", "LONDON (\u0001\0Reuters\0) - They met."),
        HostileText.of("a dateline in lower case", "paris (ap) — They met."),
        HostileText.of(
            "a dateline in the third paragraph", "They met.\nThey ate.\nPARIS (AP) — They left."),
        HostileText.of("a dateline like a sentence", "PARIS."),
        HostileText.of("a dateline and nothing else", "PARIS (AP) —"),
        HostileText.of("a dateline of marks", "(AP) — / — - : (AFP)."),
        HostileText.of(
            "impossible dates", "ROME, Feb 31 - They met. OSLO, Dec 99, 20240 (AFP) - No."),
        HostileText.of("a leap day", "ROME, Feb 29 (Reuters) - They met."),
        HostileText.of(
            "days that never were", "CAIRO – 31 June 0000: They met on 99/99/9999 at 25:61."),
        HostileText.of("speakers like datelines", "Trump: no.\nJAKE TAPPER: Why?\nQ: So?\nA: So."),
        HostileText.of(
            "initials", "J. K. R. Smith, J.K.R. Smith, J K R Smith and U.S. Rep. A. of Ga. met."),
        HostileText.of(
            "numbers",
            "1.2.3.4 -5,000,000.00% $$ €5m £1bn #1 @2 3:00 p.m. 1/2 ½ ² No. 5 90210-1234"),
        HostileText.of(
            "addresses", "Write to a.b@c.d.e or http://x.y/z?“q”=1 or www.x.y. Or @z #w."),
        HostileText.of(
            "dots of every kind", "Wait… what...? Hmm.... . . . Yes. . No.. “So...” he said…"),
        HostileText.of("stops without blanks", "He left.She stayed.Why?Because!Yes."),
        HostileText.of("every ASCII mark", "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"),
        HostileText.of(
            "every ASCII mark after a word",
            "a!a\"a#a$a%a&a'a(a)a*a+a,a-a.a/a:a;a<a=a>a?a@a[a\\a]a^a_a`a{a|a}a~"),
        HostileText.of("a byline and nothing else", "By"),
        HostileText.of("bylines only", "By ANN LEE\nBy BO EK, Associated Press\nBY"),
        HostileText.of("a caption and nothing else", "(AP Photo/Ann Lee)"),
        HostileText.of("one letter", "a"),
        HostileText.of("one stop", "."));
  }
}
