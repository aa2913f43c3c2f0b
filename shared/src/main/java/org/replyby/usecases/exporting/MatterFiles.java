package org.replyby.usecases.exporting;

import org.replyby.usecases.attaching.Attachments;
import org.replyby.usecases.attaching.FileStore;

/** What is on record of the files of matters, and where the files are. */
public record MatterFiles(Attachments attachments, Exports exports, FileStore store) {}
