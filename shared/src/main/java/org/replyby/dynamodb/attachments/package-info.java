/** The files of matters, as items: what is on record of each, not the file. */
@NullMarked
package org.replyby.dynamodb.attachments;

import org.jspecify.annotations.NullMarked;
