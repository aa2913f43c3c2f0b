package org.replyby.staffpages.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.staffpages.form.Crumb;
import org.replyby.usecases.attaching.FileStore.UploadForm;

/**
 * One import. {@code says} is what has happened and what a button does, {@code form} sends the
 * file, {@code progress} how far it has come while it moves, {@code mend} is what is wrong with the
 * whole file, {@code sheet} has the lines with problems, and {@code addresses} say what became of
 * those of officials. Each list is empty and each flag false where it does not matter.
 */
public record ImportPage(
    String id,
    List<Crumb> crumbs,
    String state,
    String look,
    List<String> says,
    @Nullable UploadForm form,
    String template,
    @Nullable Progress progress,
    List<String> mend,
    Sheet sheet,
    List<Button> buttons,
    boolean hasTable,
    @Nullable AddressLines addresses,
    List<Next> next) {
  /** Something that the visitor can do; {@code lines} and {@code tag} go with it. */
  public record Button(String action, String words, String lines, String tag, boolean isMain) {}

  /** A page that comes next. */
  public record Next(String address, String words) {}

  /** The fields of the form, in order. */
  public Map<String, String> fields() {
    return form == null ? Map.of() : form.fields();
  }
}
