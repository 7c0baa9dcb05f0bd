/** The output formats, one class each. */
@NullMarked
package org.copydesk.cli.output;

import org.jspecify.annotations.NullMarked;
