package org.replyby.local.faults;

import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;

/** The same, tried more often. */
@Tag("deep")
@PropertyDefaults(tries = 1_050)
class HistoriesDeepProperties extends HistoriesProperties {}
