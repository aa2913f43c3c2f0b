/** The lists of the staff API, and the list of all jurisdictions. */
@NullMarked
package org.replyby.dynamodb.lists;

import org.jspecify.annotations.NullMarked;
