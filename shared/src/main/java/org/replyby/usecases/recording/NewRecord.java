package org.replyby.usecases.recording;

import java.util.List;
import org.replyby.alerts.reach.Reach;
import org.replyby.model.Deadline;
import org.replyby.model.Document;

/**
 * What is now on record: a demand's document, the deadlines that it started, and who is told of it
 * at once.
 */
public record NewRecord<D extends Document>(D document, List<Deadline> deadlines, Reach reach) {}
