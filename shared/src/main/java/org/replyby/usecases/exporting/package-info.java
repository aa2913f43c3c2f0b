/** All of a matter as one file: asked for, written by a function of its own, and fetched. */
@NullMarked
package org.replyby.usecases.exporting;

import org.jspecify.annotations.NullMarked;
