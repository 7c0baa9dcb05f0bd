package org.copydesk.quotes.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody an article names, while its names are gathered. */
final class Person {
  /** What a pronoun asks for. */
  enum Gender {
    FEMALE,
    MALE,
    THING
  }

  /** Titles as AP style shortens them before a name. */
  private static final Map<String, String> FULL_TITLES =
      Map.of(
          "sen", "senator",
          "rep", "representative",
          "gov", "governor",
          "dr", "doctor",
          "prof", "professor",
          "sgt", "sergeant",
          "gen", "general",
          "capt", "captain",
          "col", "colonel",
          "cllr", "councillor");

  /** "The leader" is not the deputy one. */
  private static final List<String> LESSER = List.of("deputy", "vice", "former", "ex-", "acting");

  /** The fullest name, and how many words it has. */
  String name = "";

  int words;

  /** How often the article names this one, and whether ever in small letters. */
  int times;

  boolean smallLetters;

  /** Where the article first names this one by more than one word, -1 if nowhere. */
  int first = -1;

  /** Whether ever named by more than one word, or with a title. */
  boolean introduced;

  boolean female;
  boolean male;
  boolean group;

  /** Whether an age is told after the name. */
  boolean aged;

  /** The first pronoun that meant this one, null if none did so far. */
  @Nullable Gender meantBy;

  @Nullable String description;

  /**
   * Returns the roles that the title or description names: "sen" and "senator" of "Sen.", "mayor"
   * of "the mayor of Springfield", "prime minister" as well as "minister"; none of a group.
   */
  List<String> roles() {
    String text = description;
    if (text == null || group) {
      return List.of();
    }
    int end = text.indexOf(" of ");
    String noun = end < 0 ? text : text.substring(0, end);
    noun = noun.endsWith(".") ? noun.substring(0, noun.length() - 1) : noun;
    int lastWord = noun.lastIndexOf(' ') + 1; // capitals and small letters may differ in length
    String last = noun.substring(lastWord).toLowerCase(Locale.ROOT);
    String before = noun.substring(0, lastWord).toLowerCase(Locale.ROOT);
    if (LESSER.stream().anyMatch(word -> before.startsWith(word) || before.contains(" " + word))) {
      return List.of(); // no "Fire Service director": a word begins so
    }
    List<String> roles = new ArrayList<>(List.of(last));
    String full = FULL_TITLES.get(last);
    if (full != null) {
      roles.add(full);
    }
    if (!before.isEmpty()) {
      roles.add(before.substring(before.lastIndexOf(' ', before.length() - 2) + 1) + last);
    }
    return roles;
  }

  /** Whether nothing tells that this one is of another gender. */
  boolean mayBe(Gender gender) {
    return switch (gender) {
      case FEMALE -> female || !male && meantBy != Gender.MALE;
      case MALE -> male || !female && meantBy != Gender.FEMALE;
      case THING -> !female && !male && !aged;
    };
  }

  /** Whether {@code she}, {@code he} or {@code it} can mean this one. */
  boolean fits(Gender gender) {
    return switch (gender) {
      case FEMALE, MALE -> !group && mayBe(gender);
      case THING -> group || mayBe(gender);
    };
  }
}
