package org.replyby.usecases.recording;

import java.util.List;
import org.replyby.model.Deadline;
import org.replyby.model.Document;

/** What is now on record: a demand's document, and the deadlines that it started. */
public record NewRecord<D extends Document>(D document, List<Deadline> deadlines) {}
