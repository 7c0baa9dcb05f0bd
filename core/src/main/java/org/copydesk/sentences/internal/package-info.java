/** The rules behind the standard sentence splitter. */
@NullMarked
package org.copydesk.sentences.internal;

import org.jspecify.annotations.NullMarked;
