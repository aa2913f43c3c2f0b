package org.replyby.staffpages.files;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.form.Crumb;
import org.replyby.usecases.attaching.FileStore.UploadForm;

/**
 * One paper. {@code look} is how its state is marked, {@code facts} what is known of its file.
 * {@code form} sends the file, null where none is to be sent.
 */
public record FilePage(
    String id,
    String matter,
    List<Crumb> crumbs,
    String state,
    String look,
    List<String> facts,
    String type,
    boolean isKept,
    boolean isWaiting,
    boolean isNotReceived,
    boolean canAdd,
    boolean canWithdraw,
    @Nullable UploadForm form) {
  /** The fields of the form, in order. */
  public Map<String, String> fields() {
    return form == null ? Map.of() : form.fields();
  }
}
