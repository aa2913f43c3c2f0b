package org.replyby.deadlines;

import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;

/** The same, tried more often. */
@Tag("deep")
@PropertyDefaults(tries = 10_000)
class Rule6DeepProperties extends Rule6Properties {}
