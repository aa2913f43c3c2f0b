/** Officials: registered, edited, marked as attorneys, put on leave, or retired. */
@NullMarked
package org.replyby.usecases.people;

import org.jspecify.annotations.NullMarked;
