package org.copydesk.contracts;

import java.util.List;

/** Odd characters: halves of surrogate pairs, emoji, combining marks, other directions. */
final class CharacterTexts {
  private static final String HIGH = "\uD83D";
  private static final String LOW = "\uDE00";
  private static final String FAMILY =
      "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";
  private static final String FLAGS = "\uD83C\uDDEB\uD83C\uDDF7\uD83C\uDDFA\uD83C\uDDF8";
  private static final String THUMB = "\uD83D\uDC4D\uD83C\uDFFD";

  private CharacterTexts() {}

  static List<HostileText> all() {
    return List.of(
        HostileText.of("a high surrogate alone", HIGH),
        HostileText.of("a low surrogate alone", LOW),
        HostileText.of("surrogates the wrong way round", LOW + HIGH),
        HostileText.of("an unpaired surrogate at the start", HIGH + "PARIS (AP) — Ann Lee left."),
        HostileText.of("an unpaired surrogate at the end", "“We go,” Ann Lee said." + HIGH),
        HostileText.of(
            "an unpaired surrogate in a quote", "“We " + LOW + "go" + HIGH + ",” he said."),
        HostileText.of("an unpaired surrogate as a quote", "“" + HIGH + "” said Ann Lee."),
        HostileText.of(
            "an unpaired surrogate in a name", "Ann Le" + HIGH + "e met Bo" + LOW + " Ek."),
        HostileText.of(
            "an unpaired surrogate beside marks", HIGH + "“" + LOW + "”" + HIGH + "." + LOW),
        HostileText.of("emoji in a quote", "“" + FAMILY + " we won! " + THUMB + "” she said."),
        HostileText.of("emoji as a quote", "“" + THUMB + "” tweeted Mayor Lee. " + FLAGS),
        HostileText.of(
            "emoji in names", "Ann" + THUMB + "Lee and " + FLAGS + "Bo Ek" + FAMILY + " met."),
        HostileText.of("emoji before a dateline", FLAGS + " PARIS (AP) " + FAMILY + " — They met."),
        HostileText.of(
            "letters beyond the basic plane", "\uD835\uDC00\uD835\uDC27\uD835\uDC27 said so."),
        HostileText.of(
            "a keycap and a tag flag",
            "1\uFE0F\u20E3 \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC7F Wales won."),
        HostileText.of(
            "10,000 combining marks",
            "Zo" + "\u0308".repeat(10_000) + " said: “e" + "\u0301".repeat(99) + "”"),
        HostileText.of("a combining mark first", "\u0301“\u0301” he said.\u0301"),
        HostileText.of(
            "decomposed names",
            "Jose\u0301 Muñoz and Zu\u0308rich’s Ma\u0308r met in Sa\u0303o Paulo."),
        HostileText.of(
            "letters that change length with case",
            "\u0130stanbul, STRA\u1E9EE and ﬁre: “\u0130yi,” said I\u0307nce."),
        HostileText.of(
            "a title that is longer in small letters", "İ Ann Lee said so. The İİ, Bo Ek, left."),
        HostileText.of(
            "right to left",
            "\u05E9\u05DC\u05D5\u05DD said “\u0645\u0631\u062D\u0628\u0627” to Ann Lee."),
        HostileText.of(
            "bidi controls", "\u202EAnn Lee\u202C said \u2067“we go”\u2069 to \u200FBo Ek\u200E."),
        HostileText.of("other scripts", "习近平在北京说:“好。” 「はい」と田中さん。 Путин сказал: «Да»."),
        HostileText.of(
            "capitals that are no letters",
            "HAⓌ (AP) - Ⓐ Ⓑ. ⓌE, Ⅻ left. LONDON - Ⓐ 2-1. Ⓐnn Ⓛee said “Ⓦe go,” ⓗe said, Ⅻ, ⅻ."),
        HostileText.of(
            "a dateline before a capital that is no letter", "HARBOR - ⓌE ARE DONE. LONDON - Ⅻ"),
        HostileText.of("full-width letters", "Ｍｒ．　Ｌｅｅ ｓａｉｄ ＂ｎｏ＂．"),
        HostileText.of("digits of other scripts", "On ١٢ May २०२४ he had ４.５ left."),
        HostileText.of("private use", "\uE000 \uF8FF said “\uDBFF\uDFFD” to Ann."));
  }
}
