package org.replyby.staffpages.look;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders the templates of {@code src/main/jte}, which the build turns into classes. */
public final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "org.replyby.staffpages.templates");

  /** {@code name} is a template's without its ending; it takes {@code frame} and {@code page}. */
  public String render(String name, Frame frame, Object page) {
    var out = new StringOutput();
    engine.render(name + ".jte", Map.of("frame", frame, "page", page), out);
    return out.toString();
  }
}
