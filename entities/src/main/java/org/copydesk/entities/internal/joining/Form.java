package org.copydesk.entities.internal.joining;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.Entity;
import org.copydesk.core.internal.FirstNames.Gender;

/** A name as an article prints it, with all places where it is printed so, case aside. */
final class Form {
  /**
   * A place where the form is printed.
   *
   * @param sentence the number of the sentence
   * @param inBody whether it is running text: no headline, byline or caption
   */
  record Mention(Entity entity, NameText read, int sentence, boolean inBody) {}

  final List<String> words;
  final String suffix;

  /** Whom the form of address before the name tells of; EITHER if there is none. */
  final Gender address;

  final List<Mention> mentions = new ArrayList<>(2);

  Form(NameText read, Gender address) {
    this.words = read.words();
    this.suffix = read.suffix();
    this.address = address;
  }

  /** Returns the words without what is between them: {@code Kim Jong-un} is {@code kimjongun}. */
  static String key(List<String> words) {
    return String.join("", words);
  }

  boolean isInBody() {
    return mentions.stream().anyMatch(Mention::inBody);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  /** Returns where the form is first printed in running text; where nowhere, first of all. */
  int firstInBody() {
    for (Mention mention : mentions) {
      if (mention.inBody()) {
        return mention.entity().span().start();
      }
    }
    return mentions.get(0).entity().span().start();
  }
}
