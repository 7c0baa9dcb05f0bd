/** Training of the name model: annotated files, features by number, the learner. Not exported. */
@org.jspecify.annotations.NullMarked
package org.copydesk.entities.internal.training;
