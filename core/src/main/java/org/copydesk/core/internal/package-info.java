/** Low-level parts shared by the Copydesk libraries; not for use outside of them. */
@NullMarked
package org.copydesk.core.internal;

import org.jspecify.annotations.NullMarked;
