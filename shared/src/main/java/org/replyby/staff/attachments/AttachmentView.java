package org.replyby.staff.attachments;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.replyby.model.Attachment;
import org.replyby.model.AttachmentState;
import org.replyby.model.AttachmentSubject;
import org.replyby.model.Voiding;
import org.replyby.staff.views.JsonObject;
import org.replyby.usecases.attaching.AddAttachment;
import org.replyby.usecases.attaching.FileStore.FileLink;
import org.replyby.usecases.attaching.FileStore.UploadForm;
import org.replyby.usecases.docket.Tags;

/** A file of a matter: the API calls it a document. */
public final class AttachmentView {
  private AttachmentView() {}

  public static String path(Attachment attachment) {
    return "/v1/documents/" + attachment.id();
  }

  /** With the form that sends the file, null if it came already. */
  public static Map<String, ?> added(AddAttachment.Added added) {
    return json(added.attachment()).put("form", form(added.form())).map();
  }

  public static Map<String, ?> of(Attachment attachment) {
    return json(attachment).map();
  }

  public static Map<String, ?> link(FileLink link) {
    return new JsonObject().put("url", link.url()).put("expiresAt", link.until()).map();
  }

  private static JsonObject json(Attachment attachment) {
    var json =
        new JsonObject()
            .put("document", attachment.id())
            .put("etag", Tags.of(attachment))
            .put("matter", attachment.id().matter())
            .put("title", attachment.title())
            .put("type", attachment.type());
    switch (attachment.subject()) {
      case AttachmentSubject.OfDemand(var demand) ->
          json.put("demand", demand).put("replyTo", null);
      case AttachmentSubject.Reply(var deadline) ->
          json.put("demand", null).put("replyTo", deadline);
      case AttachmentSubject.Other other -> json.put("demand", null).put("replyTo", null);
    }
    json.put("addedAt", attachment.entered().at()).put("addedBy", attachment.entered().by());
    return state(json, attachment.state());
  }

  /** A file that was withdrawn is still described as it was kept. */
  private static JsonObject state(JsonObject json, AttachmentState state) {
    return switch (state) {
      case AttachmentState.Waiting waiting -> state(json, "waiting", null, null, null);
      case AttachmentState.NotReceived none -> state(json, "not-received", null, null, null);
      case AttachmentState.Kept kept -> state(json, "kept", kept, null, null);
      case AttachmentState.Refused refused -> state(json, "refused", null, refused, null);
      case AttachmentState.Withdrawn(var kept, var withdrawal) ->
          state(json, "withdrawn", kept, null, withdrawal);
    };
  }

  private static JsonObject state(
      JsonObject json,
      String state,
      AttachmentState.@Nullable Kept kept,
      AttachmentState.@Nullable Refused refused,
      @Nullable Voiding withdrawn) {
    return json.put("state", state)
        .put("kept", kept == null ? null : of(kept))
        .put("refused", refused == null ? null : of(refused))
        .put("withdrawn", withdrawn == null ? null : of(withdrawn));
  }

  private static Map<String, ?> of(AttachmentState.Kept kept) {
    return new JsonObject()
        .put("at", kept.at())
        .put("bytes", kept.bytes())
        .put("sha256", kept.sha256())
        .map();
  }

  private static Map<String, ?> of(AttachmentState.Refused refused) {
    return new JsonObject().put("at", refused.at()).put("why", refused.why()).map();
  }

  private static Map<String, ?> of(Voiding withdrawn) {
    return new JsonObject()
        .put("at", withdrawn.entered().at())
        .put("by", withdrawn.entered().by())
        .put("why", withdrawn.why())
        .map();
  }

  private static @Nullable Map<String, ?> form(@Nullable UploadForm form) {
    return form == null
        ? null
        : new JsonObject()
            .put("url", form.url())
            .put("fields", form.fields())
            .put("expiresAt", form.until())
            .map();
  }
}
