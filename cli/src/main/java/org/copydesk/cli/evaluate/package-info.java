/**
 * Reads articles annotated by hand and prints how well each part of the analysis agrees with them.
 * The figures and how they count are those of the libraries' evaluations; here are the file formats
 * and the tables.
 */
@NullMarked
package org.copydesk.cli.evaluate;

import org.jspecify.annotations.NullMarked;
