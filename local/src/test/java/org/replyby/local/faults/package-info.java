/** Tests that break the way of an alert at every call and every order, and look who was told. */
@NullMarked
package org.replyby.local.faults;

import org.jspecify.annotations.NullMarked;
