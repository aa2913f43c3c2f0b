/** Every jurisdiction is checked against SNS once a day. */
@NullMarked
package org.replyby.usecases.reconciling;

import org.jspecify.annotations.NullMarked;
