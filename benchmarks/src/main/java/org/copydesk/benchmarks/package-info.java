/**
 * Speed, memory and accuracy beside other libraries: JMH benchmarks, and main classes that write
 * the reports. Run by {@code benchmarks/run}.
 */
@NullMarked
package org.copydesk.benchmarks;

import org.jspecify.annotations.NullMarked;
