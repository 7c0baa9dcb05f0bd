package org.copydesk.spark.internal;

import java.io.Serializable;
import java.util.Objects;
import org.copydesk.core.EntityTagger;
import org.copydesk.spark.TaggerSource;
import org.jspecify.annotations.Nullable;

/**
 * The tagger of an executor, made on first use. Broadcast, so that an executor has one of these for
 * all its tasks; a field of the task would be another one in each.
 */
public final class ExecutorTagger implements Serializable {
  private static final long serialVersionUID = 1;

  private final TaggerSource source;
  private transient @Nullable EntityTagger tagger;

  /** Makes a holder of what {@code source} makes. */
  public ExecutorTagger(TaggerSource source) {
    this.source = source;
  }

  /** Returns the tagger; the first call makes it, the others wait for that. */
  synchronized EntityTagger get() throws Exception {
    EntityTagger made = tagger;
    if (made == null) {
      EntityTagger own = Objects.requireNonNull(source.make(), "the tagger that the source makes");
      // In order: what it finds is checked, and whatever overlaps is settled.
      made = EntityTagger.inOrder(own);
      tagger = made;
    }
    return made;
  }
}
