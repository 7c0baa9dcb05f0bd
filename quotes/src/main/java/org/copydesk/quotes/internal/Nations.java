package org.copydesk.quotes.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is meant by a nation and an office: "the American leader", "the Chinese president". */
final class Nations {
  /** Offices whose holder news calls the leader of a country. */
  private static final Set<String> LEADERS =
      Set.of(
          "president", "premier", "minister", "chancellor", "king", "queen", "emperor", "leader");

  /** Nations that titles abbreviate: "U.S. President", "UK Prime Minister". */
  private static final Map<String, String> ABBREVIATED =
      Map.of("u.s.", "american", "us", "american", "u.k.", "british", "uk", "british");

  private Nations() {}

  /** Returns the word that a title begins with, as an adjective in small letters; "" of none. */
  static String of(@Nullable String title) {
    int blank = title == null ? -1 : title.indexOf(' ');
    if (title == null || blank < 0 || !Character.isUpperCase(title.charAt(0))) {
      return "";
    }
    String first = title.substring(0, blank).toLowerCase(Locale.ROOT);
    return ABBREVIATED.getOrDefault(first, first);
  }

  /** Whether {@code person} has that office; a leader is a prime minister, but no other one. */
  static boolean isOffice(Person person, String role) {
    List<String> roles = person.roles();
    String title = person.description == null ? "" : person.description;
    boolean minister = roles.contains("minister") && !title.endsWith("Prime Minister");
    return roles.contains(role)
        || role.equals("leader") && !minister && roles.stream().anyMatch(LEADERS::contains);
  }
}
