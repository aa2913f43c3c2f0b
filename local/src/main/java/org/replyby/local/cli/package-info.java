/** The commands of ./replyby: decode the command line, call once, answer with an exit code. */
@NullMarked
package org.replyby.local.cli;

import org.jspecify.annotations.NullMarked;
