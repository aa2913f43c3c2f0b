package org.replyby.usecases.recording;

import java.util.List;
import org.replyby.model.Deadline;

/** What is now on record: a demand's document, and the deadlines that it started. */
public record NewRecord<D>(D document, List<Deadline> deadlines) {}
