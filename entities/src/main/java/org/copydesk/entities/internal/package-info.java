/** The parts behind {@code org.copydesk.entities}; not for use outside of it. */
@NullMarked
package org.copydesk.entities.internal;

import org.jspecify.annotations.NullMarked;
