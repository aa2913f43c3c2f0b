/**
 * What became of texts, from SNS's log of them. Decodes what CloudWatch Logs passes on and calls
 * the use case for each line.
 */
@NullMarked
package org.replyby.deliverystatus;

import org.jspecify.annotations.NullMarked;
