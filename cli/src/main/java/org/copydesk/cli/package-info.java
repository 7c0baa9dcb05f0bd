/** The copydesk command: options, inputs and the output formats. */
@NullMarked
package org.copydesk.cli;

import org.jspecify.annotations.NullMarked;
