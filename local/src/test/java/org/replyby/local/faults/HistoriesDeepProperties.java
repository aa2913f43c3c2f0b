package org.replyby.local.faults;

import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;

/** The same property with more histories. */
@Tag("deep")
@PropertyDefaults(tries = 400)
class HistoriesDeepProperties extends HistoriesProperties {}
