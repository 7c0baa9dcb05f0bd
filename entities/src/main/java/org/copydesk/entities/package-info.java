/** The built-in taggers, their composition, training and evaluation. */
@NullMarked
package org.copydesk.entities;

import org.jspecify.annotations.NullMarked;
