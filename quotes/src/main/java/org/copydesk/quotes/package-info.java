/** Quotations, cues and speakers: who said what. */
@NullMarked
package org.copydesk.quotes;

import org.jspecify.annotations.NullMarked;
