/** Stories from files, folders, JSON lines and standard input, one at a time. */
@NullMarked
package org.copydesk.cli.input;

import org.jspecify.annotations.NullMarked;
