package org.copydesk.entities.internal.joining;

import java.util.ArrayList;
import java.util.List;

/** The forms of one name that mean the same. */
final class Group {
  final List<Form> forms = new ArrayList<>(2);

  Group(Form... forms) {
    this.forms.addAll(List.of(forms));
  }

  /** Returns the fullest form, which comes first. */
  Form full() {
    return forms.get(0);
  }
}
