/** How the mentions of one article are joined into named entities. */
@NullMarked
package org.copydesk.entities.internal.joining;

import org.jspecify.annotations.NullMarked;
