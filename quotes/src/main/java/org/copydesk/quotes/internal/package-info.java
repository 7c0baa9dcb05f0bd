/** The parts behind {@code org.copydesk.quotes}; not for use outside of it. */
@NullMarked
package org.copydesk.quotes.internal;

import org.jspecify.annotations.NullMarked;
