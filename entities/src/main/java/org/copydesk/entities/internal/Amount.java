package org.copydesk.entities.internal;

import org.copydesk.core.EntityType;
import org.copydesk.entities.EntityValue;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money or a percentage that was read.
 *
 * @param end the index in the text after it
 * @param type MONEY or PERCENT
 * @param value what it amounts to, null if it does not say
 */
record Amount(int end, EntityType type, @Nullable EntityValue value) {}
