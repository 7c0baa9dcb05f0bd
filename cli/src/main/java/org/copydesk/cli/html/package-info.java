/**
 * The HTML page: {@link org.copydesk.cli.html.HtmlOutput} writes one self-contained page that marks
 * the text as an editor would.
 */
@NullMarked
package org.copydesk.cli.html;

import org.jspecify.annotations.NullMarked;
