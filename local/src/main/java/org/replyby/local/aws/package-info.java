/** A local AWS: its emulators, its clients, and a look at what it sent. */
@NullMarked
package org.replyby.local.aws;

import org.jspecify.annotations.NullMarked;
