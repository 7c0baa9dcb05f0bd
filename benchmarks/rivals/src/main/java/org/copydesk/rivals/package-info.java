/** Stanford CoreNLP as a candidate of the comparison. */
@NullMarked
package org.copydesk.rivals;

import org.jspecify.annotations.NullMarked;
