/**
 * What city staff can ask for, whether by the API or on the page: the use cases, and what is read
 * and shown in the fields of the API.
 */
@NullMarked
package org.replyby.staff;

import org.jspecify.annotations.NullMarked;
