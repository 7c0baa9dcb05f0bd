package org.copydesk.entities.internal.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copydesk.core.internal.FirstNames;
import org.copydesk.core.internal.FirstNames.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Tells who is meant by a last name alone. News introduces people by their full names; after that
 * the last name alone stands for the one whose story it is, and namesakes are named in full each
 * time.
 */
final class Namesakes {
  private Namesakes() {}

  /** Returns which of {@code candidates} the one-word name {@code form} means, null if none. */
  static @Nullable Group whoIs(Form form, List<Group> candidates) {
    List<Group> possible = new ArrayList<>(candidates.size());
    for (Group group : candidates) {
      if (!possible.contains(group)
          && (form.suffix.isEmpty() || form.suffix.equals(group.full().suffix))
          && agreeInGender(form.address, group)
          && !isSomebodyElse(form, group)) {
        possible.add(group);
      }
    }
    if (possible.size() < 2) {
      return possible.isEmpty() ? null : possible.get(0);
    }
    possible.sort(Comparator.comparingInt(g -> g.full().firstInBody()));
    int first = possible.get(0).full().firstInBody();
    int second = possible.get(1).full().firstInBody();
    if (form.isInBody() && form.firstInBody() < first) {
      return null; // a company or somebody else was called so before any of them came in
    }
    for (Form.Mention mention : form.mentions) {
      int at = mention.entity().span().start();
      if (mention.inBody() && at > first && at < second) {
        return possible.get(0); // already called so when the other one comes in
      }
    }
    Group best = possible.get(0);
    for (Group group : possible) {
      if (timesInBody(group) < timesInBody(best)) {
        best = group;
      }
    }
    return best;
  }

  private static int timesInBody(Group group) {
    int times = 0;
    for (Form form : group.forms) {
      if (form.words.size() > 1) {
        for (Form.Mention mention : form.mentions) {
          times += mention.inBody() ? 1 : 0;
        }
      }
    }
    return times;
  }

  /** Whether {@code Mrs.} or {@code Mr.} allows it: first names tell of women and men. */
  private static boolean agreeInGender(Gender address, Group group) {
    if (address == Gender.EITHER) {
      return true;
    }
    Form full = group.full();
    Optional<Gender> gender =
        full.words.size() == 1
            ? Optional.of(full.address)
            : FirstNames.genderOf(PersonJoiner.capitalized(full.words.get(0)));
    return gender.isEmpty() || gender.get() == Gender.EITHER || gender.get() == address;
  }

  /**
   * Whether somewhere in running text the last name stands before the full name in one sentence:
   * {@code Trump and his wife, Melania Trump}. Nobody is introduced after being named.
   */
  private static boolean isSomebodyElse(Form form, Group group) {
    List<Form.Mention> full = group.full().mentions;
    if (group.full().words.size() == 1) {
      return false;
    }
    int next = 0;
    for (Form.Mention mention : form.mentions) {
      while (next < full.size()
          && full.get(next).entity().span().start() < mention.entity().span().start()) {
        next++;
      }
      if (next < full.size()
          && mention.inBody()
          && full.get(next).sentence() == mention.sentence()) {
        return true;
      }
    }
    return false;
  }
}
