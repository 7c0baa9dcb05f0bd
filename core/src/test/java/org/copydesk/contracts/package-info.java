/**
 * What a test of this project, or of an own implementation of its interfaces, starts from: texts
 * that carry their expected result as marks ({@link org.copydesk.contracts.MarkedText}), the files
 * that hold them ({@link org.copydesk.contracts.GoldenFile}), and the contract tests. Shipped in
 * core's test jar.
 */
@NullMarked
package org.copydesk.contracts;

import org.jspecify.annotations.NullMarked;
