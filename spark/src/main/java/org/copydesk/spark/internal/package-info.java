/** The workings of {@link org.copydesk.spark}; not for use outside of it. */
@NullMarked
package org.copydesk.spark.internal;

import org.jspecify.annotations.NullMarked;
