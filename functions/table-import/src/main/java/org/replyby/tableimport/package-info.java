/**
 * Tables of what a city already has. Decodes the event that says that one came, and the schedule
 * that asks what is to be done, and calls the use cases on the SDK's client of S3.
 */
@NullMarked
package org.replyby.tableimport;

import org.jspecify.annotations.NullMarked;
