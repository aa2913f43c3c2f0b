package org.replyby.staff.exports;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.exports.Export;
import org.replyby.model.exports.ExportState;
import org.replyby.model.exports.ExportState.Failed;
import org.replyby.model.exports.ExportState.Ready;
import org.replyby.model.exports.ExportState.Waiting;
import org.replyby.staff.views.JsonObject;
import org.replyby.usecases.attaching.FileStore.FileLink;
import org.replyby.usecases.exporting.ShowExport.Shown;

/** An export as the API shows it. */
public final class ExportView {
  private ExportView() {}

  public static String path(Export export) {
    return "/v1/exports/" + export.id();
  }

  public static Map<String, ?> of(Export export) {
    return json(export, null);
  }

  public static Map<String, ?> of(Shown shown) {
    return json(shown.export(), shown.link());
  }

  private static Map<String, ?> json(Export export, @Nullable FileLink link) {
    var json =
        new JsonObject()
            .put("export", export.id())
            .put("matter", export.id().matter())
            .put("privileged", export.withoutPrivileged() ? "leave-out" : "include")
            .put("askedAt", export.entered().at())
            .put("askedBy", export.entered().by());
    return state(json, export.state()).put("download", link(link)).map();
  }

  private static JsonObject state(JsonObject json, ExportState state) {
    return switch (state) {
      case Waiting waiting -> json.put("state", "waiting").put("ready", null).put("failed", null);
      case Ready ready -> json.put("state", "ready").put("ready", ready(ready)).put("failed", null);
      case Failed failed ->
          json.put("state", "failed")
              .put("ready", null)
              .put(
                  "failed", new JsonObject().put("at", failed.at()).put("why", failed.why()).map());
    };
  }

  private static Map<String, ?> ready(Ready ready) {
    return new JsonObject()
        .put("at", ready.at())
        .put("until", ready.until())
        .put("bytes", ready.bytes())
        .put("sha256", ready.sha256())
        .put("documents", ready.papers())
        .map();
  }

  private static @Nullable Map<String, ?> link(@Nullable FileLink link) {
    return link == null
        ? null
        : new JsonObject().put("url", link.url()).put("expiresAt", link.until()).map();
  }
}
