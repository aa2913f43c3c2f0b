package org.replyby.staffpages.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.form.Crumb;
import org.replyby.usecases.attaching.FileStore.UploadForm;

/**
 * One import. {@code says} is what has happened and what a button does, {@code form} sends the
 * file, with a title above it in the place of one before, {@code mend} is what is wrong with the
 * whole file, and {@code sheet} has the lines with problems. Each list is empty and each flag false
 * where it does not matter.
 */
public record ImportPage(
    String id,
    List<Crumb> crumbs,
    String state,
    String look,
    List<String> says,
    @Nullable UploadForm form,
    String formTitle,
    String template,
    boolean isMoving,
    List<String> mend,
    Sheet sheet,
    List<Button> buttons,
    boolean hasTable,
    String again,
    List<Next> next) {
  /** Something that the visitor can do; {@code lines} and {@code tag} go with it. */
  public record Button(String action, String words, String lines, String tag, boolean isMain) {}

  /** A page that comes next. */
  public record Next(String address, String words) {}

  /** Whether something is listed that has to be corrected. */
  public boolean isToMend() {
    return !mend.isEmpty() || !sheet.isEmpty();
  }

  /** The fields of the form, in order. */
  public Map<String, String> fields() {
    return form == null ? Map.of() : form.fields();
  }
}
