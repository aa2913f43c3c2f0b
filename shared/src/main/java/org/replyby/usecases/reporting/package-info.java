/** What became of text messages, as phone companies report it. */
@NullMarked
package org.replyby.usecases.reporting;

import org.jspecify.annotations.NullMarked;
