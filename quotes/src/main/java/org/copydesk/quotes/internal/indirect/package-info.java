/** Reported speech outside quotation marks; not for use outside of the quotes module. */
@NullMarked
package org.copydesk.quotes.internal.indirect;

import org.jspecify.annotations.NullMarked;
