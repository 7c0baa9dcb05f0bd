package org.copydesk.entities.internal.joining;

import java.util.List;

/** Joins nothing: what is neither a person nor an organization nor a place keeps its text. */
final class OtherJoiner implements Joiner {
  @Override
  public List<Group> join(List<Form> forms) {
    return forms.stream().map(Group::new).toList();
  }
}
