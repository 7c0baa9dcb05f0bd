/** The grammar and tables behind the standard dateline parser. */
@NullMarked
package org.copydesk.datelines.internal;

import org.jspecify.annotations.NullMarked;
