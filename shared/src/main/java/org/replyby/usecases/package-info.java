/**
 * One verb for each thing that city staff or the clock does, and the ports that it needs. A use
 * case reads, decides and commits; it knows neither HTTP nor AWS.
 */
@NullMarked
package org.replyby.usecases;

import org.jspecify.annotations.NullMarked;
