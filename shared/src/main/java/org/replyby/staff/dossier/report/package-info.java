/** A matter as a report in plain words: one HTML document, to be read and printed. */
@NullMarked
package org.replyby.staff.dossier.report;

import org.jspecify.annotations.NullMarked;
