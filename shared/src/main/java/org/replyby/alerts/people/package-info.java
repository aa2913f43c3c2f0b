/** What people are told when it changes who hears what. */
@NullMarked
package org.replyby.alerts.people;

import org.jspecify.annotations.NullMarked;
