package org.copydesk.entities.internal.joining;

import java.util.List;

/** Tells which forms of the names of one type mean the same. */
interface Joiner {
  /** Returns the groups, each form in exactly one; {@code forms} are in the order of the text. */
  List<Group> join(List<Form> forms);
}
