/**
 * Who may do what in a jurisdiction: invited, taken up, changed, ended, and read by each request.
 */
@NullMarked
package org.replyby.usecases.members;

import org.jspecify.annotations.NullMarked;
