/**
 * Texts that officials' phones send. Decodes the event of the two-way number's topic and calls the
 * use case for each text.
 */
@NullMarked
package org.replyby.inboundsms;

import org.jspecify.annotations.NullMarked;
